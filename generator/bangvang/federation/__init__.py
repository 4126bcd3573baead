"""One portal over several rolls: their copies read without trust, counted once, searched together."""
