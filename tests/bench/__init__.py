"""The bench itself: that it compares like with like. Nothing here is timed."""
