"""Texts in the reader's language: the translation where there is one, else the words as they stand."""

from bangvang.model.base import Translated
from bangvang.words.values import value


@value(frozen=True, slots=True)
class Words:
    """A text and the language that it is in."""

    text: str
    language: str

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return bool(self.text)


@value(frozen=True, slots=True)
class Tongue:
    """A reader's language, and the one that the roll was written in."""

    language: str
    first: str

    def words(self, holder: Translated, attribute: str) -> Words | None:
        """The text of a field, translated where it can be; None where the field is empty."""
        original: str | None = getattr(holder, attribute)
        if original is None:
            return None
        if self.language != self.first:
            translated = holder.translations.get(self.language, {}).get(attribute)
            if isinstance(translated, str):
                return Words(translated, self.language)
        return Words(original, self.first)

    def list(self, holder: Translated, attribute: str) -> tuple[Words, ...]:
        """The texts of a list field; each that lacks a translation stays as it was written."""
        originals: tuple[str, ...] = getattr(holder, attribute)
        if self.language != self.first:
            translated = holder.translations.get(self.language, {}).get(attribute)
            if isinstance(translated, tuple) and len(translated) == len(originals):
                return tuple(Words(text, self.language) for text in translated)
        return tuple(Words(text, self.first) for text in originals)
