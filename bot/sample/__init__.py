"""The fictional sample town that the demo shows."""
