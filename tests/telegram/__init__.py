"""The Telegram door against a Bot API server of our own."""
