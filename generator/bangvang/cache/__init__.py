"""What was found out before, kept beside the roll in `.cache/bangvang/`: never needed, and never believed without proof."""
