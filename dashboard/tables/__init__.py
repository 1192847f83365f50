"""What is read from data/, and what is refused."""
