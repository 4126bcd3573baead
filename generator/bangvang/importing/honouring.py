"""Which honour a row is given, and in which class."""

from typing import NamedTuple

from bangvang.importing.asking import NO_HONOUR, YES, Desk, Level, Spot, filled
from bangvang.importing.listing import Listed
from bangvang.importing.matching.directory import Directory, Match, class_named, class_of
from bangvang.model.honour import Honour
from bangvang.problems.both import Both

_BEGINS = Both(
    "Tên dài hơn tên trong danh mục; lấy danh hiệu này.", "Longer than the catalogue's name; this one is taken."
)
_WITHIN = Both("Tên danh hiệu nằm trong dòng chữ này.", "The honour's name stands within this text.")
_TITLE = Both("Theo đầu đề của danh sách.", "By the list's title.")
_GIVEN = Both("Theo tùy chọn --honour.", "By the option --honour.")
_ANSWERED = Both("Theo câu trả lời.", "As answered.")
_AUTHORITY = Both(
    "Hình thức duy nhất có tên như vậy mà cơ quan ban hành được tặng.",
    "The only one so called that the issuer may confer.",
)
_ALIAS = Both("Tên khác trong danh mục.", "Another name in the catalogue.")
_WRITTEN_OUT = Both("Viết tắt đã được viết đầy đủ.", "An abbreviation was written out.")
_NEAR = Both(
    "Không có trong danh mục. Có phải là «$name»? Trả lời «có», hoặc ghi mã danh hiệu.",
    "Not in the catalogue. Is «$name» meant? Answer “yes”, or with an honour's id.",
)
_UNKNOWN = Both(
    "Không có trong danh mục. Trả lời bằng mã danh hiệu$such.", "Not in the catalogue. Answer with an honour's id$such."
)
_SEVERAL = Both(
    "Nhiều danh hiệu mang tên này: $ids. Trả lời bằng mã.", "Several honours bear this name: $ids. Answer with an id."
)
_NONE = Both(
    "Không cột, mục, đầu đề nào nêu hình thức khen. Trả lời bằng mã danh hiệu, hoặc chạy lại với --honour MÃ.",
    "No column, section or title names the honour. Answer with an honour's id, or run again with --honour ID.",
)
_CLASS = Both(
    "Danh hiệu này có hạng ($classes) nhưng không dòng nào nêu. Trả lời bằng hạng.",
    "This honour has classes ($classes) but none is named. Answer with one.",
)


class Given(NamedTuple):
    """An honour with its class, and the words that name it in the annex (None where the title or an option did)."""

    honour: str
    class_: str | None
    as_written: str | None


