"""The points shop: shelf, orders, the desk, shops outside."""
