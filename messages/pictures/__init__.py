"""Pictures in and out: taken in safely, named by their bytes, drawn as boards and QR codes."""
