"""Who a row names: a unit or a person of the roll, else a name as printed, and where they belong."""

import re
from dataclasses import dataclass

from bangvang.importing.asking import KEEP, NEW, SKIP, YES, Desk, Level, Spot
from bangvang.importing.listing import Listed
from bangvang.importing.matching.directory import Directory, Match
from bangvang.importing.matching.likeness import (
    bare_name,
    in_capitals,
    kind_of_unit,
    like_a_person,
    like_a_unit,
    titled,
)
from bangvang.importing.understanding.surroundings import Kind
from bangvang.model.fields import field_by_key
from bangvang.model.recipient import Recipient
from bangvang.problems.both import Both
from bangvang.words.folding import fold, plain
from bangvang.words.ids import slug

_NEAR = Both(
    "Không có đơn vị này; gần giống «$name». Trả lời «có» nếu đúng là đơn vị đó, «giữ» để ghi như đã in, «mới» để thêm đơn vị, hoặc ghi mã.",
    "There is no such unit; «$name» is nearly the same. Answer “yes” if that is meant, “keep” for the name as printed, “new” to add the unit, or an id.",
)
_SEVERAL = Both(
    "Nhiều đơn vị mang tên này: $ids. Trả lời bằng mã của đơn vị, hoặc «giữ».",
    "Several units bear this name: $ids. Answer with the id of one, or “keep”.",
)
_ANSWERED = Both("Theo câu trả lời.", "As answered.")
_UNKNOWN_ID = Both("Câu trả lời «$answer» không phải là mã của đơn vị nào.", "The answer «$answer» is no unit's id.")
_UNIT_NEW = Both("Chưa có trong bảng vàng: ghi như đã in.", "Not in the roll: written as printed.")
_UNIT_ADDED = Both("Thêm đơn vị mới.", "A new unit is added.")
_MARKS = Both("Chỉ khác dấu hoặc dấu câu; lấy đơn vị này.", "Only accents or punctuation differ; this unit is taken.")
_OTHER_NAME = Both("Tên khác của đơn vị.", "Another name of the unit.")
_WRITTEN_OUT = Both("Viết tắt đã được viết đầy đủ.", "An abbreviation was written out.")
_PERSON = Both("Trùng tên và đơn vị với người đã có.", "The same name and unit as a person of the roll.")
_NAMESAKE = Both(
    "Trùng tên với $ids, nhưng không rõ có cùng đơn vị: ghi như đã in. Nếu đúng là một người, trả lời bằng mã.",
    "The same name as $ids, but the unit does not tell: written as printed. If it is the same, answer with the id.",
)
_KIND = Both(
    "Không rõ là tập thể hay cá nhân. Trả lời «tập thể», «cá nhân» hoặc «hộ gia đình».",
    "Not clear whether a collective or a person. Answer “collective”, “individual” or “household”.",
)
_KIND_GUESSED = Both("Đoán theo cách viết tên.", "Guessed by how the name is written.")
_CAPITALS = Both(
    "Tên in hoa, giữ như đã in. Trả lời «có» để viết như đề xuất.",
    "In capitals, kept as printed. Answer “yes” to write it as proposed.",
)
_SPLIT = Both("Tách chức vụ và đơn vị ở dấu phẩy đầu.", "Role and unit parted at the first comma.")
_DROPPED = Both("Danh xưng đứng trước tên được bỏ.", "What stands before a name is left out.")
_CHOICES = field_by_key(Recipient)["kind"].choices
_KIND_WORDS = {
    fold(word): key
    for key, label in (_CHOICES.labels.items() if _CHOICES else ())
    for word in (key, label.vi, label.en)
}


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who is named: `unit` or `person` (ids) or neither, the name as printed, kind, the unit that they belong to, their role."""

    name: str
    kind: Kind
    unit: str | None = None
    person: str | None = None
    of: str | None = None
    of_name: str | None = None
    role: str | None = None
    posthumous: bool = False


class Naming:
    """Finds bearers, asking and telling at the desk. `added` are the new units that the editor wants, by id."""

    def __init__(self, directory: Directory, desk: Desk) -> None:
        self._directory = directory
        self._desk = desk
        self.added: dict[str, str] = {}

    def bearer(self, row: Listed, usual: Kind | None) -> Bearer | None:
        """Whom a row names; None where the editor wants it left out. `usual` is the kind that the list's title tells."""
        texts = row.texts
        printed = texts.get("person") or texts.get("either") or texts.get("unit") or ""
        beside = texts.get("unit") if texts.get("person") or texts.get("either") else None
        bare = bare_name(printed)
        if bare.dropped:
            self._desk.note("left-out", "sure", row.spot, bare.dropped, _DROPPED)
        kind = self._kind(row, bare.name, usual)
        name = self._name(bare.name, row.spot) if kind == "individual" else bare.name
        role, where = texts.get("role"), texts.get("of") or beside or row.section.unit
        if texts.get("role-of"):
            role, where = self._parted(texts["role-of"], row.spot, role)
            where = where or row.section.unit
        of = self.unit(where, row.spot) if where else None
        posthumous = bare.posthumous or row.section.posthumous or "truy tang" in fold(texts.get("note", ""))
        if kind == "individual":
            person = self._person(name, of, row.spot)
            belongs = {"of": of, "of_name": where if where and of is None else None}
            return Bearer(name, kind, person=person, role=role, posthumous=posthumous, **belongs)
        unit = self.unit(name, row.spot) if kind == "collective" else None
        if unit == SKIP:
            return None
        same = unit is not None and unit == of
        return Bearer(
            name,
            kind,
            unit=unit,
            of=None if same else of,
            of_name=where if where and of is None else None,
            posthumous=posthumous,
        )

    def unit(self, printed: str, spot: Spot) -> str | None:
        """The id of a unit; None for one that stays as printed; SKIP where its row is to be left out."""
        match = self._directory.unit(printed)
        answer = self._desk.answer("unit", printed)
        if answer is not None:
            return self._answered(answer, printed, match, spot)
        if match.sure is not None:
            name = self._directory.roll.units[match.sure].name
            if match.how == "exact" and plain(printed) != plain(name):
                self._desk.note("unit", "check", spot, printed, _MARKS, understood=name, proposal=match.sure)
            elif match.how != "exact":
                how = _OTHER_NAME if match.how == "alias" else _WRITTEN_OUT
                self._desk.note("unit", "sure", spot, printed, how, understood=match.sure)
            return match.sure
        if match.how == "several":
            self._desk.note("unit", "question", spot, printed, _filled(_SEVERAL, ids=", ".join(match.ids)))
        elif match.how == "near":
            name = self._directory.roll.units[match.ids[0]].name
            self._desk.note(
                "unit", "question", spot, printed, _filled(_NEAR, name=name), understood=name, proposal=match.ids[0]
            )
        else:
            self._desk.note("unit", "check", spot, printed, _UNIT_NEW, understood=printed)
        return None

    def _answered(self, answer: str, printed: str, match: Match, spot: Spot) -> str | None:
        if answer == SKIP:
            return SKIP
        if answer == KEEP:
            return None
        if answer == NEW:
            made = slug(printed)
            self.added[made] = printed
            self._desk.note("unit", "sure", spot, printed, _UNIT_ADDED, understood=f"{made} ({kind_of_unit(printed)})")
            return made
        wanted = match.ids[0] if answer == YES and match.ids else answer
        if wanted in self._directory.roll.units:
            self._desk.note("unit", "sure", spot, printed, _ANSWERED, understood=wanted, proposal=wanted)
            return wanted
        self._desk.note("unit", "question", spot, printed, _filled(_UNKNOWN_ID, answer=answer))
        return None

    def _person(self, name: str, of: str | None, spot: Spot) -> str | None:
        people = self._directory.people(name)
        if not people:
            return None
        answer = self._desk.answer("person", name)
        if answer is not None and answer in {one.id for one in people}:
            return answer
        same = [one for one in people if of is not None and one.unit == of]
        if len(same) == 1 and answer != KEEP:
            self._desk.note("person", "sure", spot, name, _PERSON, understood=same[0].id)
            return same[0].id
        if answer != KEEP:
            ids = ", ".join(one.id for one in people)
            self._desk.note(
                "person", "check", spot, name, _filled(_NAMESAKE, ids=ids), understood=name, proposal=people[0].id
            )
        return people[0].id if answer == YES and len(people) == 1 else None

    def _kind(self, row: Listed, name: str, usual: Kind | None) -> Kind:
        typed = _KIND_WORDS.get(fold(row.texts.get("kind", "")))
        told = typed or row.section.kind
        if told is None and "person" in row.texts:
            told = "individual"
        if told is None and "unit" in row.texts and "either" not in row.texts:
            told = "household" if usual == "household" else "collective"
        told = told or usual or _KIND_WORDS.get(fold(self._desk.answer("kind", name) or ""))
        if told is not None:
            return told  # type: ignore[return-value] # one of the kinds
        guessed: Kind | None = None
        if like_a_person(name):
            guessed = "individual"
        elif like_a_unit(name) or self._directory.unit(name).ids:
            guessed = "collective"
        level: Level = "sure" if guessed is not None else "question"
        self._desk.note("kind", level, row.spot, name, _KIND_GUESSED if guessed else _KIND, understood=guessed or "")
        return guessed or "individual"

    def _name(self, name: str, spot: Spot) -> str:
        if not in_capitals(name):
            return name
        proposed = titled(name)
        if self._desk.answer("capitals", name) == YES:
            return proposed
        self._desk.note("capitals", "check", spot, name, _CAPITALS, understood=name, proposal=proposed)
        return name

    def _parted(self, text: str, spot: Spot, role: str | None) -> tuple[str | None, str | None]:
        """A role and a unit that stand in one cell."""
        pieces = re.split(r"\s*(?:[,;]|\s[-–]\s)\s*", text)
        for place in range(1, len(pieces)):
            tail = ", ".join(pieces[place:])
            if self._directory.unit(tail).sure is not None:
                return ", ".join(pieces[:place]), tail
        if len(pieces) > 1:
            self._desk.note("split", "sure", spot, text, _SPLIT, understood=f"{pieces[0]} | {', '.join(pieces[1:])}")
            return pieces[0], ", ".join(pieces[1:])
        words = text.split()
        tails = [(place, self._directory.unit(" ".join(words[place:]))) for place in range(1, len(words) - 1)]
        for sure in (True, False):
            for place, match in tails:
                if match.sure is not None if sure else match.how == "near":
                    return " ".join(words[:place]), " ".join(words[place:])
        return (role, text) if like_a_unit(text) else (text, None)


def _filled(words: Both, **values: str) -> Both:
    vi, en = words
    for name, value in values.items():
        vi, en = vi.replace(f"${name}", value), en.replace(f"${name}", value)
    return Both(vi, en)
