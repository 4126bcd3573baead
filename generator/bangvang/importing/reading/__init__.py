"""From the bytes of a file that nobody vouches for to its sheets, within limits."""
