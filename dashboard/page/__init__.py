"""The page in Streamlit: what is drawn by its widgets and answers its reader."""
