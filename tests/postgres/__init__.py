"""A real PostgreSQL server for the tests, out of a wheel, and the ground on it."""
