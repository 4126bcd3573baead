"""The site: frames, pages and their parts, as pairs of a path and bytes."""
