"""What the village remembers: tables, one transaction at a time, and files on disk."""
