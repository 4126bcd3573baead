"""JSON as printers write it: readable Vietnamese, and not one character that a terminal or a build log would obey."""

import json
import re

_HASH_COMMAND = re.compile(r"#(?=#\w*\[)")


def json_text(value: object) -> str:
    """A value as JSON, indented, with a line end. What is not printable is escaped, so that reading it gives the same text back."""
    written = json.dumps(value, ensure_ascii=False, indent=2)
    lines = (line if line.isprintable() else _escaped(line) for line in written.split("\n"))
    return _HASH_COMMAND.sub(r"\\u0023", "\n".join(lines)) + "\n"


def _escaped(line: str) -> str:
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in line)
