"""An editor's life in git: a small roll and the edits that it sees, one commit each, always the same ones.

By hand, `python tests/lived.py` writes anew what is told of them. Read what changed before you keep it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise
from pathlib import Path

from bangvang.history.git import Repository
from bangvang.history.reading import Range, Reading, asked, read
from bangvang.history.telling import tell
from bangvang.history.text import More, as_text
from bangvang.language import Interface
from bangvang.resources import theme_folder
from world import world

TOLD = Path(__file__).parent / "history" / "told"
LANGUAGES = ("vi", "en")
DAY = "2024-07-{:02} 08:00:00 +0700"
WHO = {
    "GIT_AUTHOR_NAME": "Biên tập viên",
    "GIT_AUTHOR_EMAIL": "bien-tap@vi-du.vn",
    "GIT_COMMITTER_NAME": "Biên tập viên",
    "GIT_COMMITTER_EMAIL": "bien-tap@vi-du.vn",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}
"""Nothing of this machine's own settings of git counts."""

ROLL = """
    format: 1
    title: Bảng vàng thử
    publisher: Ban Thi đua
    languages: [vi, en]
    as_of: 2024-06-30
    translations: {en: {title: A roll for trying, publisher: The board}}
"""
FIRST = """
    number: 1/QĐ-UBND
    date: 2022-03-01
    issuer: ubnd
    awards:
      - honour: co
        period: 2021
        recipients:
          - {unit: so-y-te}
          - {unit: so-tai-chinh}
      - honour: bang-khen
        period: 2021
        recipients:
          - {person: an}
          - {person: binh}
          - {name: Lê Văn Kín, kind: individual, of: so-y-te}
    sources: [{source: bao}]
"""
SECOND = """
    number: 2/QĐ-UBND
    date: 2023-03-01
    issuer: ubnd
    awards:
      - honour: bang-khen
        period: 2022
        stated: {collectives: 12, individuals: 40}
      - honour: chien-si
        period: 2022
        recipients:
          - {person: an-so-y-te}
          - {name: Phạm Thị Dung, kind: individual, of: so-tai-chinh}
    sources: [{source: bao}]
"""
THIRD = """
    number: 3/QĐ-UBND
    date: 2024-03-01
    issuer: ubnd
    awards:
      - honour: bang-khen
        period: 2023
        complete: true
        annex: qd-3.csv
    sources: [{source: bao}]
"""
ANNUL = """
    number: 4/QĐ-UBND
    date: 2024-04-01
    issuer: ubnd
    affects:
      - {decision: qd-1, award: co, recipient: so-tai-chinh, effect: annulled, reason: Khai chưa đúng thành tích}
      - {decision: qd-2, award: chien-si, effect: annulled}
    sources: [{source: bao}]
"""
EXEMPLAR = """
    title: Bác sĩ của bản làng
    kind: individual
    person: an
    period: 2020/2023
    story: |
      Mỗi tuần ba lần, bác sĩ đi bộ lên bản khám bệnh cho bà con; thuốc mang theo trong gùi, đường trơn thì chống gậy mà đi.
    sources: [{source: bao}]
"""
CLUSTER = """
    name: Cụm thi đua các sở
    kind: cluster
    organiser: ubnd
    years:
      - year: 2022
        members: [so-y-te-thanh-pho, so-tai-chinh]
        head: so-tai-chinh
        sources: [{source: bao}]
    sources: [{source: bao}]
"""
NEXT_YEAR = """\
  - year: 2023
    theme: Kỷ cương, sáng tạo
    members: [so-y-te-thanh-pho, so-tai-chinh]
    head: so-y-te-thanh-pho
    standings:
      - {unit: so-y-te-thanh-pho, rank: 1}
      - {unit: so-tai-chinh, rank: 2}
    sources: [{source: bao}]
"""
MORE_PEOPLE = """
    - {id: an-so-y-te, name: Nguyễn Văn An, unit: so-y-te}
    - {id: chi, name: Hoàng Thị Chi, unit: so-tai-chinh}
"""


@dataclass(frozen=True, slots=True)
class Editor:
    """Somebody at work in the folder of a roll."""

    folder: Path

    def write(self, path: str, text: str) -> None:
        """A file of the data, anew."""
        world(self.folder, {path: text}, alone=True)

    def change(self, path: str, *pairs: tuple[str, str]) -> None:
        """Words of a file put in the place of others, which must be there, everywhere in it."""
        file = self.folder / "data" / path
        text = file.read_text(encoding="utf-8")
        for old, new in pairs:
            assert old in text, (path, old)
            text = text.replace(old, new)
        file.write_text(text, encoding="utf-8")

    def remove(self, path: str) -> None:
        """A file no more."""
        (self.folder / "data" / path).unlink()

    def move(self, old: str, new: str) -> None:
        """A file to another place."""
        target = self.folder / "data" / new
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(self.folder / "data" / old, target)


