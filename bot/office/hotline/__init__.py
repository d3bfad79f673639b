"""A hotline's orders by workbook (12345 工单): its sheet, and its import."""
