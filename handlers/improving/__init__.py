"""The improvement list, behind its gate."""
