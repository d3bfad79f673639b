"""The command room's desk: queues, search, shifts, the weekly consultation, figures."""
