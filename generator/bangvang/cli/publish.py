"""`bangvang publish`: a copy of the built site with what a host needs."""

import sys
from pathlib import Path

import click

from bangvang.cli.commands import COMMANDS
from bangvang.cli.spoken import SpokenCommand, choice
from bangvang.cli.stopping import stoppable
from bangvang.cli.talk import WrongUse, readable_path
from bangvang.problems.both import Both, Language
from bangvang.publishing.built_site import INDEX, BuiltSite
from bangvang.publishing.hosts import HOSTS
from bangvang.publishing.policy import has_own_policy
from bangvang.publishing.publishing import Published, publish
from bangvang.publishing.stage import MARK, StageRefused
from bangvang.reports.plain import safe

_TO = Both("Nơi đặt trang.", "The host.")
_OUT = Both("Thư mục ghi bản để đưa lên (mặc định: dist/NƠI).", "The folder to write for upload (default: dist/HOST).")
_SITE = Both("Thư mục của trang đã dựng (mặc định: site).", "The folder of a built site (default: site).")
_DONE = Both(
    "Đã ghi $files tệp ($megabytes MB) cho $host vào «$out».",
    "Wrote $files files ($megabytes MB) for $host into «$out».",
)
_WARNING = Both("lưu ý", "warning")
_NO_HOST = Both(
    f"Thiếu --to: trang đặt ở đâu? Chọn một trong: {', '.join(HOSTS)}.",
    f"--to is missing: where will the site stand? Choose one of: {', '.join(HOSTS)}.",
)


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        choice("--to", "to", tuple(HOSTS), _TO, language),
        click.Option(["--out"], default=None, metavar="DIR", help=_OUT.say(language)),
        click.Option(["--site"], default="site", metavar="DIR", help=_SITE.say(language)),
    )
    return SpokenCommand("publish", language, COMMANDS["publish"].help, run, params)


def run(language: Language, *, to: str | None, out: str | None, site: str) -> int:
    """Write the copy. Gives the exit code, 0 with warnings too.

    Raises:
        WrongUse: no host is named, there is no site, or the folder for the copy is not to be written.
    """
    if to is None:
        raise WrongUse(_NO_HOST)
    folder, target = Path(site), Path(out or f"dist/{to}")
    _refuse_no_site(folder)
    _refuse_a_copy(folder)
    _refuse_one_in_the_other(folder, target)
    try:
        with stoppable():
            done = publish(BuiltSite.of(folder), HOSTS[to], target)
    except StageRefused as refused:
        raise WrongUse(Both(*map(safe, refused.message))) from refused
    _tell(done, HOSTS[to].name, target, language)
    return 0


def _refuse_no_site(folder: Path) -> None:
    if not (folder / MARK).is_file() or not (folder / INDEX).is_file():
        name = readable_path(str(folder))
        raise WrongUse(
            Both(
                f"Không có trang đã dựng ở «{name}». Hãy dựng trang trước: bangvang build",
                f"There is no built site at «{name}». Build it first: bangvang build",
            )
        )


def _refuse_a_copy(folder: Path) -> None:
    if has_own_policy((folder / INDEX).read_bytes()):
        name = readable_path(str(folder))
        raise WrongUse(
            Both(
                f"«{name}» là bản đã chuẩn bị cho một nơi đặt trang. Hãy lấy trang do bangvang build dựng.",
                f"«{name}» was made ready for a host already. Take the site that bangvang build made.",
            )
        )


def _refuse_one_in_the_other(folder: Path, target: Path) -> None:
    one, other = folder.resolve(), target.resolve()
    if one.is_relative_to(other) or other.is_relative_to(one):
        name, holder = readable_path(str(target)), readable_path(str(folder))
        raise WrongUse(
            Both(
                f"Bản để đưa lên và trang đã dựng không thể nằm trong nhau: «{name}», «{holder}». Hãy chọn --out khác.",
                f"The copy and the built site cannot stand in each other: «{name}», «{holder}». Choose another --out.",
            )
        )


def _tell(done: Published, host: str, out: Path, language: Language) -> None:
    told = {
        "$files": str(done.files),
        "$megabytes": f"{done.size / 1e6:.1f}",
        "$host": host,
        "$out": readable_path(str(out)),
    }
    words = _DONE.say(language)
    for name, value in told.items():
        words = words.replace(name, value)
    for warning in done.warnings:
        print(f"{_WARNING.say(language)}: {safe(warning.say(language))}", file=sys.stderr)
    print(words, file=sys.stderr)
