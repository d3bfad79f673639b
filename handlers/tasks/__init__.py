"""Temporary tasks: asked of grid workers, filled in, followed to their end."""
