"""Changes of the roster: who leaves, joins, heads a household, and what follows."""
