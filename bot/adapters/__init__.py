"""The doors: one folder a platform, each behind the same few calls."""
