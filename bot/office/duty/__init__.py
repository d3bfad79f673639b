"""The room's duty roster as a workbook that comes back."""
