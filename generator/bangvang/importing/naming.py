"""Who a row names: a unit or a person of the roll, else a name as printed, and where they belong."""

from typing import NamedTuple

from bangvang.importing.asking import KEEP, NEW, SKIP, YES, Desk, Spot, filled, text_key
from bangvang.importing.kinds import Kinds
from bangvang.importing.listing import Listed
from bangvang.importing.matching.directory import Directory, Match
from bangvang.importing.matching.likeness import bare_name, in_capitals, kind_of_unit, titled
from bangvang.importing.parting import Parting
from bangvang.importing.understanding.surroundings import Kind
from bangvang.model.person import Person
from bangvang.problems.both import Both
from bangvang.words.folding import exact_key, fold, words
from bangvang.words.ids import slug

_NEAR = Both(
    "Không có đơn vị này. Có phải là «$name»? Trả lời «có» nếu đúng, «giữ» để ghi như đã in, «mới» để thêm đơn vị, hoặc ghi mã.",
    "There is no such unit. Is «$name» meant? Answer “yes” if so, “keep” for the name as printed, “new” to add the unit, or an id.",
)
_SEVERAL = Both(
    "Nhiều đơn vị mang tên này: $ids. Trả lời bằng mã của đơn vị, hoặc «giữ».",
    "Several units bear this name: $ids. Answer with the id of one, or “keep”.",
)
_NEAR_SEVERAL = Both(
    "Không có đơn vị này. Có phải là một trong: $names? Trả lời bằng mã, «giữ» để ghi như đã in, hoặc «mới» để thêm đơn vị.",
    "There is no such unit. Is one of these meant: $names? Answer with the id of one, “keep” for the name as printed, or “new” to add the unit.",
)
_ANSWERED = Both("Theo câu trả lời.", "As answered.")
_UNKNOWN_ID = Both("Câu trả lời «$answer» không phải là mã của đơn vị nào.", "The answer «$answer» is no unit's id.")
_UNIT_NEW = Both("Chưa có trong bảng vàng: ghi như đã in.", "Not in the roll: written as printed.")
_UNIT_ADDED = Both("Thêm đơn vị mới.", "A new unit is added.")
_MARKS = Both(
    "Khác dấu với «$name». Có phải là đơn vị đó? Trả lời «có» nếu đúng, «giữ» để ghi như đã in, hoặc ghi mã.",
    "The accents are not those of «$name». Is that unit meant? Answer “yes” if so, “keep” for the name as printed, or an id.",
)
_OTHER_NAME = Both("Tên khác của đơn vị.", "Another name of the unit.")
_WRITTEN_OUT = Both("Viết tắt đã được viết đầy đủ.", "An abbreviation was written out.")
_PERSON = Both("Trùng tên và đơn vị với người đã có.", "The same name and unit as a person of the roll.")
_NAMESAKE = Both(
    "Trùng tên với $ids, nhưng không rõ có cùng đơn vị: ghi như đã in. Nếu đúng là một người, trả lời bằng mã.",
    "The same name as $ids, but the unit does not tell: written as printed. If it is the same, answer with the id.",
)
_CAPITALS = Both(
    "Tên in hoa, giữ như đã in. Trả lời «có» để viết như đề xuất.",
    "In capitals, kept as printed. Answer “yes” to write it as proposed.",
)
_NOTE = Both("Ghi chú của danh sách không đưa vào bảng vàng.", "A note of the list, which is not taken into the roll.")
_DROPPED = Both("Danh xưng đứng trước tên được bỏ.", "What stands before a name is left out.")
_FEW = 5
_ROOM = 76
"""So many letters of an id leave room for a number behind them."""