def _begin(editor: Editor) -> None:
    files = {"roll.yml": ROLL, "people/them.yml": MORE_PEOPLE, "decisions/qd-1.yml": FIRST}
    world(editor.folder, files)


def _annex(editor: Editor) -> None:
    rows = ["Họ tên, tên đơn vị;Loại;Mã đơn vị công tác"]
    rows += [f"Người Thứ {number};individual;so-y-te" for number in range(1, 251)]
    rows += [f"Tổ Dân Phố {number};collective;so-tai-chinh" for number in range(1, 51)]
    editor.write("decisions/qd-3.yml", THIRD)
    editor.write("decisions/qd-3.csv", "\n".join(rows) + "\n")


def _rename(editor: Editor) -> None:
    new = "so-y-te-thanh-pho"
    editor.change(
        "units/don-vi.yml",
        (
            "{id: so-y-te, name: Sở Y tế, kind: agency, parent: ubnd}",
            f"{{id: {new}, name: Sở Y tế Thành phố, formerly: [so-y-te], kind: agency, parent: ubnd}}",
        ),
    )
    for path in ("people/nguoi.yml", "people/them.yml", "decisions/qd-1.yml"):
        editor.change(path, ("unit: so-y-te}", f"unit: {new}}}"))
    editor.change("decisions/qd-1.yml", ("of: so-y-te}", f"of: {new}}}"))
    editor.change("decisions/qd-3.csv", (";so-y-te\n", f";{new}\n"))


def _merge(editor: Editor) -> None:
    editor.change(
        "people/nguoi.yml", ("{id: an, name: Nguyễn Văn An,", "{id: an, name: Nguyễn Văn An, formerly: [an-so-y-te],")
    )
    editor.change("people/them.yml", ("- {id: an-so-y-te, name: Nguyễn Văn An, unit: so-y-te-thanh-pho}\n", ""))
    editor.change("decisions/qd-2.yml", ("person: an-so-y-te", "person: an"))


def _translate(editor: Editor) -> None:
    editor.change(
        "exemplars/bac-si.yml", ("sources:", "translations: {en: {title: The doctor of the hamlets}}\nsources:")
    )


def _swap(editor: Editor) -> None:
    editor.change(
        "decisions/qd-1.yml",
        ("      - {unit: so-tai-chinh}\n", ""),
        ("      - {person: an}\n", "      - {person: an}\n      - {unit: so-tai-chinh}\n"),
    )


def _tidy(editor: Editor) -> None:
    editor.change("decisions/qd-1.yml", ("number: 1/QĐ-UBND\n", '# quyết định đầu tiên\nnumber: "1/QĐ-UBND"\n'))
    editor.move("exemplars/bac-si-ban-lang.yml", "exemplars/2023/bac-si-ban-lang.yml")


def _replace(editor: Editor) -> None:
    """A named row gives way to one whose bearer is hidden, and says so in other words."""
    editor.change(
        "decisions/qd-2.yml",
        (
            "{name: Phạm Thị Dung, kind: individual, of: so-tai-chinh}",
            "{name: Một cán bộ, kind: individual, visibility: withheld}",
        ),
    )


def _drop(editor: Editor) -> None:
    editor.remove("decisions/qd-3.yml")
    editor.remove("decisions/qd-3.csv")


