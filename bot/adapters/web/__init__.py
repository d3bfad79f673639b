"""The web chat: the embedded door, with a page that works like a phone's messenger."""
