"""A household's points: entered, declared, proposed, asked about."""
