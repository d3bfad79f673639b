"""A village you can talk to: the whole program in one thread, through a real door."""
