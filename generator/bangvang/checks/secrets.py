"""What a text tells of a person that nobody should publish, and how to speak of it without saying it again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bangvang.problems.both import Both

WHAT = {
    "email": Both("địa chỉ thư điện tử", "an e-mail address"),
    "phone": Both("số điện thoại", "a phone number"),
    "identity": Both("số căn cước, chứng minh", "an identity-card number"),
    "birth": Both("ngày sinh đầy đủ", "a full birth date"),
    "address": Both("địa chỉ nhà", "a street address"),
}
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_BIRTH_DATE = (
    rf"\d{{1,2}}\s*(?:[/.-]|tháng)\s*\d{{1,2}}\s*(?:[/.-]|,?\s*năm)\s*{_YEAR}"
    rf"|{_YEAR}[/.-]\d{{1,2}}[/.-]\d{{1,2}}"
    rf"|\d{{1,2}}\s+(?:{_MONTHS})\s+{_YEAR}|(?:{_MONTHS})\s+\d{{1,2}},?\s+{_YEAR}"
)
_PATTERN = re.compile(
    # a run of letters is looked at once, from its beginning
    r"(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    rf"|(?P<birth>\b(?:ngày sinh|sinh|born|birth)\W{{0,4}}(?:(?:on|ngày|vào)\W{{1,3}}){{0,2}}(?:{_BIRTH_DATE}))"
    r"|(?P<house>\b(?:số nhà|nhà số|house number)\W{0,3}\d[\w/]*)"
    r"|(?P<alley>(?<!cửa )(?<!tuyến )\b(?:ngõ|ngách|hẻm)\s+(?:số\s+)?\d[\w/]*)"
    r"|(?P<street>(?<![\w/.,-])\d+[a-z]?(?:/\d+[a-z]?)*,?\s+(?:đường|phố)\s+\w+)"
    r"|(?P<named>\b(?:CCCD|CMND|CMT|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|định danh(?: cá nhân)?"
    r"|identity card|ID card)\W*(?:(?:số|number|no)\W*)?\d(?:[ .]?\d){8,11}(?!\d))"
    r"|(?P<identity>(?<![\w./,:-])\d{9}(?:\d{3})?(?!\w|[.,/-]\d))"
    r"|(?P<phone>(?<![\w./,-])(?:(?:\+|\b00)84\)?[ .-]?(?:\(0\))?|\(?0)[1-35-9](?:[ .)-]{0,2}\d){8,9}(?!\w|[.,/-]\d))",
    re.IGNORECASE,
)
_DIGIT_OR_AT = re.compile(r"[0-9@]")
_LONG_NUMBER = re.compile(r"[0-9](?:[ .()-]{0,4}[0-9]){8}")
"""Nine digits or more, near each other: what identity cards and phones have at least."""
_HINTS = ("@", "sinh", "born", "birth", "nhà", "house", "ngõ", "ngách", "hẻm", "đường", "phố", "căn cước")
"""A text without digits that belong together and without any of these holds no secret that we know."""
_WEB = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_COMPOUND = re.compile(
    r"(?:^\W*(?:Học|Hy|Hi|Thí|Tuyển|Vệ)|\b(?:học|nữ|nam|thí|hy|hi|vệ|tuyển|tái|môi|dân|an|giáng|phát|nảy|sản|y|bẩm|phục|mưu"
    r"|hồi|thư|cứu|sơ|sinh|trường))\s+$"
)
"""Words that make another word of a following `sinh`: học sinh, hy sinh, an sinh. Not An, Nam: people."""
_MEASURE = re.compile(
    r"\s*(?:đồng|đ\b|vnđ|vnd|usd|đô|triệu|tỷ|tỉ|lượt|người|hộ|m2|m²|m3|m³|mét|km|ha\b|kg|tấn|cây|cuốn|suất|%)",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?:\bMST|mã số|tài khoản|\bSTK)[^.;,\d]{0,20}$", re.IGNORECASE)
"""What stands before the number of a firm or of an account."""
_HOUSE = re.compile(r"(?:^|[,;:(\n–-]|\b(?:số|nhà|ở|tại|ngụ|trú|địa chỉ))\s*$", re.IGNORECASE)
"""What stands before the number of a house, where it has no stroke: not `2 đường Trường Sa, Hoàng Sa`."""
_DAY = re.compile(r"\b(?:ngày|đến|từ|hôm)\s+$", re.IGNORECASE)
_DATE = re.compile(r"(?<!\d)\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d(?!\d)")
_KINDS = {"house": "address", "alley": "address", "street": "address", "named": "identity"}
_LOOK_BACK = 30


@dataclass(frozen=True, slots=True)
class Secret:
    """One thing that should not be published: what it is, and its text with most of it hidden."""

    what: Both
    masked: str


def likely(text: str) -> bool:
    """Whether a closer, slower look is worth it."""
    if _DIGIT_OR_AT.search(text) is None:
        return False
    lower = text.lower()
    for hint in _HINTS:
        if hint in lower:
            return True
    return _LONG_NUMBER.search(text) is not None


def secrets(text: str, streets: bool = True) -> Iterator[Secret]:
    """What a text tells that it should not, the first of each kind; addresses of houses only where `streets` says so.

    Not looked for in addresses of the web. It does not find everything: it is a net, not a wall.
    """
    if not likely(text):
        return
    seen = []
    for match in _PATTERN.finditer(_without_web(text)):
        name = match.lastgroup or ""
        kind = _KINDS.get(name, name)
        if kind in seen or (kind == "address" and not streets) or _harmless(name, match):
            continue
        seen.append(kind)
        yield Secret(WHAT[kind], _masked(kind, match[0]))


def _without_web(text: str) -> str:
    return _WEB.sub(" ", text) if "http" in text or "www." in text else text


def _harmless(name: str, match: re.Match[str]) -> bool:
    """Whether what looks like a secret is something else, judged by the words around it."""
    before = match.string[max(0, match.start() - _LOOK_BACK) : match.start()]
    if name == "birth":
        return match[0].lower().startswith("sinh") and _COMPOUND.search(before) is not None
    if name == "street":
        return _no_house(match[0], before)
    if name == "identity":
        return _MEASURE.match(match.string, match.end()) is not None or _CODE.search(before) is not None
    if name == "phone":
        return _DATE.search(match[0]) is not None or _CODE.search(before) is not None
    return False


def _no_house(written: str, before: str) -> bool:
    """A count of streets, a day of the month before a street, or no street's name."""
    number, *_, name = written.split()
    if not name[0].isupper():
        return True
    return _DAY.search(before) is not None if "/" in number else _HOUSE.search(before) is None


def _masked(kind: str, written: str) -> str:
    """The words as they stand, their digits hidden; of numbers the first two stay, of an e-mail address one letter."""
    if kind == "email":
        return written[0] + re.sub(r"\w", "•", written[1:])
    shown = 2 if kind in ("phone", "identity") else 0
    digits = [at for at, char in enumerate(written) if char.isdecimal()]
    hidden = digits[shown:]
    return "".join("•" if at in hidden else char for at, char in enumerate(written))
