"""Writes the reports of the broken examples anew: `python tests/bless.py [CODE…]`. Read what changed before you keep it."""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from broken_rolls import LANGUAGES, example_codes, expected_file, prepared, report


def bless(codes: Sequence[str]) -> list[Path]:
    """Write the expected reports of these examples. Gives the files that changed."""
    changed = []
    for code in codes:
        with tempfile.TemporaryDirectory() as where:
            data = prepared(code, Path(where))
            for language in LANGUAGES:
                kept, said = expected_file(code, language), report(data, language)
                if not kept.is_file() or kept.read_text(encoding="utf-8") != said:
                    kept.write_text(said, encoding="utf-8")
                    changed.append(kept)
    return changed


if __name__ == "__main__":
    for path in bless(sys.argv[1:] or example_codes()):
        sys.stdout.write(f"{path}\n")
