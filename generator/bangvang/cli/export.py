"""`bangvang export`: the whole roll as open data, or the recipients of one decision as CSV, which the roll reads back."""

import sys
from pathlib import Path

import click

from bangvang.cli.commands import COMMANDS
from bangvang.cli.export_all import FORMATS, export_all
from bangvang.cli.folder import PROBLEMS, data_folder
from bangvang.cli.spoken import SpokenCommand, choice, data_option
from bangvang.cli.talk import WrongUse, readable_path, talk, write
from bangvang.editing.annex_export import Annex, annexes_of
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe
from bangvang.roll.loading import load
from bangvang.roll.roll import Roll
from bangvang.source.storing import replace_file
from bangvang.words.ids import nearest

_FORMAT = Both("Dạng tệp.", "The format.")
_DECISION = Both(
    "Chỉ danh sách của một quyết định, cho người biên tập: mã của nó.",
    "The lists of one decision only, for editors: its id.",
)
_AWARD = Both("Chỉ một lần khen: mã của nó, hoặc mã danh hiệu.", "One award only: its id, or its honour's.")
_OUT = Both(
    "Thư mục để ghi (mặc định: du-lieu-mo; với --decision: in ra).",
    "The folder to write into (default: du-lieu-mo; with --decision: print).",
)
_EVERYTHING = "du-lieu-mo"


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        choice("--format", "format_name", FORMATS, _FORMAT, language, default="csv"),
        click.Option(["--decision"], metavar="ID", help=_DECISION.say(language)),
        click.Option(["--award"], metavar="ID", help=_AWARD.say(language)),
        click.Option(["--out"], metavar="DIR", help=_OUT.say(language)),
        data_option(language),
    )
    return SpokenCommand("export", language, COMMANDS["export"].help, run, params)


def run(
    language: Language, *, format_name: str, decision: str | None, award: str | None, out: str | None, data: str
) -> int:
    """Write the open data, or write or print the annexes of a decision. Gives the exit code: 1 where there are faults.

    Raises:
        WrongUse: the options do not go together, or as for what they ask for.
    """
    if decision is None and award is None:
        return export_all(language, data, format_name, out or _EVERYTHING)
    if decision is None:
        raise WrongUse(Both("--award cần --decision.", "--award needs --decision."))
    if format_name != "csv":
        raise WrongUse(
            Both(
                "Danh sách của một quyết định chỉ xuất được dạng csv.",
                "The lists of one decision are exported as csv only.",
            )
        )
    return _export_lists(language, decision, award, out, data)


def _export_lists(language: Language, decision: str, award: str | None, out: str | None, data: str) -> int:
    """Write or print the annexes of a decision. Gives the exit code: 1 where the decision has faults of shape.

    Raises:
        WrongUse: there is no such decision or award, several annexes would be printed one after the other, or a file would be lost.
    """
    roll = load(data_folder(data)).roll
    annexes = _chosen(_annexes(roll, decision, language), award, decision)
    if not roll.whole("decisions", decision):
        said = f"«{safe(decision)}»"
        talk(Both(f"Quyết định {said} có lỗi, chưa xuất được. Xem: bangvang check", f"The decision {said} has errors and cannot be exported. See: bangvang check"), language)  # fmt: skip
        return PROBLEMS
    if out is not None:
        _store(annexes, Path(out))
    elif len(annexes) > 1:
        keys = ", ".join(annex.award for annex in annexes)
        raise WrongUse(
            Both(
                f"Quyết định có {len(annexes)} danh sách: {keys}.\nChọn một bằng --award, hoặc ghi tất cả bằng --out THƯ-MỤC.",
                f"The decision has {len(annexes)} lists: {keys}.\nChoose one with --award, or write all with --out DIR.",
            )
        )
    else:
        write(annexes[0].data.decode())
    _warn(sum(annex.lost for annex in annexes), language)
    return 0


def _annexes(roll: Roll, decision: str, language: Language) -> list[Annex]:
    found = roll.decisions.get(decision)
    if found is None:
        near = nearest(decision, roll.decisions)
        vi, en = (f" Có phải là «{near}»?", f" Did you mean «{near}»?") if near is not None else ("", "")
        raise WrongUse(
            Both(
                f"Không có quyết định nào mang mã «{safe(decision)}».{vi}",
                f"There is no decision «{safe(decision)}».{en}",
            )
        )
    return annexes_of(found, language)


def _chosen(annexes: list[Annex], award: str | None, decision: str) -> list[Annex]:
    """The annexes, or that of one award."""
    if not annexes:
        raise WrongUse(
            Both(
                f"Quyết định «{safe(decision)}» không nêu tên ai.",
                f"The decision «{safe(decision)}» names nobody.",
            )
        )
    chosen = [annex for annex in annexes if award in (None, annex.award)]
    if not chosen:
        keys = ", ".join(annex.award for annex in annexes)
        raise WrongUse(
            Both(
                f"Quyết định không có danh sách «{safe(award or '')}». Có: {keys}.",
                f"The decision has no list «{safe(award or '')}». It has: {keys}.",
            )
        )
    return chosen


def _store(annexes: list[Annex], folder: Path) -> None:
    """Write the files, unless one of them would take the place of another file."""
    for annex in annexes:
        path = folder / annex.name
        if path.exists() and path.read_bytes() != annex.data:
            name = readable_path(str(path))
            raise WrongUse(
                Both(
                    f"«{name}» đã có và khác nội dung. Hãy xóa nó, hoặc chọn thư mục khác.",
                    f"«{name}» is there and says something else. Remove it, or choose another folder.",
                )
            )
    for annex in annexes:
        replace_file(folder / annex.name, annex.data)
        write(f"{readable_path(str(folder / annex.name))}: {annex.rows}\n")


def _warn(lost: int, language: Language) -> None:
    """Tell that some rows say more than the files do."""
    if lost:
        words = Both(
            f"{lost} dòng có nguồn, văn bản, nghi vấn hoặc bản dịch riêng; tệp CSV không chứa được những điều ấy.",
            f"Rows with sources, documents, doubts or translations of their own, which CSV cannot hold: {lost}.",
        )
        print(words.say(language), file=sys.stderr)
