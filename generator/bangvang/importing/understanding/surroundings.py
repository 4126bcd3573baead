"""What stands around a list: the decision that it belongs to, who issued it, for which time, and how many it counts."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from bangvang.words.folding import fold, nfc

Kind = Literal["individual", "collective", "household"]

_NUMBER = re.compile(
    r"Quyết\s+định\b(?:[^0-9\n]{0,60}?\bsố)?\s*:?\s*([0-9]+[a-z]?\s*/\s*\w[\w&.\-/]*(?:\s[-–]\s?(?-i:[A-ZĐƯ]{2,}\b)[\w&.\-/]*)*)",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"ngày\s+(?P<d>[0-9]{1,2})\s*(?:/|-|\.|\s+tháng\s+)\s*(?P<m>[0-9]{1,2})\s*(?:/|-|\.|\s+năm\s+)\s*(?P<y>[0-9]{4})",
    re.IGNORECASE,
)
_ISSUER = re.compile(r"[0-9]{4}\s+của\s+(.+?)\s*(?:\)|;|$|về\s)", re.IGNORECASE)
_SCHOOL_YEAR = re.compile(r"năm\s+học\s+([0-9]{4})\s*[-–/]\s*([0-9]{4})", re.IGNORECASE)
_SPAN = re.compile(
    r"(?:giai\s+đoạn|từ\s+năm|các\s+năm|năm)\s+([0-9]{4})\s*(?:-|–|đến(?:\s+năm)?)\s*([0-9]{4})", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!tháng [0-9] )(?<!tháng [0-9]{2} )năm\s+([0-9]{4})", re.IGNORECASE)
_DATED = re.compile(r"ngày\s+[0-9]{1,2}\s*(?:/|-|\.|\s+tháng\s).{0,12}?[0-9]{4}", re.IGNORECASE)
_SPELT = ("mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi")
_HOW_MANY = rf"([0-9]+|{'|'.join(_SPELT)})(?: (?:{'|'.join(_SPELT)}|khong|le|linh|tu|lam|tram|nghin|ngan))*"
"""A number in digits, with its words behind it or without, or one of the first ten in words."""
_MIXED = "(?! (?:va )?(?:ca nhan|tap the|ho gia dinh))"
_COUNTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("collectives", re.compile(rf"\b{_HOW_MANY} (?:tap the|don vi|co quan){_MIXED}")),
    ("individuals", re.compile(rf"\b{_HOW_MANY} (?:ca nhan|nguoi|dong chi|ong ba){_MIXED}")),
    ("households", re.compile(rf"\b{_HOW_MANY} ho(?: gia dinh)?{_MIXED}")),
    ("total", re.compile(rf"\b{_HOW_MANY} (?:truong hop|doi tuong)\b")),
)

_STATES = re.compile(rf"\bdanh sach(?: nay| tren)?(?: gom)?(?: co)?(?: tat ca| tong so| tong cong)? {_HOW_MANY}\b")


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
    attached = next((line for line in _with_next(titles) if _NUMBER.search(line)), "")
    number, date, issuer = _NUMBER.search(attached), _DATE.search(attached), _ISSUER.search(attached)
    period, school = _period(whole)
    return Around(
        number="".join(number[1].split()).replace("–", "-").rstrip(".-/") if number else None,
        date=_date(date),
        issuer=issuer[1].strip(" .") if issuer else None,
        period=period,
        school_year=school,
        kind=_kind(titles),
        titles=titles,
    )


def _with_next(titles: tuple[str, ...]) -> Iterator[str]:
    """Every line that tells a decision, with the next one behind it where the date stands only there."""
    for line, after in zip_longest(titles, titles[1:], fillvalue=""):
        yield line if _DATE.search(line) else f"{line} {after}"


def counted(text: str) -> dict[str, int]:
    """How many a note counts: `Danh sách này có 05 tập thể, 12 cá nhân`."""
    key = fold(text)
    found = ((name, pattern.search(key)) for name, pattern in _COUNTS)
    return {name: _number(match[1]) for name, match in found if match}


def stated_in(text: str) -> dict[str, int]:
    """How many a line above or below a list counts: `Danh sách gồm 300 cá nhân`, `(Ấn định danh sách 300 cá nhân)`; else nothing."""
    return counted(text) if _STATES.search(fold(text)) else {}


def closes(text: str) -> bool:
    """Whether a line speaks of the list above it: `(Ấn định danh sách …)`, `Danh sách này có …`."""
    return fold(text).startswith(("an dinh", "danh sach nay", "danh sach tren"))


def _number(text: str) -> int:
    return _SPELT.index(text) + 1 if text in _SPELT else int(text)


def _date(found: re.Match[str] | None) -> str | None:
    """The day, if there is such a one."""
    if found is None:
        return None
    with suppress(ValueError):
        return dt.date(int(found["y"]), int(found["m"]), int(found["d"])).isoformat()
    return None


def _period(text: str) -> tuple[str | None, bool]:
    told = (line for line in text.split("\n") if "kem theo" not in fold(line))
    bare = _DATED.sub(" ", "\n".join(told))
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
