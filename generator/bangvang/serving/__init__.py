"""The site on this machine, for the one who edits it."""
