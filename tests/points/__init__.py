"""Points over months: what settles, what is published, what stays as it is."""
