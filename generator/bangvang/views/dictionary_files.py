"""The data dictionary, what is not one of the kinds: in which files things stand, the columns of annexes, abbreviations."""

from bangvang.model.annex import ANNEX_FIELDS, USUAL_HEADINGS
from bangvang.model.fields import Field
from bangvang.model.localised import Words
from bangvang.views.blocks import Note, Row, Run, Section, Several, Table
from bangvang.views.sight import Sight

ANNEX = "phu-luc-csv"
ABBREVIATIONS = "abbreviations-yml"
_ABBREVIATIONS_FILE = "abbreviations.yml"


def files_of(sight: Sight, kind: str) -> Note:
    """Where records of a kind stand."""
    said = sight.say(
        "In data/%(folder)s/: a file a record, which is named after its id (<id>.yml); or a list of records, each with its id.",
        folder=kind,
    )
    return Note(Run((said,)))


def annex_section(sight: Sight) -> Section:
    """The columns that a CSV annex of a decision may have."""
    header = (
        sight.say("Key"),
        sight.say("Column"),
        sight.say("Choices"),
        sight.say("What to write"),
        sight.say("Also called"),
    )
    rows = tuple(_column(sight, field) for field in ANNEX_FIELDS)
    note = Note(
        sight.say(
            "A long list stands in a CSV beside its decision: annex: <file>.csv. Its first line names the columns, by key or by"
            " Vietnamese title, or as in the last column; case and accents do not matter. A choice may be called by its title. In columns of"
            " yes or no, x or true means yes."
        )
    )
    return Section(sight.say("Columns of a CSV annex"), (note, Table(header, rows)), ANNEX)


def abbreviations_section(sight: Sight) -> Section:
    """What abbreviations.yml holds."""
    note = Note(
        sight.say("Each line an abbreviation and what it stands for, or a list of that; the search reads it both ways.")
    )
    return Section(_ABBREVIATIONS_FILE, (note,), ABBREVIATIONS)


def _column(sight: Sight, field: Field) -> Row:
    usual = USUAL_HEADINGS.get(field.key, ())
    choices = () if field.choices is None else field.choices.labels.items()
    cells = (
        field.key,
        Words(field.told.title_vi, "vi"),
        Several(tuple(f"{value}: {sight.both(label)}" for value, label in choices)) if choices else "",
        sight.both(field.told.help),
        Words("; ".join(usual), "vi") if usual else "",
    )
    return Row(cells, f"{ANNEX}--{field.key.replace('_', '-')}")
