"""What stands around a list: the decision that it belongs to, who issued it, for which time, and how many it counts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from bangvang.words.folding import fold, nfc

Kind = Literal["individual", "collective", "household"]

_NUMBER = re.compile(r"Quyết\s+định\s+(?:số\s*)?:?\s*([0-9]+\s*/\s*[\wĐđ][\wĐđ&.\-/]*)", re.IGNORECASE)
_DATE = re.compile(
    r"ngày\s+(?P<d>[0-9]{1,2})\s*(?:/|-|\.|\s+tháng\s+)\s*(?P<m>[0-9]{1,2})\s*(?:/|-|\.|\s+năm\s+)\s*(?P<y>[0-9]{4})",
    re.IGNORECASE,
)
_ISSUER = re.compile(r"[0-9]{4}\s+của\s+(.+?)\s*(?:\)|;|$|về\s)", re.IGNORECASE)
_SCHOOL_YEAR = re.compile(r"năm\s+học\s+([0-9]{4})\s*[-–/]\s*([0-9]{4})", re.IGNORECASE)
_SPAN = re.compile(
    r"(?:giai\s+đoạn|từ\s+năm|các\s+năm|năm)\s+([0-9]{4})\s*(?:-|–|đến(?:\s+năm)?)\s*([0-9]{4})", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!tháng )năm\s+([0-9]{4})", re.IGNORECASE)
_DATED = re.compile(r"ngày\s+[0-9]{1,2}\s*(?:/|-|\.|\s+tháng\s).{0,12}?[0-9]{4}", re.IGNORECASE)
_COUNTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("collectives", re.compile(r"([0-9]+) (?:tap the|don vi|co quan)")),
    ("individuals", re.compile(r"([0-9]+) (?:ca nhan|nguoi|dong chi|ong ba)")),
    ("households", re.compile(r"([0-9]+) ho(?: gia dinh)?")),
)


@dataclass(frozen=True, slots=True)
class Around:
    """What was read around a list; None or empty where nothing tells. `titles` are its lines, as printed."""

    number: str | None = None
    date: str | None = None
    issuer: str | None = None
    period: str | None = None
    school_year: bool = False
    kind: Kind | None = None
    titles: tuple[str, ...] = ()


def around(texts: Iterable[str]) -> Around:
    """Read the lines above and below a list."""
    titles = tuple(dict.fromkeys(" ".join(nfc(text).split()) for text in texts if text.strip()))
    whole = "\n".join(titles)
    attached = next((line for line in titles if _NUMBER.search(line)), "")
    number, date, issuer = _NUMBER.search(attached), _DATE.search(attached), _ISSUER.search(attached)
    period, school = _period(whole)
    return Around(
        number="".join(number[1].split()).rstrip(".-/") if number else None,
        date=f"{date['y']}-{int(date['m']):02}-{int(date['d']):02}" if date else None,
        issuer=issuer[1].strip(" .") if issuer else None,
        period=period,
        school_year=school,
        kind=_kind(titles),
        titles=titles,
    )


def counted(text: str) -> dict[str, int]:
    """How many a note counts: `Danh sách này có 05 tập thể, 12 cá nhân`."""
    key = fold(text)
    found = ((name, pattern.search(key)) for name, pattern in _COUNTS)
    return {name: int(match[1]) for name, match in found if match}


def _period(text: str) -> tuple[str | None, bool]:
    bare = _DATED.sub(" ", text)
    if found := _SCHOOL_YEAR.search(bare):
        return f"{found[1]}/{found[2]}", True
    if found := _SPAN.search(bare):
        return f"{found[1]}/{found[2]}", False
    years = set(_YEAR.findall(bare))
    return (years.pop(), False) if len(years) == 1 else (None, False)


def _kind(titles: tuple[str, ...]) -> Kind | None:
    """Whom a list is of, where its title says so of one sort only."""
    said = " ".join(fold(title) for title in titles if "danh sach" in fold(title))
    sorts: dict[Kind, str] = {"collective": "tap the", "individual": "ca nhan", "household": "ho gia dinh"}
    named = [kind for kind, words in sorts.items() if f" {words}" in f" {said.replace('tap the lao dong', '')}"]
    return named[0] if len(named) == 1 else None
