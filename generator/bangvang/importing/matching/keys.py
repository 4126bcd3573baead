"""The keys by which printed names are compared: folded, and with abbreviations written out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bangvang.words.folding import fold, folded_key, words

_BETWEEN = re.compile(r"[^\s,;()]+")


@dataclass(frozen=True, slots=True)
class Keys:
    """Folds names; `meanings` are the folded words of every abbreviation, by its own folded words run together."""

    meanings: Mapping[str, str]

    @classmethod
    def of(cls, abbreviations: Mapping[str, tuple[str, ...]]) -> "Keys":
        """The keys of a roll that has these abbreviations; of several meanings the first holds."""
        return cls({_bare(short): fold(meanings[0]) for short, meanings in abbreviations.items() if meanings})

    def whole(self, text: str) -> str:
        """The folded text with every abbreviation written out: `UBND tỉnh` is `uy ban nhan dan tinh`."""
        return " ".join(filter(None, (self._of(chunk) for chunk in _BETWEEN.findall(text))))

    def shortened(self, text: str) -> bool:
        """Whether an abbreviation stands in a text."""
        return any(char.isupper() for char in text) and any(self._of_one(chunk) for chunk in _BETWEEN.findall(text))

    def _of_one(self, chunk: str) -> str | None:
        return self.meanings.get(_bare(chunk)) if any(char.isupper() for char in chunk) else None

    def _of(self, chunk: str) -> str:
        meaning = self._of_one(chunk)
        return meaning if meaning is not None else " ".join(map(folded_key, words(chunk)))


def _bare(text: str) -> str:
    return "".join(map(folded_key, words(text)))
