"""Makes what comes from data harmless to a terminal and to a build log.

Kept out: control characters and the ANSI sequences made of them, line ends, marks that turn the direction of writing or are not seen,
and the commands that build services look for in a log (`::error::` at the start of a line, `##[…]` anywhere in it).
"""

import re

_SEEN_AS = {chr(code): chr(0x2400 + code) for code in range(0x20)} | {"\x7f": "\u2421", "\t": " "}
_UNSEEN = "\ufffd"
_COMMAND = re.compile(r"^(\s*):(?=:)")
_HASH_COMMAND = re.compile(r"#(?=#\w*\[)")


def safe(text: str) -> str:
    """The text on one line, character for character as many, with harmless stand-ins for what a log may not hold.

    Control characters become their pictures (`␛`), spaces of other kinds become plain ones, everything else that is not printable `�`.
    """
    if not text.isprintable():
        text = "".join(char if char.isprintable() else _stand_in(char) for char in text)
    return _HASH_COMMAND.sub("\N{MUSIC SHARP SIGN}", _COMMAND.sub("\\1\N{RATIO}", text))


def _stand_in(char: str) -> str:
    if char in _SEEN_AS:
        return _SEEN_AS[char]
    return " " if char.isspace() and char not in "\x85\u2028\u2029" else _UNSEEN
