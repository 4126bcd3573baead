"""A build without its search index, which other generators do not make: for the benchmarks only.

Where it is to make no open data either, the roll says so.

By hand: `python tests/benchmarks/apart.py OUT`, in the folder of a roll.
"""

import sys

from bangvang import cli
from bangvang.publishing import filling


def main() -> None:
    """Build into OUT, with nothing kept."""
    vars(filling)["write_search"] = lambda *_: None
    sys.exit(cli.main(["build", "--no-cache", "--out", sys.argv[1]]))


if __name__ == "__main__":
    main()
