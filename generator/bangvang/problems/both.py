"""A sentence in the two languages of editors."""

from typing import Literal, NamedTuple

Language = Literal["vi", "en"]


class Both(NamedTuple):
    """The same words in Vietnamese and in English."""

    vi: str
    en: str

    def say(self, language: Language) -> str:
        """The words in one language."""
        return self.en if language == "en" else self.vi
