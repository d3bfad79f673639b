"""The goods workbook (货架表): its sheets, its import and export."""
