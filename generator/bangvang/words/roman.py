"""Roman and Arabic numerals, for clusters are numbered in both: "Cụm XII", "Khối thi đua số 19"."""

import re

LARGEST = 3999

_VALUES = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD")),
    *((100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_ROMAN = re.compile("(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ARABIC = re.compile("0*([1-9][0-9]{0,3})")


def to_roman(number: int) -> str:
    """The Roman numeral of 1 to 3999, in capitals; ValueError for other numbers."""
    if not 1 <= number <= LARGEST:
        raise ValueError(f"no Roman numeral for {number}")
    numeral = ""
    for value, letters in _VALUES:
        times, number = divmod(number, value)
        numeral += letters * times
    return numeral


def from_roman(text: str) -> int | None:
    """The value of a well-formed Roman numeral, in capitals or small letters; None for any other text."""
    rest = text.upper() if text.isascii() else ""
    if not _ROMAN.fullmatch(rest):
        return None
    total = 0
    for value, letters in _VALUES:
        while rest.startswith(letters):
            total += value
            rest = rest.removeprefix(letters)
    return total


def cluster_number(text: str) -> int | None:
    """The value of a cluster's number, Roman or Arabic (`XII`, `12`, `012`), from 1 to 3999; None for any other text."""
    found = _ARABIC.fullmatch(text)
    if found is None:
        return from_roman(text)
    value = int(found[1])
    return value if value <= LARGEST else None


def spellings(text: str) -> tuple[str, ...]:
    """Both ways to write a cluster's number, Arabic first: `XII` and `12` give `("12", "XII")`; any other text itself."""
    value = cluster_number(text)
    return (text,) if value is None else (str(value), to_roman(value))
