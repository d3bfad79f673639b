"""The roster over time: any sequence of changes, what is frozen, versions of the scheme, budget."""
