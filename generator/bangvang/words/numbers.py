"""Numbers as the roll writes them: plain digits, a point before decimals, no marks between thousands.

`16.000` is sixteen thousand in Vietnam and sixteen elsewhere, so it is refused, with what it may mean.
"""

import re
from decimal import Decimal

MAX_LENGTH = 40
"""The longest number that is read, in characters."""

_PLAIN = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_LIKE_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")
_MARKED = re.compile(r"(-?[0-9]+(?:[.,][0-9]+)*?)(?:[.,]([0-9]+))?")
_THOUSANDS = 3
_TIDIED = str.maketrans({"\u2212": "-"} | dict.fromkeys(" \u00a0\u2009\u202f", ""))


class NumberError(ValueError):
    """A text is no number. `readings`: plain numbers that it may mean, the likelier first; perhaps none."""

    def __init__(self, written: str, readings: tuple[str, ...] = ()) -> None:
        super().__init__(f"not a plain number: {written!r}")
        self.written = written
        self.readings = readings


def parse_number(text: str) -> Decimal:
    """The number that was written plainly (`16000`, `87.3`, `-3.5`, `0.125`), exactly; NumberError for anything else."""
    if len(text) > MAX_LENGTH:
        raise NumberError(text)
    if not _PLAIN.fullmatch(text) or _LIKE_THOUSANDS.fullmatch(text):
        raise NumberError(text, _readings(text))
    return Decimal(text) or Decimal(0)


def number_text(number: Decimal) -> str:
    """The plain text of a finite number, without needless zeros, such that `parse_number` reads it back.

    Only `87.345` and its like keep a zero at the end (`87.3450`), for three decimals alone would look like thousands.
    """
    if not number.is_finite():
        raise ValueError(f"not a finite number: {number}")
    whole, _, decimals = format(number or Decimal(0), "f").partition(".")
    text = f"{whole}.{decimals}".rstrip("0").rstrip(".")
    return f"{text}0" if _LIKE_THOUSANDS.fullmatch(text) else text


def _readings(text: str) -> tuple[str, ...]:
    """What digits with points, commas or spaces may mean: the last mark parts thousands, or it parts decimals."""
    found = _MARKED.fullmatch(text.translate(_TIDIED))
    if found is None:
        return ()
    whole, tail = _unmarked(found[1]), found[2]
    if tail is None:
        return (number_text(Decimal(whole)),)
    readings = [number_text(Decimal(whole + tail)), number_text(Decimal(f"{whole}.{tail}"))]
    return tuple(readings if len(tail) == _THOUSANDS else reversed(readings))


def _unmarked(digits: str) -> str:
    return digits.replace(".", "").replace(",", "")
