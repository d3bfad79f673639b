"""A case from the first word to its end: reported, moved, watched, told back."""
