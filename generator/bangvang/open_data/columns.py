"""Columns of tables, read off the one table of fields."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bangvang.model.fields import Field, fields_of
from bangvang.model.role import Role
from bangvang.open_data.published import HIDDEN, UNPUBLISHED, Told
from bangvang.problems.both import Both

COUNTS = ("count", "year")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    `path` is where a record's mapping holds its value. `shape` is that of fields; `target` the table whose id it is.
    """

    name: str
    shape: str
    title: Both
    help: Both
    path: tuple[str, ...] = ()
    target: str | None = None
    choices: tuple[str, ...] = ()
    required: bool = False

    @property
    def type(self) -> str:
        """string, number, integer or boolean."""
        if self.shape == "flag":
            return "boolean"
        if self.shape in COUNTS:
            return "integer"
        return "number" if self.shape == "number" else "string"


def reader(columns: Sequence[Column]) -> Callable[[Told], list[Any]]:
    """What gives the values of columns in a published mapping: None where there is none, false where a yes was not said, words joined."""
    plan = [(one.path[0], one.path[1:], False if one.shape == "flag" else None) for one in columns]

    def read(told: Told) -> list[Any]:
        values = []
        for key, further, absent in plan:
            found = told.get(key)
            for inner in further:
                found = found.get(inner) if found is not None else None
            values.append(absent if found is None else " ".join(found) if type(found) is list else found)
        return values

    return read


def columns_of(model: type[Any]) -> tuple[Column, ...]:
    """The columns of a mapping: its single values, and those of the mappings in it of which there is only one.

    Lists have tables of their own, and so have roles, which are told by whom they were played.
    """
    return tuple(_columns(model, (), required=True))


def hidden_column() -> Column:
    """Whether a row keeps back who somebody is."""
    return Column(
        HIDDEN,
        "flag",
        Both("Không nêu tên", "Name withheld"),
        Both("Dòng này không nêu tên theo quy định riêng tư.", "Who this is is kept back for privacy."),
        (HIDDEN,),
    )


def _columns(model: type[Any], path: tuple[str, ...], *, required: bool) -> list[Column]:
    found: list[Column] = []
    for field in fields_of(model):
        if field.many or field.key in UNPUBLISHED or field.shape == "translations" or field.model is Role:
            continue
        if field.model is not None:
            found += _columns(field.model, (*path, field.key), required=False)
        else:
            found.append(_column(field, (*path, field.key), required=required and field.required))
    return found


def _column(field: Field, path: tuple[str, ...], *, required: bool) -> Column:
    return Column(
        "_".join(path),
        field.shape,
        field.told.title,
        field.told.help,
        path,
        field.link,
        tuple(field.choices.labels) if field.choices is not None else (),
        required,
    )
