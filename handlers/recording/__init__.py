"""What the room records for somebody else, and the call back to them."""
