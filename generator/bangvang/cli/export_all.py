"""The whole roll as open data, without its site: what `bangvang export` does where no decision is named."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from bangvang.checks.judging import judge
from bangvang.cli.folder import PROBLEMS, data_folder
from bangvang.cli.talk import WrongUse, readable_path, talk, write
from bangvang.language import Interface
from bangvang.open_data.api import api_files
from bangvang.open_data.files import filled, package_files
from bangvang.open_data.published import Published
from bangvang.open_data.years import year_files, years
from bangvang.problems.both import Both, Language
from bangvang.resources import theme_folder
from bangvang.views.dataset import DATABASE
from bangvang.views.sight import Sight

FORMATS = ("csv", "json", "sqlite", "datapackage")
Files = Iterator[tuple[str, bytes]]


def export_all(language: Language, data: str, format_name: str, out: str) -> int:
    """Write the open data in one format into a folder. Gives the exit code: 1 where the roll has errors; then nothing is written.

    Raises:
        WrongUse: the folder already holds something, or lies among the data.
    """
    judgement = judge(data_folder(data))
    errors = judgement.count("error")
    if errors:
        words = Both(
            f"Dữ liệu có {errors} lỗi, không xuất gì. Xem: bangvang check",
            f"The roll has errors ({errors}); nothing was exported. See: bangvang check",
        )
        talk(words, language)
        return PROBLEMS
    target = Path(out)
    if target.resolve().is_relative_to(Path(data).resolve()):
        raise WrongUse(
            Both(
                "Không xuất vào thư mục dữ liệu. Hãy chọn --out khác.",
                "Exports cannot stand among the data. Choose another --out.",
            )
        )
    roll = judgement.roll
    published = Published(Sight.of(roll, Interface.of(theme_folder() / "locales", roll.settings.languages[0])))
    _store(target, _FILES[format_name](published))
    return 0


def _csv(published: Published) -> Files:
    """Every table, then the flat tables of every year."""
    for name, content in filled(published).csv.items():
        yield f"{name}.csv", content
    for year in years(published.sight.roll):
        for name, content in year_files(published.sight, year):
            yield f"nam/{year.key}/{name}", content


def _json(published: Published) -> Files:
    return api_files(published, "", records=True)


def _sqlite(published: Published) -> Files:
    yield DATABASE, filled(published).database


def _package(published: Published) -> Files:
    for path, content, _ in package_files(published, "", filled(published)):
        yield path, content


_FILES: Mapping[str, Callable[[Published], Files]] = {
    "csv": _csv,
    "json": _json,
    "sqlite": _sqlite,
    "datapackage": _package,
}


def _store(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write the files, and tell how many and how large.

    Raises:
        WrongUse: something is there already: what an export no longer holds, a name that was erased, must not stay beside it.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        name = readable_path(str(folder))
        raise WrongUse(
            Both(
                f"«{name}» đã có và không trống. Hãy xóa nó, hoặc chọn --out khác.",
                f"«{name}» is there and not empty. Remove it, or choose another --out.",
            )
        )
    number = size = 0
    for path, content in files:
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
        number, size = number + 1, size + len(content)
    write(f"{readable_path(str(folder))}: {number} ({size} B)\n")
