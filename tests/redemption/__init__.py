"""Redemption: goods, orders, the desk."""
