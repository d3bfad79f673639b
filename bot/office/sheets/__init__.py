"""What every workbook of the office is read and written with."""
