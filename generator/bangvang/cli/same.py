"""`bangvang same`: two records are one unit or person."""

import click

from bangvang.checks.called import called
from bangvang.checks.judging import judge
from bangvang.cli.changing import bearers, dry_run_option, settled
from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import data_folder
from bangvang.cli.spoken import SpokenCommand, data_option
from bangvang.cli.talk import WrongUse, write
from bangvang.editing.bearers import Bearer, pair
from bangvang.editing.refusal import Refused
from bangvang.editing.sameness import Judged, judged_same
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe

_STAYS = Both("Giữ lại $one; $other gộp vào.", "$one stays; $other goes into it.")
_LINKS = Both("  $path: $count chỗ nhắc tới «$old» nay nhắc tới «$new»", "  $path: links to «$old» that lead to «$new» now: $count")  # fmt: skip
_MOVED = Both("Lấy thêm từ hồ sơ kia: $fields", "Taken from the other record: $fields")
_LOST = Both("Hai hồ sơ ghi khác nhau, giữ theo «$new»; bỏ: $field: $value", "The records differ, that of «$new» holds; dropped: $field: $value")  # fmt: skip
_REMARK = Both("Chú thích trong hồ sơ đã gộp: $comment", "A comment in the record that went: $comment")
_APART = Both(
    "Trước đây hai hồ sơ được ghi là khác nhau (distinct_from); nay bỏ điều đó.",
    "The records were told apart (distinct_from); no longer.",
)


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (*bearers(), dry_run_option(language), data_option(language))
    return SpokenCommand("same", language, COMMANDS["same"].help, run, params)


def run(language: Language, *, first: str, second: str, dry_run: bool, data: str) -> int:
    """Merge the second record into the first. Gives the exit code: 1 where the roll would have new errors, and then nothing is done.

    Raises:
        WrongUse: the two cannot be one.
    """
    folder = data_folder(data)
    judgement = judge(folder)
    try:
        stays, goes = pair(judgement, first, second)
        judged = judged_same(folder, judgement, stays, goes)
    except Refused as refused:
        raise WrongUse(Both(*map(_safe, refused.message))) from refused
    write("".join(f"{line}\n" for line in _told(judged, stays, goes, language)))
    return settled(folder, judgement, judged.changes, language, dry_run=dry_run)


def _told(judged: Judged, stays: Bearer, goes: Bearer, language: Language) -> list[str]:
    """What is done, in people's words."""
    names = [safe(called(one.kind.name, one.record).say(language)) for one in (stays, goes)]
    told = [_STAYS.say(language).replace("$one", names[0]).replace("$other", names[1])]
    if goes.id in stays.record.distinct_from or stays.id in goes.record.distinct_from:
        told.append(_APART.say(language))
    for path, count in judged.links.items():
        line = _LINKS.say(language).replace("$path", safe(path)).replace("$count", str(count))
        told.append(line.replace("$old", goes.id).replace("$new", stays.id))
    if judged.moved:
        told.append(_MOVED.say(language).replace("$fields", ", ".join(judged.moved)))
    for field, value in judged.lost:
        line = _LOST.say(language).replace("$new", stays.id).replace("$field", field)
        told.append(line.replace("$value", safe(str(value))))
    told += [_REMARK.say(language).replace("$comment", safe(comment)) for comment in judged.remarks]
    return told


def _safe(words: str) -> str:
    return "\n".join(safe(line) for line in words.split("\n"))
