"""What is run by hand: sources' addresses, distances of colours, the data dictionary, pictures."""
