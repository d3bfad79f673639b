"""Every schema that was ever released, as a small village with an open conversation."""
