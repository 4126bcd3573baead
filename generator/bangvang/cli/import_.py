"""`bangvang import`: from the annex that came with a decision, in Excel or Word, to the decision and its rows in the roll."""

from pathlib import Path

import click

from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import PROBLEMS, data_folder
from bangvang.cli.import_told import conclude, review_written, say, tell
from bangvang.cli.spoken import SpokenCommand, data_option, flag
from bangvang.cli.talk import WrongUse, readable_path
from bangvang.editing.changing import make as make_changes
from bangvang.importing.grid import Unreadable
from bangvang.importing.head import Wishes
from bangvang.importing.importing import Outcome, import_annex
from bangvang.importing.own_annex import Inline
from bangvang.importing.rereading import Rereader
from bangvang.importing.review import sheet
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe
from bangvang.roll.loading import load
from bangvang.roll.roll import Roll
from bangvang.source.garbage import garbage_left
from bangvang.source.storing import replace_file
from bangvang.words.dates import DateError, parse_date, parse_period
from bangvang.words.ids import is_id, nearest, slug

_DECISION = Both("Mã của quyết định sẽ ghi.", "The id of the decision to write.")
_REVIEW = Both("Bảng rà soát (mặc định: MÃ-ra-soat.csv ở đây).", "The review sheet (default: ID-ra-soat.csv here).")
_ISSUER = Both(
    "Cơ quan ban hành (mã đơn vị), nếu tệp không nêu.", "Who issued it (a unit's id), where the file does not tell."
)
_NUMBER = Both("Số quyết định, nếu tệp không nêu.", "The decision's number, where the file does not tell.")
_DATE = Both("Ngày ký, nếu tệp không nêu: 2025-11-20.", "Its date, where the file does not tell: 2025-11-20.")
_HONOUR = Both("Hình thức khen (mã), nếu tệp không nêu.", "The honour (an id), where the file does not tell.")
_PERIOD = Both("Thời gian của thành tích: 2025, 2024/2025.", "The period of the achievement: 2025, 2024/2025.")
_SOURCE = Both("Mã nguồn của quyết định.", "The id of the decision's source.")
_DRY = Both("Chỉ in ra, không ghi tệp nào.", "Only print; write no file.")
_REPLACE = Both("Ghi đè quyết định đã có và khác.", "Replace a decision that is there and differs.")


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        click.Argument(["file"], metavar="FILE"),
        click.Option(["--decision"], required=True, metavar="ID", help=_DECISION.say(language)),
        click.Option(["--review"], metavar="FILE", help=_REVIEW.say(language)),
        click.Option(["--issuer"], metavar="ID", help=_ISSUER.say(language)),
        click.Option(["--number"], metavar="TEXT", help=_NUMBER.say(language)),
        click.Option(["--date"], metavar="DATE", help=_DATE.say(language)),
        click.Option(["--honour"], metavar="ID", help=_HONOUR.say(language)),
        click.Option(["--period"], metavar="PERIOD", help=_PERIOD.say(language)),
        click.Option(["--source"], metavar="ID", help=_SOURCE.say(language)),
        flag("--dry-run", "dry_run", _DRY, language),
        flag("--replace", "replace", _REPLACE, language),
        data_option(language),
    )
    return SpokenCommand("import", language, COMMANDS["import"].help, run, params)


