"""`bangvang stats`: the honest numbers of a roll."""

import json
from collections.abc import Iterable
from decimal import Decimal

import click

from bangvang.checks.judging import judge
from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import PROBLEMS, data_folder
from bangvang.cli.spoken import SpokenCommand, data_option, flag
from bangvang.cli.talk import talk, write
from bangvang.language import Interface
from bangvang.problems.both import Both, Language
from bangvang.resources import theme_folder
from bangvang.views.measures import Measure, measures
from bangvang.views.numbers import measure_name, measure_value

VERSION = 1
"""The version of the JSON's form."""

_JSON = Both("In dạng JSON.", "Print JSON.")
_BASE = Both("biết được trên $n, chưa rõ $unknown", "known of $n, unknown $unknown")


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (data_option(language), flag("--json", "as_json", _JSON, language))
    return SpokenCommand("stats", language, COMMANDS["stats"].help, run, params)


def run(language: Language, *, data: str, as_json: bool) -> int:
    """Print the measures of the roll in the folder `data`. Gives the exit code: 1 where the roll has errors."""
    judgement = judge(data_folder(data))
    found = measures(judgement.roll)
    write(as_text(found, language) if not as_json else as_document(found))
    errors = judgement.count("error")
    if not errors:
        return 0
    talk(
        Both(
            f"Dữ liệu có {errors} lỗi, các con số có thể sai. Xem: bangvang check",
            f"The roll has {errors} {'error' if errors == 1 else 'errors'}; the numbers may be wrong. See: bangvang check",
        ),
        language,
    )
    return PROBLEMS


def as_document(found: Iterable[Measure]) -> str:
    """The measures as JSON: shares from 0 to 1, rounded to four decimals; null where nothing is known."""
    told = [{"id": one.id, "value": _plain(one.value), "n": one.n, "unknown": one.unknown} for one in found]
    return json.dumps({"version": VERSION, "measures": told}, ensure_ascii=False, indent=2) + "\n"


def as_text(found: Iterable[Measure], language: Language) -> str:
    """The measures as lines: the name, the value, its base and what is unknown."""
    interface = Interface.of(theme_folder() / "locales", language)
    rows = [
        (measure_name(interface, one), measure_value(interface, one), _base(interface, one, language)) for one in found
    ]
    names, values = (max(len(row[column]) for row in rows) for column in (0, 1))
    return "".join(f"{name:<{names}}  {value:>{values}}  ({base})\n" for name, value, base in rows)


def _plain(value: Decimal | int | None) -> float | int | None:
    return float(round(value, 4)) if isinstance(value, Decimal) else value


def _base(interface: Interface, one: Measure, language: Language) -> str:
    words = _BASE.say(language)
    return words.replace("$n", interface.number(one.n)).replace("$unknown", interface.number(one.unknown))
