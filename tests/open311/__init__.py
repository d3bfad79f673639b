"""The Open311 door: what other programs file and follow."""