@garbage_left()
def run(
    language: Language,
    *,
    file: str,
    decision: str,
    review: str | None,
    issuer: str | None,
    number: str | None,
    date: str | None,
    honour: str | None,
    period: str | None,
    source: str | None,
    dry_run: bool,
    replace: bool,
    data: str,
) -> int:
    """Import an annex. Gives the exit code: 1 while questions are open, or where the decision would have errors.

    Raises:
        WrongUse: the file cannot be read, an option names what is not there, or a decision would be lost.
    """
    folder = data_folder(data)
    reader = Rereader()
    roll = load(folder, reader).roll
    _judge_id(decision)
    for name, value, known in (
        ("--issuer", issuer, roll.units),
        ("--honour", honour, roll.honours),
        ("--source", source, roll.sources),
    ):
        _judge_known(name, value, tuple(known))
    wishes = Wishes(number, _dated(date), issuer, honour, _timed(period), source)
    typed = {
        "--review": review,
        "--issuer": issuer,
        "--number": number,
        "--date": date,
        "--honour": honour,
        "--period": period,
        "--source": source,
        "--data": data if data != "data" else None,
    }
    given = [part for option, text in typed.items() if text is not None for part in (option, text)]
    sheet_path = Path(review or f"{decision}-ra-soat.csv")
    outcome = _imported(Path(file), folder, roll, decision, wishes, sheet_path, reader)
    tell(outcome, roll.honours, language)
    if not dry_run and (outcome.remarks or outcome.notes):
        replace_file(sheet_path, sheet(outcome.remarks, outcome.notes, outcome.typed, language))
        say(review_written(outcome, readable_path(str(sheet_path)), file, decision, given), language)
    if outcome.questions or outcome.faulty:
        return PROBLEMS
    if outcome.foreign and not replace:
        raise _differs(outcome)
    if not dry_run:
        make_changes(folder, _changes(outcome, roll, decision))
    conclude(outcome, language, dry_run=dry_run)
    return 0


def _imported(
    annex: Path, folder: Path, roll: Roll, decision: str, wishes: Wishes, review: Path, reader: Rereader
) -> Outcome:
    try:
        return import_annex(annex, folder, roll, decision, wishes, review, reader)
    except Unreadable as refused:
        name = readable_path(str(annex))
        words = (f"«{name}»: {words}\n{hint}" for words, hint in zip(refused.message, refused.hint, strict=True))
        raise WrongUse(Both(*words)) from None
    except Inline as refused:
        raise WrongUse(refused.message) from None


def _differs(outcome: Outcome) -> WrongUse:
    listed = ", ".join(outcome.foreign)
    return WrongUse(
        Both(
            f"Đã có và khác: {listed}. Không ghi gì; muốn ghi đè, thêm --replace.",
            f"There already, and not the same: {listed}. Nothing was written; to replace it add --replace.",
        )
    )


def _changes(outcome: Outcome, roll: Roll, decision: str) -> dict[str, bytes | None]:
    """The files to write, all or none; and the lists of a decision that is written anew, which go unless it names them still."""
    origin = roll.origins.get(("decisions", decision))
    replaced = origin is not None and origin.path in outcome.changed
    old = [rows.path for rows in origin.annexes.values()] if origin is not None and replaced else []
    gone: dict[str, bytes | None] = {path: None for path in old if path not in outcome.files}
    return gone | {path: outcome.files[path] for path in outcome.changed}


def _judge_id(decision: str) -> None:
    if not is_id(decision):
        good = slug(decision)
        raise WrongUse(
            Both(
                f"«{safe(decision)}» không dùng làm mã được. Có thể dùng: {good}",
                f"«{safe(decision)}» cannot be an id. You could use: {good}",
            )
        )


def _judge_known(option: str, given: str | None, known: tuple[str, ...]) -> None:
    if given is None or given in known:
        return
    near = nearest(given, known)
    vi, en = (f" Có phải là «{near}»?", f" Did you mean «{near}»?") if near is not None else ("", "")
    raise WrongUse(
        Both(f"{option}: không có mã «{safe(given)}».{vi}", f"{option}: there is no id «{safe(given)}».{en}")
    )


def _dated(typed: str | None) -> str | None:
    try:
        return str(parse_date(typed)) if typed is not None else None
    except DateError as wrong:
        raise _no_date("--date", typed or "", wrong) from None


def _timed(typed: str | None) -> str | None:
    try:
        return str(parse_period(typed)) if typed is not None else None
    except DateError as wrong:
        raise _no_date("--period", typed or "", wrong) from None


def _no_date(option: str, typed: str, wrong: DateError) -> WrongUse:
    vi, en = (f" Có phải là «{wrong.meant}»?", f" Did you mean «{wrong.meant}»?") if wrong.meant else ("", "")
    return WrongUse(
        Both(f"{option}: «{safe(typed)}» không đọc được.{vi}", f"{option}: «{safe(typed)}» cannot be read.{en}")
    )
