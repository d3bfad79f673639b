"""The running program: doors, the path of a message, the clock and the command line."""
