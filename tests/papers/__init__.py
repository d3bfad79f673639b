"""What goes out of the papers people send."""
