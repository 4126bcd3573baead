"""A roll of 10,000 records: judged without an error, built in two languages, each page for itself.

Nothing here looks at a clock: `make bench` does.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

import pytest

from bangvang.checks.judging import judge
from bangvang.resources import content_folder, theme_folder
from bangvang.site.frames import FOLDER
from benchmarks.synthetic import Counts, write_roll
from commanded import bangvang

LANGUAGES = ("vi", "en")
SETTINGS = """\
site_name: Bảng vàng giả lập
docs_dir: {content}
theme:
  name: material
  custom_dir: {theme}
hooks: [told.py]
plugins: [bangvang]
"""
TOLD = """\
from pathlib import Path

def on_page_markdown(markdown, page, config, files):
    with Path(config.config_file_path).with_name("rendered.txt").open("a") as told:
        told.write(page.file.src_uri + chr(10))
"""
"""A hook of MkDocs that notes every page which goes through it."""

ALIKE = {
    "units/xa-mau.yml": """
        name: Xã Mẫu
        kind: locality
        designation: xa
        sources: [{source: tap-du-lieu-gia-lap}]
        translations: {en: {name: Sample commune}}
    """,
    "people/nguoi-mau.yml": """
        name: Nguyễn Văn Mẫu
        unit: xa-mau
        sources: [{source: tap-du-lieu-gia-lap}]
    """,
    "decisions/quyet-dinh-mau.yml": """
        number: 1/QĐ-MẪU
        date: 2020-01-02
        issuer: ubnd-tinh-gia-dinh
        awards:
          - honour: bang-khen-bo-tinh
            period: 2019
            recipients: [{person: nguoi-mau}, {unit: xa-mau}, {name: Trần Thị Mẫu, kind: individual, of: xa-mau}]
        sources: [{source: tap-du-lieu-gia-lap}]
    """,
}
"""Records that stand in a small roll and in a large one just the same."""
PAGES = ("don-vi/xa-mau", "ca-nhan/nguoi-mau", "quyet-dinh/quyet-dinh-mau", "danh-hieu/huan-chuong-sao-vang")
"""Their pages, and that of an honour which nobody received in either."""


@dataclass(frozen=True, slots=True)
class Built:
    """A roll that was built: its folder, and what stands in it."""

    folder: Path
    counts: Counts

    @property
    def rendered(self) -> list[str]:
        """The pages that went through MkDocs, in order."""
        return (self.folder / "rendered.txt").read_text().splitlines()

    def page(self, path: str) -> str:
        """A page of the site."""
        return (self.folder / "site" / path / "index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    yield from _built(tmp_path_factory.mktemp("small"), 100)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    yield from _built(tmp_path_factory.mktemp("large"), 10_000)


def _built(folder: Path, records: int) -> Iterator[Built]:
    """A roll with the sample records and its site, taken away after the tests: sites of this size fill disks."""
    counts = write_roll(folder, records=records, languages=LANGUAGES)
    for name, text in ALIKE.items():
        (folder / "data" / name).write_text(dedent(text), encoding="utf-8")
    (folder / "mkdocs.yml").write_text(
        SETTINGS.format(content=content_folder(), theme=theme_folder()), encoding="utf-8"
    )
    (folder / "told.py").write_text(TOLD, encoding="utf-8")
    done = bangvang("build", folder=folder)
    assert done.returncode == 0, done.stderr
    yield Built(folder, counts)
    shutil.rmtree(folder)


def test_ten_thousand_records_are_judged_without_error_or_warning(large: Built) -> None:
    judgement = judge(large.folder / "data")

    assert [(p.code, p.place) for p in judgement.problems if p.severity != "info"] == []
    assert judgement.records == large.counts.records + len(ALIKE)
    assert judgement.recipients == large.counts.recipients + 3
    assert 9_500 < judgement.records < 10_500


def test_every_unit_and_decision_has_a_page_in_both_languages(large: Built) -> None:
    for home in ("", "en/"):
        units = [path for path in (large.folder / "site" / home / "don-vi").iterdir() if path.name != "trang"]
        decisions = [path for path in (large.folder / "site" / home / "quyet-dinh").iterdir() if path.name != "trang"]

        assert sum(path.is_dir() for path in decisions) == large.counts.decisions + 1
        assert sum(path.is_dir() for path in units) == large.counts.units + 2


def test_each_language_has_one_frame_however_many_pages_there_are(small: Built, large: Built) -> None:
    frames = [source for source in large.rendered if source.startswith(f"{FOLDER}/")]

    assert [source.split("/")[1] for source in frames] == list(LANGUAGES)
    assert sorted(large.rendered) == sorted(small.rendered)


def test_a_page_does_not_grow_with_the_roll(small: Built, large: Built) -> None:
    differing = [
        f"{home}{path}" for home in ("", "en/") for path in PAGES if large.page(home + path) != small.page(home + path)
    ]

    assert differing == []


def test_the_same_arguments_give_the_same_roll(tmp_path: Path) -> None:
    for name in ("one", "other"):
        write_roll(tmp_path / name, awards=200, languages=LANGUAGES)
    one, other = (_bytes(tmp_path / name) for name in ("one", "other"))

    assert one == other


def test_rows_in_annexes_are_judged_without_error_too(tmp_path: Path) -> None:
    counts = write_roll(tmp_path, awards=1_000, in_annexes=True)
    judgement = judge(tmp_path / "data")

    assert [(p.code, p.place) for p in judgement.problems if p.severity != "info"] == []
    assert judgement.recipients == counts.recipients == 1_000


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
