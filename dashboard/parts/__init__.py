"""The parts of the screen as HTML, one module each, for the page and the page in one file."""
