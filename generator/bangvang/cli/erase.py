"""`bangvang erase`: a person is taken out of the roll."""

import sys

import click

from bangvang.cache.store import Store
from bangvang.checks.judging import judge
from bangvang.cli.changing import dry_run_option, settled
from bangvang.cli.check import data_folder
from bangvang.cli.commands import COMMANDS
from bangvang.cli.spoken import SpokenCommand, data_option
from bangvang.cli.talk import WrongUse, write
from bangvang.editing.bearers import bearer
from bangvang.editing.erasing import Erased, erased
from bangvang.editing.refusal import Refused
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe

_TOLD = Both(
    "Hồ sơ «$id» chỉ còn mã, không còn tên; các dòng vẫn được đếm.",
    "Of «$id» the id is left, and no name; rows are still counted.",
)
_ROWS = Both(
    "  $path: $count chỗ không còn nêu gì về người này",
    "  $path: places that say nothing of the person any more: $count",
)
_MENTIONS = Both(
    "Tên vẫn còn trong các dòng sau, phải sửa bằng tay:", "The name still stands in these lines, to be mended by hand:"
)
_ELSEWHERE = Both(
    "Tên còn nằm ngoài dữ liệu này:\n"
    "  - lịch sử git và mọi bản sao của kho: muốn bỏ hẳn thì viết lại lịch sử (git filter-repo) rồi báo mọi người lấy lại kho;\n"
    "  - các bản đã xuất bản: dựng và đăng lại, xóa bản cũ ở nơi đặt trang, các tệp dữ liệu đã phát hành;\n"
    "  - bộ nhớ đệm của máy tìm kiếm và kho lưu trữ web: gửi yêu cầu gỡ.",
    "The name is still outside this data:\n"
    "  - in git's history and every clone: to be rid of it rewrite the history (git filter-repo), and have everybody clone again;\n"
    "  - in what was published: build and publish again, delete old deployments and released data files;\n"
    "  - in caches of search engines and archives of the web: ask them to remove it.",
)
_ID = Both(
    "Mã cũng có thể gợi ra tên: nó chỉ còn trong dữ liệu, không lên trang.",
    "The id may tell the name, too: it is in the data only, and never on the site.",
)


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (click.Argument(["person"], metavar="ID"), dry_run_option(language), data_option(language))
    return SpokenCommand("erase", language, COMMANDS["erase"].help, run, params)


def run(language: Language, *, person: str, dry_run: bool, data: str) -> int:
    """Erase a person. Gives the exit code: 1 where the name still stands somewhere, or the roll would have new errors.

    Raises:
        WrongUse: there is no such person, or the files cannot be edited.
    """
    folder = data_folder(data)
    judgement = judge(folder)
    try:
        found = bearer(judgement.roll, person if "/" in person else f"people/{person}")
        told = erased(folder, judgement.roll, found)
    except Refused as refused:
        raise WrongUse(Both(*map(safe, refused.message))) from refused
    write("".join(f"{line}\n" for line in _told(told, found.id, language)))
    code = settled(folder, judgement, told.changes, language, dry_run=dry_run)
    store = Store.beside(folder)
    if store is not None and not dry_run:
        store.clear()  # what was said of faults may have quoted the name
    print(f"{_ELSEWHERE.say(language)}\n{_ID.say(language)}", file=sys.stderr)
    return code or int(bool(told.mentions))


def _told(told: Erased, person: str, language: Language) -> list[str]:
    lines = [_TOLD.say(language).replace("$id", person)]
    lines += [
        _ROWS.say(language).replace("$path", safe(path)).replace("$count", str(count))
        for path, count in told.holders.items()
    ]
    if told.mentions:
        lines.append(_MENTIONS.say(language))
        lines += [f"  {safe(one.path)}:{one.line}" for one in told.mentions]
    return lines
