"""Honours: selected, confirmed, shown, withdrawn."""
