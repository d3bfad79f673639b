"""Honours beyond what the doors show: lots, December, selections, tampering, the check page."""
