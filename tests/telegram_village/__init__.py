"""The village on Telegram: what only its phones can do, and what it does to messages."""
