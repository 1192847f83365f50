"""Streamlit's own pages beside the map, each a script that reads like its screen."""
