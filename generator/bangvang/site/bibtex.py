"""Citations for bibliographies: BibTeX, in which texts of the roll cannot break out of their fields."""

import re
from collections.abc import Iterable
from urllib.parse import quote

_SAYS = str.maketrans(
    {
        "\\": "\\textbackslash{}",
        "{": "\\textbraceleft{}",
        "}": "\\textbraceright{}",
        "~": "\\textasciitilde{}",
        "^": "\\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "$&%#_"},
    }
)
"""Signs that TeX would act upon. A brace is told by its name, since BibTeX counts braces even behind a backslash."""
_ACTIVE = re.compile(r"[\\{}~^$&%#_]")
_IN_ADDRESS = ":/?#[]@!$&'()*+,;=%~"


def bibtex_text(text: str) -> str:
    """A text as a field of BibTeX may hold it, on one line."""
    line = " ".join(text.split())
    return line.translate(_SAYS) if _ACTIVE.search(line) else line


def bibtex_address(address: str) -> str:
    """An address within a command of BibTeX: braces, backslashes and what is not ASCII are percent-encoded."""
    return f"\\url{{{quote(address, safe=_IN_ADDRESS)}}}"


def bibtex_entry(key: str, fields: Iterable[tuple[str, str]]) -> str:
    """An entry of a page. `key` is a slug; fields with their values, already escaped, braces around each."""
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields if value)
    return f"@misc{{bangvang:{key},\n{lines}}}"
