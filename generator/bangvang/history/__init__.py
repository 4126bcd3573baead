"""What a change does to the roll: two states of it, read from git or from the disk, compared and told in people's words."""
