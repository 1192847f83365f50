"""What was true when: no screen, no HTML, no Streamlit."""
