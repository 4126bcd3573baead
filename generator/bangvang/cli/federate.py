"""`bangvang federate`: one portal, with one search, over several rolls' built sites or copies of their APIs."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from bangvang.cli.build import address
from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import PROBLEMS
from bangvang.cli.spoken import SpokenCommand
from bangvang.cli.stopping import Stopped, stoppable
from bangvang.cli.talk import BrokenEnvironment, WrongUse, readable_path, said_of, wants_colour, write
from bangvang.federation.faults import PortalRefused, Said
from bangvang.federation.filling import PortalSite
from bangvang.federation.members import Portal, read_portal
from bangvang.federation.rolls_file import folder_of, is_place, read_rolls
from bangvang.federation.shared import shared_decisions
from bangvang.federation.totals import counts_of_all
from bangvang.mkdocs_plugin.portal import build_portal
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe
from bangvang.reports.source_lines import SourceLines
from bangvang.reports.text import HINT, problem_text
from bangvang.reports.wish import Wish
from bangvang.reports.wording import SEVERITY_NAMES
from bangvang.site.whole import SiteRefused

_FILE = Both("[TỆP]", "[FILE]")
_OUT = Both("Thư mục của cổng (mặc định: portal).", "The folder of the portal (default: portal).")
_BASE = Both("Địa chỉ của cổng, thay cho site_url.", "The portal's address, instead of site_url.")
_REFUSED = Both("Không có gì được ghi; cổng cũ còn nguyên.", "Nothing was written; the old portal stands.")
_STOPPED = Both("Đã dừng giữa chừng; cổng đang có vẫn trọn vẹn.", "Stopped half-way; the portal that stands is whole.")
_NOT_BUILT = Both("Không dựng được cổng: $why", "The portal cannot be built: $why")
_BUILT = Both(
    "Đã dựng cổng của $rolls bảng vàng vào «$out»: $awards lần khen thưởng, $shared quyết định chung chỉ đếm một lần.",
    "Built the portal into «$out»: rolls: $rolls; awards: $awards; shared decisions, counted once: $shared.",
)


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        click.Argument(["file"], default="rolls.yml", metavar=_FILE.say(language)),
        click.Option(["--out"], default="portal", metavar="DIR", help=_OUT.say(language)),
        click.Option(["--base-url"], default=None, metavar="URL", help=_BASE.say(language)),
    )
    return SpokenCommand("federate", language, COMMANDS["federate"].help, run, params)


def run(language: Language, *, file: str, out: str, base_url: str | None) -> int:
    """Read the rolls and build their portal. Gives the exit code: 1 where a roll or `rolls.yml` is faulty; then nothing is written.

    Raises:
        WrongUse: there is no such file, or the folder for the portal is not to be written.
        BrokenEnvironment: something cannot be read or written.
    """
    path = Path(file).absolute()
    if not path.is_file():
        name = readable_path(file)
        raise WrongUse(Both(f"Không có tệp «{name}».", f"There is no file «{name}»."))
    base = _base(base_url)
    try:
        with stoppable():
            settings = read_rolls(path)
            _refuse_among(path, [folder_of(path, roll) for roll in settings.rolls], Path(out))
            portal = read_portal(path, settings)
            build_portal(PortalSite(portal, base), Path(out))
    except PortalRefused as refused:
        _refuse(refused, path.parent, language)
        return PROBLEMS
    except SiteRefused as refused:
        told = zip(_NOT_BUILT, refused.message, strict=True)
        raise WrongUse(Both(*(words.replace("$why", safe(why)) for words, why in told))) from refused
    except OSError as error:
        raise BrokenEnvironment(Both(*map("{}\n{}".format, said_of(error), _REFUSED))) from error
    except Stopped:
        print(_STOPPED.say(language), file=sys.stderr)
        raise
    _tell(portal, out, language)
    return 0


def _base(typed: str | None) -> str | None:
    base = address(typed)
    if base is not None and not is_place(base):
        raise WrongUse(
            Both(f"«{safe(base)}» không phải là địa chỉ trang web.", f"«{safe(base)}» is not an address of the web.")
        )
    return base


def _refuse_among(path: Path, copies: Sequence[Path], out: Path) -> None:
    """A portal in the place of a copy, or within one, would end what it is made of."""
    target = out.resolve()
    for one in (path.parent, *copies):
        source = one.resolve()
        if source == target or source.is_relative_to(target) or (one in copies and target.is_relative_to(source)):
            name, holder = readable_path(str(out)), readable_path(str(one))
            raise WrongUse(
                Both(
                    f"Cổng và bản chép của các bảng vàng không thể nằm trong nhau: «{name}», «{holder}». Hãy chọn --out khác.",
                    f"The portal and the rolls' copies cannot stand in each other: «{name}», «{holder}». Choose another --out.",
                )
            )


def _refuse(refused: PortalRefused, root: Path, language: Language) -> None:
    """Every fault, then that nothing was written."""
    wish = Wish(language=language, source=SourceLines(root), colour=wants_colour(sys.stdout, os.environ))
    told = [_said(one, language) if isinstance(one, Said) else problem_text(one, wish) for one in refused.faults]
    write("\n".join(told))
    print(_REFUSED.say(language), file=sys.stderr)


def _said(fault: Said, language: Language) -> str:
    error = SEVERITY_NAMES["error"].say(language)
    return (
        f"{error}: {safe(fault.message.say(language))}\n --> {safe(fault.path)}\n"
        f"  = {HINT.say(language)}: {safe(fault.hint.say(language))}\n"
    )


def _tell(portal: Portal, out: str, language: Language) -> None:
    shared = shared_decisions(portal)
    told = {
        "$rolls": str(len(portal.members)),
        "$out": readable_path(out),
        "$awards": str(counts_of_all(portal, shared).tally.awards),
        "$shared": str(len(shared)),
    }
    words = _BUILT.say(language)
    for name, value in told.items():
        words = words.replace(name, value)
    print(words, file=sys.stderr)
