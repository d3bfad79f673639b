"""A period from its settlement to its final result: published, corrected, printed, reported."""
