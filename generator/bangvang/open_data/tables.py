"""The tables of the open data: one for every kind, one for awards, one for rows, and one for every list within them.

One fact a row. What belongs to a record is called by `kind`, `record` and `part`, the way to it within the record
(`awards.1.recipients.2`, counted from 1).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from bangvang.model.base import Citation, Doubt
from bangvang.model.cluster import ClusterYear, Standing, Target
from bangvang.model.decision import Award, Effect
from bangvang.model.exemplar import Spread
from bangvang.model.figure import Figure
from bangvang.model.honour import InForce
from bangvang.model.kinds import KIND_BY_NAME, KIND_NAMES, KINDS
from bangvang.model.movement import Review
from bangvang.model.nomination import NominationLine, Stage
from bangvang.model.recipient import Recipient
from bangvang.model.role import Presentation, Role
from bangvang.model.unit import FormerName, FormerParent, Succession
from bangvang.open_data.columns import Column, columns_of, hidden_column, reader
from bangvang.open_data.walking import Walked, holds, plain_lists
from bangvang.problems.both import Both

Cells = tuple[Any, ...]
Link = tuple[tuple[str, ...], str, tuple[str, ...]]
"""Columns, the table that they point at together, and its columns."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `key` are the columns by which its rows are told apart, `parents` what else its columns point at together.

    `rows` gives those of one record, of one of the `kinds`.
    """

    name: str
    title: Both
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    kinds: tuple[str, ...]
    rows: Callable[[Walked], Iterator[Cells]]
    parents: tuple[Link, ...] = ()

    @property
    def links(self) -> tuple[Link, ...]:
        """Everything that its columns point at."""
        alone = tuple(((one.name,), one.target, ("id",)) for one in self.columns if one.target is not None)
        return (*alone, *self.parents)


WITHIN: tuple[tuple[str, type[Any], Both], ...] = (
    ("regulations", InForce, Both("Hiệu lực của danh hiệu", "Honours in force, by law")),
    ("former_names", FormerName, Both("Tên trước đây của đơn vị", "Former names of units")),
    ("former_parents", FormerParent, Both("Đơn vị cấp trên trước đây", "Former parents of units")),
    ("successions", Succession, Both("Đơn vị kế tục", "Successors of units")),
    ("reviews", Review, Both("Sơ kết, tổng kết phong trào", "Reviews of campaigns")),
    ("cluster_years", ClusterYear, Both("Cụm, khối theo năm", "Clusters by year")),
    ("targets", Target, Both("Nội dung giao ước thi đua", "Targets of covenants")),
    ("standings", Standing, Both("Xếp hạng trong cụm, khối", "Standings in clusters")),
    ("nomination_lines", NominationLine, Both("Dòng đề nghị, suy tôn (chưa phải khen thưởng)", "Nominations by line")),
    ("stages", Stage, Both("Các bước của đề nghị, suy tôn", "Stages of nominations")),
    ("effects", Effect, Both("Hủy bỏ, tước, phục hồi, đính chính", "What decisions do to earlier awards")),
    ("presentations", Presentation, Both("Trao tặng", "Presentations")),
    ("roles", Role, Both("Ai đã làm gì", "Who did what")),
    ("spreads", Spread, Both("Nơi nhân rộng điển hình", "Where exemplars spread")),
    ("figures", Figure, Both("Số liệu đã nêu", "Figures as stated")),
    ("citations", Citation, Both("Nguồn của từng điều", "Sources of what is told")),
    ("doubts", Doubt, Both("Nghi vấn", "Doubts")),
)
"""The tables of mappings within records: their names, their models and their titles."""
MAY_HIDE = (NominationLine, Role, Recipient)
"""Models whose rows may keep back who somebody is."""
_KEY = ("kind", "record", "part")


def tables() -> tuple[Table, ...]:
    """All tables, those that others point at first where that can be."""
    return (
        *(_of_kind(kind.name) for kind in KINDS),
        _awards(),
        _recipients(),
        *(_of_model(name, model, title) for name, model, title in WITHIN),
        _lists(),
        _translations(),
    )


def _text(name: str, vi: str, en: str, **more: Any) -> Column:
    return Column(name, "text", Both(vi, en), Both(vi, en), **more)


def _place() -> tuple[Column, ...]:
    kinds = tuple(kind.name for kind in KINDS)
    return (
        _text("kind", "Loại của bản ghi", "The record's kind", choices=kinds, required=True),
        _text("record", "Mã của bản ghi", "The record's id", required=True),
        _text("part", "Vị trí trong bản ghi", "The way to it within the record", required=True),
    )


def _page() -> Column:
    return _text("page", "Trang của bản ghi, kể từ gốc trang web", "Its page, below the site's root", path=("page",))


def _states() -> Column:
    words = Both(
        "Còn hiệu lực hay không; nhiều từ cách nhau bằng dấu cách", "Whether it stands; words parted by spaces"
    )
    return Column("states", "text", Both("Tình trạng", "States"), words, ("states",), required=True)


def _of_kind(kind: str) -> Table:
    model = KIND_BY_NAME[kind].model
    own = columns_of(model)
    first = next(column for column in own if column.name == "id")
    columns = (first, _page(), *(column for column in own if column is not first))
    if kind == "exemplars":
        columns = (*columns, hidden_column())
    elif kind == "decisions":
        columns = (*columns, _number("awards", "Số lần khen", "How many awards it gives"))

    read = reader(columns)

    def rows(one: Walked) -> Iterator[Cells]:
        counted = {**one.told, "awards": len(one.told.get("awards", ()))} if kind == "decisions" else one.told
        yield tuple(read(counted))

    return Table(kind, KIND_BY_NAME[kind].many, columns, ("id",), (kind,), rows)


def _number(name: str, vi: str, en: str) -> Column:
    return Column(name, "count", Both(vi, en), Both(vi, en), (name,), required=True)


def _awards() -> Table:
    own = columns_of(Award)
    columns = (
        _text("decision", "Quyết định", "The decision", target="decisions", required=True),
        _text("award", "Mã lần khen trong quyết định", "The award within its decision", required=True),
        Column("year", "year", Both("Năm", "Year"), Both("Năm tính khen", "The year that it counts for"), ("year",)),
        _states(),
        *(replace(column, name="award_id") if column.name == "id" else column for column in own),
        _number("named", "Số dòng có tên hoặc giấu tên", "How many rows it lists"),
    )

    read = reader(columns[2:])

    def rows(one: Walked) -> Iterator[Cells]:
        for award in one.told.get("awards", ()):
            told = {**award, "named": len(award.get("recipients", ()))}
            yield (one.told["id"], award["anchor"], *read(told))

    title = Both("Lần khen thưởng", "Awards")
    return Table("awards", title, columns, ("decision", "award"), ("decisions",), rows)


def _recipients() -> Table:
    own = {column.name: column for column in columns_of(Recipient)}
    kind = replace(own.pop("kind"), required=True)
    row_id = replace(own.pop("id"), name="row_id")
    columns = (
        _text("decision", "Quyết định", "The decision", target="decisions", required=True),
        _text("award", "Mã lần khen trong quyết định", "The award within its decision", required=True),
        Column("row", "count", Both("Dòng", "Row"), Both("Dòng thứ mấy, từ 1", "Its place, from 1"), required=True),
        _text("anchor", "Mỏ neo bền vững trên trang", "Its lasting anchor", path=("anchor",), required=True),
        _states(),
        kind,
        *own.values(),
        row_id,
        hidden_column(),
    )

    read = reader(columns[3:])

    def rows(one: Walked) -> Iterator[Cells]:
        for award in one.told.get("awards", ()):
            for number, row in enumerate(award.get("recipients", ()), 1):
                yield (one.told["id"], award["anchor"], number, *read(row))

    return Table(
        "recipients",
        Both("Đối tượng được khen thưởng", "Recipients"),
        columns,
        ("decision", "award", "row"),
        ("decisions",),
        rows,
        ((("decision", "award"), "awards", ("decision", "award")),),
    )


def _of_model(name: str, model: type[Any], title: Both) -> Table:
    own = columns_of(model) + ((hidden_column(),) if model in MAY_HIDE else ())
    renamed = tuple(replace(one, name=f"{one.name}_said") if one.name in ("kind", "record") else one for one in own)

    read = reader(renamed)

    def rows(one: Walked) -> Iterator[Cells]:
        for part in one.by_model.get(model, ()):
            yield (one.kind, one.told["id"], ".".join(part.part), *read(part.told))

    kinds = tuple(kind.name for kind in KINDS if holds(kind.model, model))
    return Table(name, title, (*_place(), *renamed), _KEY, kinds, rows)


def _lists() -> Table:
    columns = (
        *_place(),
        _text("value", "Giá trị", "The value", required=True),
        _text("target", "Loại của bản ghi được trỏ tới", "The kind of the record that it points at"),
    )

    def rows(one: Walked) -> Iterator[Cells]:
        for part in one.parts:
            for key, link in plain_lists(part.model):
                for number, value in enumerate(part.told.get(key, ()), 1):
                    yield (one.kind, one.told["id"], ".".join((*part.part, key, str(number))), value, link)

    title = Both("Giá trị của các trường nhiều giá trị", "Values of lists")
    return Table("lists", title, columns, _KEY, KIND_NAMES, rows)


def _translations() -> Table:
    columns = (
        *_place(),
        _text("language", "Ngôn ngữ", "The language", required=True),
        _text("text", "Bản dịch", "The translation", required=True),
    )

    def rows(one: Walked) -> Iterator[Cells]:
        for part in one.parts:
            if "translations" not in part.told:
                continue
            for language, fields in part.told["translations"].items():
                for key, text in fields.items():
                    for way, line in _parts((*part.part, key), text):
                        yield (one.kind, one.told["id"], ".".join(way), language, line)

    key = (*_KEY, "language")
    return Table("translations", Both("Bản dịch", "Translations"), columns, key, KIND_NAMES, rows)


def _parts(part: tuple[str, ...], text: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(text, str):
        yield part, text
    else:
        for number, line in enumerate(text, 1):
            yield (*part, str(number)), line
