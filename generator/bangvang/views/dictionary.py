"""The data dictionary: every kind of record with its fields, read off the one table of fields."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bangvang.addresses import FOLDERS
from bangvang.model.fields import Field, fields_of
from bangvang.model.kinds import KIND_BY_NAME, KINDS
from bangvang.model.settings import Settings
from bangvang.problems.both import Both
from bangvang.views.blocks import Block, Bullets, Inline, Mark, Ref, Row, Run, Section, Several, Table
from bangvang.views.dataset import dataset
from bangvang.views.dictionary_files import abbreviations_section, annex_section, files_of
from bangvang.views.following import NONE, amount, site_feed_folder
from bangvang.views.own_page import home_trail, own_page
from bangvang.views.page import Page
from bangvang.views.sight import Sight
from bangvang.words.ids import slug

SETTINGS_FILE = "roll.yml"


@dataclass(frozen=True, slots=True)
class Mapped:
    """A model with a table of its own: its anchor (Vietnamese, the same in all languages), its title, and of a record its kind."""

    model: type[Any]
    anchor: str
    title: Both
    kind: str | None = None


def dictionary_page(sight: Sight) -> Page:
    """The roll's own file, every kind of record, then every mapping within them, each with all its fields."""
    kinds, within = kinds_of_mapping(), mappings_within()
    anchors = {mapped.model: mapped.anchor for mapped in (*kinds, *within)}
    page = own_page(
        sight,
        sight.addresses.data(sight.language),
        "data",
        sight.say("Data dictionary"),
        kicker=sight.say("Data"),
        lead=sight.say("Every kind of record and every field, as the files of the roll write them."),
        trail=home_trail(sight),
        blocks=(
            _contents(sight),
            *(_section(sight, mapped, anchors) for mapped in kinds),
            annex_section(sight),
            abbreviations_section(sight),
            Section(
                sight.say("Mappings within records"),
                tuple(_section(sight, mapped, anchors) for mapped in within),
                "nhom-truong",
            ),
        ),
    )
    return replace(page, data=dataset(sight), feed=site_feed_folder(sight))


def kinds_of_mapping() -> tuple[Mapped, ...]:
    """The settings of the roll, and every kind of record."""
    settings = Mapped(Settings, "roll-yml", Both(SETTINGS_FILE, SETTINGS_FILE))
    return (settings, *(Mapped(kind.model, FOLDERS[kind.name], kind.many, kind.name) for kind in KINDS))


def mappings_within() -> tuple[Mapped, ...]:
    """Every mapping that a field holds, each once, in the order in which they come up; called as that field is."""
    found: dict[type[Any], Mapped] = {}
    taken: dict[str, int] = {}
    waiting = [mapped.model for mapped in kinds_of_mapping()]
    while waiting:
        for field in fields_of(waiting.pop(0)):
            if field.model is not None and field.model not in found:
                plain = f"nhom-{slug(field.told.title_vi)}"
                taken[plain] = taken.get(plain, 0) + 1
                anchor = plain if taken[plain] == 1 else f"{plain}-{taken[plain]}"
                title = Both(f"{field.told.title_vi} ({field.key})", f"{field.told.title_en} ({field.key})")
                found[field.model] = Mapped(field.model, anchor, title)
                waiting.append(field.model)
    return tuple(found.values())


def _others(sight: Sight) -> tuple[Inline, ...]:
    """What else there is about the data: the downloads, where there are any, and the honest numbers."""
    addresses, language = sight.addresses, sight.language
    numbers = Ref(sight.own(sight.say("The honest numbers")), addresses.numbers(language))
    if amount(sight) == NONE:
        return (numbers,)
    return (Ref(sight.own(sight.say("Downloads")), addresses.downloads(language)), numbers)


def _contents(sight: Sight) -> Bullets:
    items: Iterable[Inline] = (
        Ref(sight.own(sight.both(mapped.title)), sight.addresses.data(sight.language), mapped.anchor)
        for mapped in kinds_of_mapping()
    )
    return Bullets((*_others(sight), *items), sight.say("Contents"), "muc-luc")


def _section(sight: Sight, mapped: Mapped, anchors: Mapping[type[Any], str]) -> Section:
    header = (
        sight.say("Key"),
        sight.say("Title"),
        sight.say("Required"),
        sight.say("Shape"),
        sight.say("Choices"),
        sight.say("What to write"),
    )
    rows = tuple(_row(sight, mapped.anchor, field, anchors) for field in fields_of(mapped.model))
    table: Block = Table(header, rows)
    where = (files_of(sight, mapped.kind),) if mapped.kind is not None else ()
    return Section(sight.both(mapped.title), (*where, table), mapped.anchor)


def _row(sight: Sight, anchor: str, field: Field, anchors: Mapping[type[Any], str]) -> Row:
    cells: tuple[Inline, ...] = (
        field.key,
        sight.both(field.told.title),
        Mark(sight.say("required"), "warn") if field.required else "",
        _shape(sight, field, anchors),
        _choices(sight, field),
        sight.both(field.told.help),
    )
    return Row(cells, f"{anchor}--{field.key.replace('_', '-')}")


def _shape(sight: Sight, field: Field, anchors: Mapping[type[Any], str]) -> Inline:
    one = _one(sight, field, anchors)
    return Run((sight.say("list: "), one)) if field.many else one


def _one(sight: Sight, field: Field, anchors: Mapping[type[Any], str]) -> Inline:
    """The shape of one value; links and mappings lead to where they are told."""
    page = sight.addresses.data(sight.language)
    if field.link is not None:
        kind = Ref(sight.own(sight.kind(field.link)), page, anchors[KIND_BY_NAME[field.link].model])
        return Run((sight.say("id of: "), kind))
    if field.model is not None:
        return Run((sight.say("mapping: "), Ref(sight.own(sight.both(field.told.title)), page, anchors[field.model])))
    if field.prose is not None and field.prose.markdown:
        return sight.say("text in Markdown")
    return shape_name(sight, field.shape)


def shape_name(sight: Sight, shape: str) -> str:
    """What people call a shape of values."""
    names = {
        "text": sight.say("text"),
        "id": sight.say("id (lower-case ASCII letters, digits, hyphens)"),
        "choice": sight.say("one of the choices"),
        "date": sight.say("date: 2017, 2017-02 or 2017-02-25"),
        "period": sight.say("date, or start/end"),
        "number": sight.say("plain number: 16000 or 87.3"),
        "count": sight.say("whole number"),
        "year": sight.say("year"),
        "flag": sight.say("true or false"),
        "address": sight.say("address of the web"),
        "contact": sight.say("address of the web, or mailto:"),
        "translations": sight.say("translations, by language"),
    }
    return names[shape]


def _choices(sight: Sight, field: Field) -> Inline:
    if field.choices is None:
        return ""
    return Several(tuple(f"{value}: {sight.both(label)}" for value, label in field.choices.labels.items()))