class Honouring:
    """Finds honours. `given` is the one that an option names, `issuer` the unit that confers; `titles` are the lines around the list."""

    def __init__(
        self, directory: Directory, desk: Desk, given: str | None, issuer: str | None, titles: tuple[str, ...]
    ) -> None:
        self._directory = directory
        self._desk = desk
        self._given = given
        unit = directory.roll.units.get(issuer or "")
        self._authority = unit.authority if unit is not None else None
        self._title = self._of_titles(titles)

    def honour(self, row: Listed) -> Given | None:
        """The honour of a row; None where that is an open question."""
        printed = row.texts.get("honour") or row.section.honour
        if printed is None:
            return self._unprinted(row)
        found = self._found(printed, row.spot)
        return None if found is None else self._classed(found, printed, row, printed)

    def _unprinted(self, row: Listed) -> Given | None:
        """The honour of a row that prints none: the option's, the one answered, the title's."""
        honours = self._directory.roll.honours
        answered = self._meant(self._desk.answer("honour", NO_HONOUR.vi), "")
        if self._given is not None or answered is not None:
            return self._classed(honours[self._given or answered or ""], None, row, "")
        if self._title is not None:
            honour, printed = self._title
            self._desk.note("title", "check", Spot(row.spot.sheet), printed, _TITLE, understood=honour.name)
            return self._classed(honour, None, row, printed)
        self._desk.note("honour", "question", row.spot, NO_HONOUR.vi, _NONE)
        return None

    def _found(self, printed: str, spot: Spot) -> Honour | None:
        honours = self._directory.roll.honours
        match = self._directory.honour(printed)
        answer = self._desk.answer("honour", printed)
        meant = self._meant(answer, self._proposed(match, printed))
        if meant is not None:
            self._desk.settle("honour", printed, meant)
            self._desk.note("honour", "sure", spot, printed, _ANSWERED, understood=meant, proposal=meant)
            return honours[meant]
        if len(match.ids) == 1 and match.how != "near":
            self._tell(match, printed, spot)
            return honours[match.ids[0]]
        if match.how not in ("near", "several"):
            own = [one for one in self._directory.honours_like(printed) if self._authority in one.conferred_by]
            if len(own) == 1:
                self._desk.note(
                    "honour", "check", spot, printed, _AUTHORITY, understood=own[0].name, proposal=own[0].id
                )
                return own[0]
        self._ask(match, printed, spot)
        return None

    def _ask(self, match: Match, printed: str, spot: Spot) -> None:
        proposal = self._proposed(match, printed)
        name = self._directory.roll.honours[proposal].name if proposal else ""
        if match.how == "near" and name:
            words = filled(_NEAR, name=name)
        elif match.ids:
            words = filled(_SEVERAL, ids=", ".join(match.ids))
        else:
            like = ", ".join(one.id for one in self._directory.honours_like(printed))
            such = Both(f", ví dụ: {like}", f", such as {like}") if like else Both("", "")
            words = Both(_UNKNOWN.vi.replace("$such", such.vi), _UNKNOWN.en.replace("$such", such.en))
        self._desk.note("honour", "question", spot, printed, words, understood=name, proposal=proposal)

    def _proposed(self, match: Match, printed: str) -> str:
        """The id that the answer "yes" stands for; nothing where there is not one alone."""
        ids = match.ids or tuple(one.id for one in self._directory.honours_like(printed))
        return ids[0] if len(ids) == 1 else ""

    def _meant(self, answer: str | None, proposed: str) -> str | None:
        """The honour that an answer means: the proposed one, or that of an id or name."""
        if answer is None or answer == YES:
            return proposed or None if answer else None
        if answer in self._directory.roll.honours:
            return answer
        return self._directory.honour(answer).sure

    def _tell(self, match: Match, printed: str, spot: Spot) -> None:
        name = self._directory.roll.honours[match.ids[0]].name
        told = {"begins": _BEGINS, "within": _WITHIN, "alias": _ALIAS, "abbreviation": _WRITTEN_OUT}.get(match.how)
        if told is not None:
            level: Level = "check" if match.how in ("begins", "within") else "sure"
            self._desk.note("honour", level, spot, printed, told, understood=name)

    def _classed(self, honour: Honour, as_written: str | None, row: Listed, text: str) -> Given | None:
        if not honour.classes:
            return Given(honour.id, None, as_written)
        named = class_named(row.texts.get("class", "")) or class_of(text) or class_of(row.section.honour or "")
        printed = f"{honour.name}, hạng?"
        answer = self._desk.answer("class", printed)
        named = named or (class_named(answer) if answer else None)
        if named is None or named not in honour.classes:
            words = filled(_CLASS, classes=", ".join(honour.classes))
            self._desk.note("class", "question", row.spot, printed, words)
            return None
        return Given(honour.id, named, as_written)

    def _of_titles(self, titles: tuple[str, ...]) -> tuple[Honour, str] | None:
        """The honour that the lines around a list name, where they name one only."""
        found = {}
        for title in titles:
            match = self._directory.honour(title)
            if len(match.ids) == 1 and match.how in ("exact", "alias", "abbreviation", "begins", "within"):
                found[match.ids[0]] = title
        if len(found) != 1:
            return None
        ((honour, title),) = found.items()
        return self._directory.roll.honours[honour], title
