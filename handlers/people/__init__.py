"""Accounts, groups and households: who is bound to whom, and who is found how."""
