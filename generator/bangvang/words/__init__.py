"""Words as Vietnamese readers and editors write them: folding, order, dates, numbers, ids."""
