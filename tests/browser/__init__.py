"""The page in a real Chromium, against the real demo in a process of its own."""
