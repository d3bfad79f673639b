"""Cases moved through the door, by anybody, in any order."""
