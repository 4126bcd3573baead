"""`bangvang search`: the site's search in the terminal, from the index of the site that stands."""

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import click

from bangvang.cli.commands import COMMANDS
from bangvang.cli.spoken import SpokenCommand, flag
from bangvang.cli.talk import WrongUse, readable_path, write
from bangvang.federation.data import addresses, within
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe
from bangvang.search.answering import Answer, search
from bangvang.search.ladder import CERTAIN
from bangvang.search.manifest import MANIFEST, Manifest, UnknownFormat
from bangvang.search.reading import Index

VERSION = 1
"""The version of the JSON's form."""
PAGE = "tra-cuu"
"""Where the index of the site's first language stands."""

NO_ROLLS: Mapping[str, str] = MappingProxyType({})

_WORDS = Both("TỪ …", "WORDS …")
_SITE = Both("Thư mục của trang đã dựng (mặc định: site).", "The folder of a built site (default: site).")
_LIMIT = Both("In nhiều nhất bao nhiêu kết quả (mặc định: 10).", "How many results to print at most (default: 10).")
_JSON = Both("In dạng JSON.", "Print JSON.")
_NOTHING = Both("Không tìm thấy.", "Nothing was found.")
_NEAR = Both("Không có kết quả đúng như đã gõ; gần đúng:", "Nothing is exactly so; these come near:")
_MEANT = Both("Hiểu là «$words»:", "Read as «$words»:")
_TOTAL = Both("Tổng số kết quả: $total", "Results in all: $total")


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        click.Argument(["words"], nargs=-1, required=True, metavar=_WORDS.say(language)),
        click.Option(["--site"], default="site", metavar="DIR", help=_SITE.say(language)),
        click.Option(["--limit"], type=click.IntRange(min=1), default=10, metavar="N", help=_LIMIT.say(language)),
        flag("--json", "as_json", _JSON, language),
    )
    return SpokenCommand("search", language, COMMANDS["search"].help, run, params)


def run(language: Language, *, words: tuple[str, ...], site: str, limit: int, as_json: bool) -> int:
    """Print what the site in the folder `site` has for the words. Gives the exit code, 0 where nothing was found too.

    Raises:
        WrongUse: there is no site, or none whose index this version of the program reads.
    """
    query = " ".join(words)
    answer = search(_index(Path(site)), query, limit)
    write(as_document(query, answer, addresses(Path(site))) if as_json else as_text(answer, language))
    return 0


def as_document(query: str, answer: Answer, rolls: Mapping[str, str] = NO_ROLLS) -> str:
    """The answer as JSON; `url` is the address below the site's root, or on the site of one of the `rolls` of a portal.

    The id of what stands there begins with the roll's: `ha-noi/so-y-te`.
    """
    results = [
        {"kind": hit.kind, "id": within(rolls, hit.path), "title": hit.title, "url": hit.path} for hit in answer.hits
    ]
    told = {"version": VERSION, "query": query, "total": answer.total, "step": answer.step, "results": results}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def as_text(answer: Answer, language: Language) -> str:
    """The answer as lines: each hit, what it was honoured for, where it stands."""
    if not answer.total:
        return f"{_NOTHING.say(language)}\n"
    lines = [_MEANT.say(language).replace("$words", safe(answer.meant))] if answer.meant else []
    if not answer.meant and answer.step not in CERTAIN:
        lines.append(_NEAR.say(language))
    for hit in answer.hits:
        lines.append(safe(hit.title))
        lines += [f"    {safe(text)}" for text in (hit.about, hit.path) if text]
    return "\n".join([*lines, _TOTAL.say(language).replace("$total", str(answer.total))]) + "\n"


def _index(site: Path) -> Index:
    folder = site / PAGE
    try:
        manifest = Manifest.from_json((folder / MANIFEST).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        name = readable_path(str(site))
        raise WrongUse(
            Both(
                f"Không có trang nào để tra cứu ở «{name}». Hãy dựng trang trước: bangvang build",
                f"There is no site to search at «{name}». Build it first: bangvang build",
            )
        ) from None
    except UnknownFormat:
        raise WrongUse(
            Both(
                "Trang này do phiên bản khác của chương trình dựng. Hãy dựng lại: bangvang build",
                "This site was built by another version of the program. Build it again: bangvang build",
            )
        ) from None
    return Index(manifest, lambda path: (folder / path).read_bytes())
