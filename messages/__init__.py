"""The platform-neutral vocabulary, its wording and its pictures."""
