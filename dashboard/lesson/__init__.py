"""A teacher's lesson: what it is made of, and its address. The address is all that is kept."""
