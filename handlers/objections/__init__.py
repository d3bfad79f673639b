"""A household objects to an entry, and is answered."""