Doing = Callable[[Editor], None]
LIFE: dict[str, Doing] = {
    "00-bat-dau": _begin,
    "01-them-quyet-dinh": lambda editor: editor.write("decisions/qd-2.yml", SECOND),
    "02-nhap-phu-luc": _annex,
    "03-sua-ten": lambda editor: editor.change("decisions/qd-3.csv", ("Người Thứ 7;", "Người Thứ Bảy;")),
    "04-doi-ten-don-vi": _rename,
    "05-gop-hai-nguoi": _merge,
    "06-huy-bo": lambda editor: editor.write("decisions/qd-4.yml", ANNUL),
    "07-giau-mot-nguoi": lambda editor: editor.change(
        "people/nguoi.yml", ("name: Trần Thị Bình,", "name: Trần Thị Bình, visibility: withheld,")
    ),
    "08-giau-mot-dong": lambda editor: editor.change(
        "decisions/qd-1.yml", ("name: Lê Văn Kín,", "name: Lê Văn Kín, visibility: withheld,")
    ),
    "09-them-dien-hinh": lambda editor: editor.write("exemplars/bac-si.yml", EXEMPLAR),
    "10-them-cum": lambda editor: editor.write("clusters/cum-cac-so.yml", CLUSTER),
    "11-them-nam-cua-cum": lambda editor: editor.change(
        "clusters/cum-cac-so.yml", ("\nsources: [{source: bao}]\n", f"\n{NEXT_YEAR}sources: [{{source: bao}}]\n")
    ),
    "12-dich": _translate,
    "13-lam-hong": lambda editor: editor.change(
        "decisions/qd-2.yml", ("issuer: ubnd", "issuer: ubmd\nngười ký: ai đó")
    ),
    "14-sua-lai": lambda editor: editor.change("decisions/qd-2.yml", ("issuer: ubmd\nngười ký: ai đó", "issuer: ubnd")),
    "15-rut-viec-huy-bo": lambda editor: editor.remove("decisions/qd-4.yml"),
    "16-doi-ma-khong-ghi-ma-cu": lambda editor: editor.move("exemplars/bac-si.yml", "exemplars/bac-si-ban-lang.yml"),
    "17-chuyen-lan-khen": _swap,
    "18-don-dep": _tidy,
    "19-sua-cai-dat": lambda editor: editor.change(
        "roll.yml", ("title: Bảng vàng thử", "title: Bảng vàng Thành phố"), ("as_of: 2024-06-30", "as_of: 2024-07-30")
    ),
    "20-thay-bang-nguoi-giau-ten": _replace,
    "21-bo-quyet-dinh": _drop,
}
"""The edits by their names, in their order."""
FAR = (
    ("00-bat-dau", "21-bo-quyet-dinh"),
    ("21-bo-quyet-dinh", "00-bat-dau"),
    ("03-sua-ten", "12-dich"),
    ("14-sua-lai", "13-lam-hong"),
    ("05-gop-hai-nguoi", "08-giau-mot-dong"),
)
"""Pairs that lie further apart, some of them backwards."""


def pairs() -> Iterator[tuple[str, str]]:
    """All pairs of edits of which it is written down what is told."""
    names = list(LIFE)
    yield from pairwise(names)
    yield from FAR


def live(folder: Path) -> dict[str, str]:
    """Live that life in a new repository. Gives the commits by the names of the edits."""
    git(folder, "init", "--quiet", "--initial-branch=main", ".")
    editor, commits = Editor(folder), {}
    for number, (name, do) in enumerate(LIFE.items(), start=1):
        do(editor)
        git(folder, "add", "--all")
        git(folder, "commit", "--quiet", "--message", name, day=number)
        commits[name] = git(folder, "rev-parse", "HEAD").strip()
    return commits


def git(folder: Path, *arguments: str, day: int = 1) -> str:
    """Run git in a folder as that editor, on a day."""
    env = os.environ | WHO | {"GIT_AUTHOR_DATE": DAY.format(day), "GIT_COMMITTER_DATE": DAY.format(day)}
    done = subprocess.run(["git", *arguments], cwd=folder, env=env, capture_output=True, encoding="utf-8", check=True)
    return done.stdout


def seen(folder: Path, commits: Mapping[str, str], old: str, new: str) -> Reading:
    """Two edits, read and compared."""
    repository = Repository.around(folder)
    return read(repository, folder / "data", asked(repository, commits[old], commits[new]))


def told(folder: Path, commits: Mapping[str, str], old: str, new: str, language: str) -> str:
    """What is told of two edits, with their names where their commits stand."""
    reading = seen(folder, commits, old, new)
    return as_text(tell(reading, Range(old, new, (old, new)), interface, language), more(language))


@cache
def interface(language: str) -> Interface:
    """The interface of a language, read once."""
    return Interface.of(theme_folder() / "locales", language)


def more(language: str) -> More:
    """Says how many lines were left out."""
    return partial(interface(language).count, "… and %(num)s more line (--all)", "… and %(num)s more lines (--all)")


def told_file(old: str, new: str, language: str) -> Path:
    """Where it is written down what is told of two edits."""
    return TOLD / f"{new if (old, new) not in FAR else f'{old}--{new}'}.{language}.txt"


def bless() -> Sequence[Path]:
    """Write anew what is told. Gives the files that changed."""
    changed = []
    with tempfile.TemporaryDirectory() as where:
        commits = live(Path(where))
        for old, new in pairs():
            for language in LANGUAGES:
                said, file = told(Path(where), commits, old, new, language), told_file(old, new, language)
                if not file.is_file() or file.read_text(encoding="utf-8") != said:
                    file.write_text(said, encoding="utf-8")
                    changed.append(file)
    return changed


if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent)]
    for path in bless():
        sys.stdout.write(f"{path}\n")
