"""What editors of the roll are helped by: JSON Schemas for text editors, a form editor in the browser."""
