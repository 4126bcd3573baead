"""From sheets to lines: what the columns are, which rows name somebody, and what stands around the list."""
