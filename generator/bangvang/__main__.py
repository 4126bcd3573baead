"""`python -m bangvang`: the command line, where the script itself is not on the path."""

import sys

from bangvang.cli import main

if __name__ == "__main__":
    sys.exit(main())
