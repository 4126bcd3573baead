"""The keys by which printed names are compared: folded, and with abbreviations written out."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bangvang.words.folding import exact_key, fold, folded_chunk, folded_key, nfc, words

_BETWEEN = re.compile(r"[^\s,;()]+")


@dataclass(frozen=True, slots=True)
class Keys:
    """Folds names; `meanings` are what every abbreviation stands for, by its own folded words run together."""

    meanings: Mapping[str, str]
    _chunks: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, abbreviations: Mapping[str, tuple[str, ...]]) -> "Keys":
        """The keys of a roll that has these abbreviations; of several meanings the first holds."""
        return cls({_bare(short): meanings[0] for short, meanings in abbreviations.items() if meanings})

    def whole(self, text: str) -> str:
        """The folded text with every abbreviation written out: `UBND tỉnh` is `uy ban nhan dan tinh`."""
        return " ".join(filter(None, map(self._part, _BETWEEN.findall(text))))

    def parts(self, chunks: Iterable[str]) -> Iterator[str]:
        """Each piece of a text folded and written out. The pieces are remembered, for syllables come back again and again."""
        return map(self._part, chunks)

    def exactly(self, text: str) -> list[str]:
        """The exact keys of a text's words, with every abbreviation written out: marks count."""
        parts = ((chunk, self._meaning(chunk)) for chunk in _BETWEEN.findall(text))
        return [exact_key(word) for chunk, meaning in parts for word in words(chunk if meaning is None else meaning)]

    def _part(self, chunk: str) -> str:
        known = self._chunks.get(chunk)
        if known is None:
            known = self._chunks[chunk] = self._of(chunk)
        return known

    def _of(self, chunk: str) -> str:
        meaning = self._meaning(chunk)
        return fold(meaning) if meaning is not None else folded_chunk(nfc(chunk))

    def _meaning(self, chunk: str) -> str | None:
        return self.meanings.get(_bare(chunk)) if any(char.isupper() for char in chunk) else None


def _bare(text: str) -> str:
    return "".join(map(folded_key, words(text)))
