"""What may be typed in a scalar, as regular expressions that both ECMAScript and Python read.

They hold for text. What a YAML editor takes for a number or a boolean never meets them: see `values`.
"""

from bangvang.model.types import ID_LIMIT
from bangvang.words.ids import ID_PATTERN, RESERVED
from bangvang.words.numbers import MAX_LENGTH

_LEAP_YEAR = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)"
_MONTH_AND_DAY = (
    "(?:(?:0[13578]|1[02])(?:-(?:0[1-9]|[12][0-9]|3[01]))?|(?:0[469]|11)(?:-(?:0[1-9]|[12][0-9]|30))?"
    "|02(?:-(?:0[1-9]|1[0-9]|2[0-8]))?)"
)
_DAY = f"(?:(?!0000)[0-9]{{4}}(?:-{_MONTH_AND_DAY})?|{_LEAP_YEAR}-02-29)[~?]?"
_UNSAFE = r" <>\"'\\`{}|^"
_NO_THOUSANDS = r"(?!-?[1-9][0-9]{0,2}\.[0-9]{3}$)"
_WEB = rf"https?://[^{_UNSAFE}@]*"

ID = f"^(?=.{{1,{ID_LIMIT}}}$){ID_PATTERN.removeprefix('^')}"
"""An id of something."""
RECORD_ID = f"^(?!(?:{'|'.join(RESERVED)})$){ID.removeprefix('^')}"
"""An id that a record may bear."""
DATE = rf"^(?:\.\./)?{_DAY}$"
PERIOD = rf"^(?:{_DAY}|(?:{_DAY}|\.\.)/{_DAY}|{_DAY}/\.\.)$"
NUMBER = rf"^(?=.{{1,{MAX_LENGTH}}}$){_NO_THOUSANDS}-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$"
COUNT = rf"^(?=.{{1,{MAX_LENGTH}}}$){_NO_THOUSANDS}(?:-?0|[1-9][0-9]*)(?:\.0+)?$"
YEAR = "^[1-9][0-9]{3}$"
FLAG = "^(?:true|false)$"
ADDRESS = rf"^\s*{_WEB}$"
CONTACT = rf"^\s*(?:mailto:[^{_UNSAFE}]*@[^{_UNSAFE}]*|{_WEB}\s*)$"
EDIT_PATTERN = rf"^(?=[\s\S]*\{{path\}})\s*https?://(?:[^{_UNSAFE}@]|\{{path\}}|\{{line\}})*$"


def text(limit: int) -> str:
    """Something to read, of at most so many letters; spaces around it do not count."""
    return rf"^\s*\S(?:[\s\S]{{0,{limit - 2}}}\S)?\s*$"
