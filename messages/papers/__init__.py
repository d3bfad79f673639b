"""Papers that somebody sent (Office files, PDF): what goes out of them, and what does not."""
