"""The door for other programs: Open311 GeoReport v2, as JSON (docs/open311.md)."""
