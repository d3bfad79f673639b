"""Official letters (交办单, 督办单, 回复函) as Word files."""
