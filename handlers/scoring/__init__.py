"""Panels that walk their households and mark what they see."""
