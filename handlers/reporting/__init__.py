"""A report: what is said and sent, what it is of and where, until it is a case or joins one."""
