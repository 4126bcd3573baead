"""Whether a row names a collective, a person or a household."""

from collections.abc import Mapping

from bangvang.importing.asking import Desk, Level
from bangvang.importing.listing import Listed
from bangvang.importing.matching.directory import Directory
from bangvang.importing.matching.likeness import like_a_person, like_a_unit
from bangvang.importing.understanding.surroundings import Kind
from bangvang.problems.both import Both
from bangvang.words.folding import fold

_KIND = Both(
    "Không rõ là tập thể hay cá nhân. Trả lời «tập thể», «cá nhân» hoặc «hộ gia đình».",
    "Not clear whether a collective or a person. Answer “collective”, “individual” or “household”.",
)
_KIND_GUESSED = Both("Đoán theo cách viết tên.", "Guessed by how the name is written.")
_UNIT_AMONG_PEOPLE = Both(
    "Cột tên người, nhưng đây là tên một đơn vị: lấy là tập thể.",
    "A column of people, but this is a unit's name: taken for a collective.",
)
_CALLED: Mapping[Kind, tuple[str, ...]] = {
    "individual": ("cá nhân", "individual"),
    "collective": ("tập thể", "collective"),
    "household": ("hộ gia đình", "hộ", "household"),
}
_WORDS: Mapping[str, Kind] = {fold(word): kind for kind, several in _CALLED.items() for word in several}


class Kinds:
    """Tells kinds: by a column of its own, the section, the heading, the title, an answer, and last by the name."""

    def __init__(self, directory: Directory, desk: Desk) -> None:
        self._directory = directory
        self._desk = desk

    def of(self, row: Listed, name: str, usual: Kind | None) -> Kind:
        """The kind of the one whom a row names. `usual` is the kind that the list's title tells."""
        told = _WORDS.get(fold(row.texts.get("kind", ""))) or row.section.kind
        if told is None and "person" in row.texts:
            return self._among_people(row, name)
        if told is None and "unit" in row.texts and "either" not in row.texts:
            return "household" if usual == "household" else "collective"
        told = told or usual or _WORDS.get(fold(self._desk.answer("kind", name) or ""))
        return told if told is not None else self._guessed(row, name)

    def _among_people(self, row: Listed, name: str) -> Kind:
        if like_a_person(name) or not self._directory.is_unit(name):
            return "individual"
        self._desk.note("kind", "check", row.spot, name, _UNIT_AMONG_PEOPLE, understood="collective")
        return "collective"

    def _guessed(self, row: Listed, name: str) -> Kind:
        guessed: Kind | None = None
        if self._directory.is_unit(name):
            return "collective"
        if like_a_person(name):
            guessed = "individual"
        elif like_a_unit(name) or self._directory.unit(name).ids:
            guessed = "collective"
        level: Level = "check" if guessed is not None else "question"
        self._desk.note("kind", level, row.spot, name, _KIND_GUESSED if guessed else _KIND, understood=guessed or "")
        return guessed or "individual"
