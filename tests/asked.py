"""Queries made of what a roll holds, class by class, as people may type them; the same seed gives the same queries."""

import random
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bangvang.search.reading import Hit

WITHOUT_ACCENTS = ("without accents", "begun", "misspelt", "run together", "last two words")
PEOPLE, UNITS, DECISIONS = "people", "units", "decisions"
_MARKS = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_TELEX = {"â": "aa", "ê": "ee", "ô": "oo", "ă": "aw", "ơ": "ow", "ư": "uw", "đ": "dd"}
_OLD = {"òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ", "úy": "uý", "ùy": "uỳ", "ủy": "uỷ", "ũy": "uỹ"}
_SHORTER = {
    "Ủy ban nhân dân": "UBND",
    "Trường Trung học phổ thông": "THPT",
    "Trung học cơ sở": "THCS",
    "Hợp tác xã": "HTX",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, the document that it was made of, and the class of the query."""

    text: str
    hit: Hit
    name: str

    def found_by(self, hits: Sequence[Hit]) -> bool:
        """Whether one of the hits is what was meant: bears the same name, and where a unit or year was named, that too.

        Typed without accents, names that differ in nothing else are one and the same: often more than can be shown.
        """
        if self.name in ("name and unit", "name and year"):
            return any(hit.path == self.hit.path for hit in hits)
        if self.name in WITHOUT_ACCENTS:
            return any(bare(hit.title) == bare(self.hit.title) for hit in hits)
        return any(hit.title == self.hit.title for hit in hits)


def bare(text: str) -> str:
    """The text without any mark, as it is typed without accents."""
    spread = unicodedata.normalize("NFD", text).replace("đ", "d").replace("Đ", "D")
    return "".join(char for char in spread if not unicodedata.combining(char)).lower()


def telex(text: str) -> str:
    """The keys that give the text by Telex."""
    keys = []
    for word in unicodedata.normalize("NFC", text).lower().split():
        spread = unicodedata.normalize("NFD", word)
        tone = next((key for key, mark in _MARKS.items() if mark in spread), "")
        level = unicodedata.normalize("NFC", "".join(char for char in spread if char not in _MARKS.values()))
        keys.append("".join(_TELEX.get(char, char) for char in level) + tone)
    return " ".join(keys)


def _older(text: str) -> str:
    for new, old in _OLD.items():
        text = text.replace(new, old)
    return text


def _shorter(text: str) -> str:
    for full, short in _SHORTER.items():
        text = text.replace(full, short)
    return bare(text)


def _misspelt(text: str, chance: random.Random) -> str:
    letters = bare(text)
    longest = max(letters.split(), key=len)
    place = letters.index(longest) + chance.randrange(1, len(longest))
    return letters[:place] + letters[place + 1 :] if len(longest) > 4 else letters[:place] + "q" + letters[place + 1 :]


def _unit(hit: Hit) -> str:
    parts = hit.about.split(" · ")
    return bare(parts[-2]) if len(parts) > 1 else ""


def _year(hit: Hit) -> str:
    return hit.about.rpartition("(")[2].rstrip(")").split(", ")[0]


Make = Callable[[Hit, random.Random], str]
CLASSES: Mapping[str, tuple[str, Make]] = {
    "with accents": (PEOPLE, lambda hit, _: hit.title),
    "without accents": (PEOPLE, lambda hit, _: bare(hit.title)),
    "decomposed capitals": (PEOPLE, lambda hit, _: unicodedata.normalize("NFD", hit.title.upper())),
    "old tones": (PEOPLE, lambda hit, _: _older(hit.title)),
    "begun": (PEOPLE, lambda hit, _: bare(hit.title)[:-1] if len(hit.title.split()[-1]) > 2 else bare(hit.title)),
    "last two words": (PEOPLE, lambda hit, _: bare(" ".join(hit.title.split()[-2:]) + " " + _unit(hit))),
    "misspelt": (PEOPLE, lambda hit, chance: _misspelt(hit.title, chance)),
    "name and unit": (PEOPLE, lambda hit, _: f"{bare(hit.title)} {_unit(hit)}"),
    "name and year": (PEOPLE, lambda hit, _: f"{hit.title} {_year(hit)}"),
    "run together": (PEOPLE, lambda hit, _: bare(hit.title).replace(" ", "")),
    "telex": (PEOPLE, lambda hit, _: telex(hit.title)),
    "honorific": (PEOPLE, lambda hit, _: f"ông {hit.title}"),
    "unit": (UNITS, lambda hit, _: hit.title),
    "unit without accents": (UNITS, lambda hit, _: bare(hit.title)),
    "unit abbreviated": (UNITS, lambda hit, _: _shorter(hit.title)),
    "decision": (DECISIONS, lambda hit, _: hit.title),
    "decision without accents": (DECISIONS, lambda hit, _: bare(hit.title).replace("/", " ").replace("-", " ")),
    "decision the other way": (DECISIONS, lambda hit, _: "qd " + hit.title.partition("/")[0]),
}
"""Class → the kind of document that it asks for, and how the query is made."""


def asked(hits: Sequence[Hit], each: int, seed: int = 1) -> Iterator[Asked]:
    """So many queries of every class about documents of an index."""
    chance = random.Random(seed)  # noqa: S311 - chance that can be repeated is the point
    by_kind: dict[str, list[Hit]] = {kind: [] for kind in (PEOPLE, UNITS, DECISIONS)}
    for hit in hits:
        if hit.kind in by_kind and hit.weight:
            by_kind[hit.kind].append(hit)
    for name, (kind, make) in CLASSES.items():
        for _ in range(each):
            hit = chance.choice(by_kind[kind])
            yield Asked(make(hit, chance), hit, name)