class Bearer(NamedTuple):
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
    """Finds bearers, asking and telling at the desk. `added` are the new units that the editor wants: their names by id."""

    def __init__(self, directory: Directory, desk: Desk) -> None:
        self._directory = directory
        self._desk = desk
        self._kinds = Kinds(directory, desk)
        self._parting = Parting(directory, desk)
        self.added: dict[str, str] = {}

    def bearer(self, row: Listed, usual: Kind | None) -> Bearer | None:
        """Whom a row names; None where the editor wants it left out. `usual` is the kind that the list's title tells."""
        texts = row.texts
        printed = texts.get("person") or texts.get("either") or texts.get("unit") or ""
        beside = texts.get("unit") if texts.get("person") or texts.get("either") else None
        bare = bare_name(printed)
        kind = self._kinds.of(row, bare.name, usual)
        role, where = texts.get("role"), texts.get("of") or beside
        if texts.get("role-of"):
            parted = self._parting.part(texts["role-of"], row.spot)
            role, where = parted.role or role, parted.unit or where
        where = where or row.section.unit
        of = self.unit(where, row.spot) if where else None
        if of == SKIP:
            return None
        of_name = where if of is None else None
        note = texts.get("note", "")
        died = row.section.posthumous
        if note:
            key = fold(note)
            died = died or "truy tang" in key
            if key != "truy tang":
                self._desk.note("left-out", "check", row.spot, note, _NOTE)
        if kind == "individual":
            if bare.dropped:
                self._desk.note("left-out", "sure", row.spot, bare.dropped, _DROPPED)
            name = self._name(bare.name, row.spot)
            person = self._person(name, of, where, row.spot)
            return Bearer(name, kind, None, person, of, of_name, role, died or bare.posthumous)
        unit = self.unit(printed, row.spot) if kind == "collective" else None
        if unit == SKIP:
            return None
        if unit is not None and unit == of:
            of = of_name = None
        return Bearer(printed, kind, unit, None, of, of_name, posthumous=died)

    def unit(self, printed: str, spot: Spot) -> str | None:
        """The id of a unit; None for one that stays as printed; SKIP where its row is to be left out."""
        match = self._directory.unit(printed)
        answer = self._desk.answer("unit", printed)
        if answer is not None:
            return self._answered(answer, printed, match, spot)
        if match.sure is not None:
            if not match.same_marks:
                name = self._directory.roll.units[match.sure].name
                told = filled(_MARKS, name=name)
                self._desk.note("unit", "question", spot, printed, told, understood=name, proposal=match.sure)
            elif match.how != "exact":
                how = _OTHER_NAME if match.how == "alias" else _WRITTEN_OUT
                self._desk.note("unit", "sure", spot, printed, how, understood=match.sure)
            return match.sure
        if match.how == "several":
            self._desk.note("unit", "question", spot, printed, filled(_SEVERAL, ids=", ".join(match.ids)))
        elif match.how == "near":
            self._ask_near(match.ids, printed, spot)
        else:
            self._desk.note("unit", "check", spot, printed, _UNIT_NEW, understood=printed)
        return None

    def _ask_near(self, ids: tuple[str, ...], printed: str, spot: Spot) -> None:
        """Ask whether a unit of nearly the same name is meant, or which one of several."""
        names = [self._directory.roll.units[one].name for one in ids]
        if len(ids) == 1:
            words = filled(_NEAR, name=names[0])
            self._desk.note("unit", "question", spot, printed, words, understood=names[0], proposal=ids[0])
            return
        listed = ", ".join(f"«{name}» ({one})" for name, one in zip(names[:_FEW], ids, strict=False))
        told = filled(_NEAR_SEVERAL, names=listed if len(ids) <= _FEW else f"{listed}, …")
        self._desk.note("unit", "question", spot, printed, told)

    def _answered(self, answer: str, printed: str, match: Match, spot: Spot) -> str | None:
        """The unit that an answer means."""
        if answer in (KEEP, SKIP):
            self._desk.settle("unit", printed, answer)
            return SKIP if answer == SKIP else None
        if answer == NEW and match.sure is None:
            made = self._added(printed)
            self._desk.note("unit", "sure", spot, printed, _UNIT_ADDED, understood=f"{made} ({kind_of_unit(printed)})")
            wanted: str | None = made
        elif answer in (YES, NEW):
            wanted = match.ids[0] if len(match.ids) == 1 else None
        else:
            wanted = answer if answer in self._directory.roll.units else self._directory.unit(answer).sure
        if wanted is None:
            self._desk.note("unit", "question", spot, printed, filled(_UNKNOWN_ID, answer=answer))
            return None
        self._desk.settle("unit", printed, wanted)
        self._desk.note("unit", "sure", spot, printed, _ANSWERED, understood=wanted, proposal=wanted)
        return wanted

    def _added(self, name: str) -> str:
        """The id of a new unit: that of its name, with a number where another bears it."""
        known = next((one for one, called in self.added.items() if text_key(called) == text_key(name)), None)
        if known is not None:
            return known
        made = slug(name)
        number = 2
        while made in self._directory.roll.units or made in self.added:
            made = f"{slug(name)[:_ROOM]}-{number}"
            number += 1
        self.added[made] = name
        return made

    def _person(self, name: str, of: str | None, where: str | None, spot: Spot) -> str | None:
        """The id of a person of the roll who is certainly meant: of the same name, letter by letter, and unit; or as answered."""
        people = self._directory.people(name)
        if not people:
            return None
        printed = f"{name}, {where}" if where else name
        answer = self._desk.answer("person", printed)
        ids = [one.id for one in people]
        wanted = ids[0] if answer == YES and len(ids) == 1 else answer
        if wanted in ids or answer in (KEEP, NEW, SKIP):
            self._desk.settle("person", printed, wanted if wanted in ids else KEEP)
            return wanted if wanted in ids else None
        same = [one for one in people if of is not None and one.unit == of and _same_name(one, name)]
        if len(same) == 1:
            self._desk.note("person", "sure", spot, printed, _PERSON, understood=same[0].id)
            return same[0].id
        told = filled(_NAMESAKE, ids=", ".join(ids))
        proposal = ids[0] if len(ids) == 1 else ""
        self._desk.note("person", "check", spot, printed, told, understood=name, proposal=proposal)
        return None

    def _name(self, name: str, spot: Spot) -> str:
        if not in_capitals(name):
            return name
        proposed = titled(name)
        answer = self._desk.answer("capitals", name)
        if answer is None:
            self._desk.note("capitals", "check", spot, name, _CAPITALS, understood=name, proposal=proposed)
        return proposed if answer == YES else name


def _same_name(person: Person, name: str) -> bool:
    """Whether a person is called so, tones and all."""
    return any(_exactly(one) == _exactly(name) for one in (person.name, *person.aliases))


def _exactly(name: str) -> list[str]:
    return [exact_key(word) for word in words(name)]
