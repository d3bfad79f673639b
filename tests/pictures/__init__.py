"""What comes in as a picture and what goes out as one."""
