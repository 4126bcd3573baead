"""The program: `bangvang`, or `python -m bangvang` where the script itself is not on the path."""

import os
import sys
from typing import NoReturn

from bangvang.cli import main


def program() -> NoReturn:
    """Run the command line and leave at once: a large roll takes half a second to be taken apart in memory, for nobody's sake."""
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        sys.exit(code)  # Python says what it says of streams that nobody reads
    os._exit(code)


if __name__ == "__main__":
    program()
