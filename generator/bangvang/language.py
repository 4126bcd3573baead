"""The interface in the reader's language: texts by gettext, dates and numbers by Babel."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from bangvang.words.dates import PartialDate, Period

DOMAIN = "bangvang"
_PATTERNS = {
    "vi": {3: "d/M/y", 2: "M/y", 1: "y"},
    "en": {3: "d MMMM y", 2: "MMMM y", 1: "y"},
}
OWN_NAMES = {"vi": "Tiếng Việt", "en": "English"}
"""Languages in their own words."""

_DEFAULT_PATTERNS = {3: "y-MM-dd", 2: "y-MM", 1: "y"}


def translations(locales: Path, language: str) -> NullTranslations:
    """The catalogue of interface texts of a language; message ids are English, so English needs none."""
    path = locales / language / "LC_MESSAGES" / f"{DOMAIN}.po"
    if not path.is_file():
        return NullTranslations()
    compiled = BytesIO()
    with path.open("rb") as source:
        write_mo(compiled, read_po(source, locale=language))
    compiled.seek(0)
    return GNUTranslations(compiled)


def own_name(language: str) -> str:
    """A language in its own words; its code where they are not known."""
    return OWN_NAMES.get(language, language)


@dataclass(frozen=True, slots=True)
class Interface:
    """Says the interface's texts, dates and numbers in one language."""

    language: str
    texts: NullTranslations

    @classmethod
    def of(cls, locales: Path, language: str) -> "Interface":
        """The interface of a language, its texts read from the folder of catalogues."""
        return cls(language, translations(locales, language))

    def say(self, message: str, **values: object) -> str:
        """A text of the interface; `%(name)s` in it stands for a value."""
        said = self.texts.gettext(message)
        return said % values if values else said

    def count(self, one: str, many: str, number: int, **values: object) -> str:
        """A text with a number in it, in the plural that the language asks for; `%(num)s` is the number."""
        said = self.texts.ngettext(one, many, number)
        return said % {"num": self.number(number), **values}

    def number(self, value: int | Decimal) -> str:
        """A number as the language prints it: 16.000 in Vietnamese, 16,000 in English."""
        return _number(value, self.language)

    def date(self, value: PartialDate) -> str:
        """A date at its own precision, with what is only about, uncertain or an upper bound said so."""
        plain = _date(value.year, value.month, value.day, self.language)
        if value.not_later:
            plain = self.say("no later than %(date)s", date=plain)
        if value.about:
            plain = self.say("about %(date)s", date=plain)
        if value.uncertain:
            plain = self.say("%(date)s (uncertain)", date=plain)
        return plain

    def period(self, value: Period) -> str:
        """A date, or a span: 2018–2022."""
        if value.start is not None and value.start == value.end:
            return self.date(value.start)
        if value.start is None:
            return self.say("until %(date)s", date=self.date(value.end)) if value.end is not None else ""
        if value.end is None:
            return self.say("since %(date)s", date=self.date(value.start))
        return f"{self.date(value.start)}–{self.date(value.end)}"


@lru_cache(maxsize=65_536)
def _date(year: int, month: int | None, day: int | None, language: str) -> str:
    precision = 3 if day is not None else 2 if month is not None else 1
    pattern = _PATTERNS.get(language, _DEFAULT_PATTERNS)[precision]
    return format_date(date(year, month or 1, day or 1), pattern, locale=language)


@lru_cache(maxsize=65_536)
def _number(value: int | Decimal, language: str) -> str:
    return format_decimal(value, locale=language, decimal_quantization=False)
