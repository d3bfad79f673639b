"""The roster workbook (名册表): its sheets, and its import."""
