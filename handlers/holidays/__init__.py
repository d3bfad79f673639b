"""A year's days off and make-up workdays, as a clerk enters them."""
