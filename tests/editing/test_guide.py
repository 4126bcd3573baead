"""The guide to the commands that edit: each is run as printed, and prints what is printed."""

import re
import shlex
from pathlib import Path

import pytest

from commanded import bangvang, write_roll

HOUSE = Path(__file__).parents[2]
PAGES = {"vi": "content/huong-dan/lenh-sua-du-lieu.md", "en": "content/en/huong-dan/lenh-sua-du-lieu.md"}
SOURCES = "sources:\n  - source: bao\n"
FILES = {
    "units__so_y_te": "kind: agency\nname: 'Sở Y tế'   # theo quyết định thành lập\naliases: [Ty Y tế]\nsources: [{source: bao}]\n",
    "units__ubnd": f"name: Ủy ban nhân dân tỉnh\nkind: agency\nauthority: province\n{SOURCES}",
    "people__nguyen_van_an": f"name: Nguyễn Văn An\nunit: so-y-te\nrole: bác sĩ\n{SOURCES}",
    "people__nguyen_van_an_2": f"name: NGUYỄN VĂN AN\nunit: so-y-te\nrole: Trưởng khoa\n{SOURCES}    at: đoạn 2\n",
    "people__tran_thi_binh": f"name: Trần Thị Bình\nunit: so-y-te\nborn: 1970\n{SOURCES}",
    "people__tran_thi_binh_2": f"name: Trần Thị Bình\nunit: so-y-te\n{SOURCES}",
    "decisions__qd_12": (
        "number: 12/QĐ-UBND\ndate: 2017-02-25\nissuer: ubnd\nawards:\n  - honour: bang-khen\n    period: 2016\n"
        "    recipients:\n      - person: nguyen-van-an\n        of: so-y-te\n      - name: Lê Văn Cường\n"
        f"        kind: individual\n        of_name: Sở Y tế\n        role: y sĩ\n{SOURCES}"
    ),
    "decisions__qd_34": (
        "number: 34/QĐ-UBND\ndate: 2018-02-20\nissuer: ubnd\nawards:\n  - honour: bang-khen\n    period: 2017\n"
        f"    recipients:\n      - person: nguyen-van-an-2\n        of: so-y-te\n{SOURCES}"
    ),
    "honours__bang_khen": (
        "name: Bằng khen\nform: merit-certificate\nrecipients:\n  - individual\n  - collective\n"
        f"conferred_by:\n  - province\nprecedence: 10\n{SOURCES}"
    ),
    "sources__bao": "title: Tin khen thưởng\npublisher: Báo tỉnh\nurl: https://example.org/bao\n",
}


def fits(printed: str, said: str) -> bool:
    """Whether the guide prints what was said; `…` on a line of its own stands for any lines."""
    parts = [re.escape(part) for part in re.split(r"^…\n?", printed, flags=re.MULTILINE)]
    return re.fullmatch(r"(?:.*\n)*".join(parts), said) is not None


@pytest.mark.parametrize("language", PAGES)
def test_every_command_of_the_guide_does_what_is_printed(language: str, tmp_path: Path) -> None:
    roll = write_roll(tmp_path, **FILES)
    blocks = re.findall(r"^```\n(.*?)^```$", (HOUSE / PAGES[language]).read_text("utf-8"), re.MULTILINE | re.DOTALL)

    assert len(blocks) == 10
    for block in blocks[:-1]:
        command, _, printed = block.partition("\n")
        assert command.startswith("$ bangvang ")
        done = bangvang(*shlex.split(command)[2:], folder=roll, env={"LC_ALL": f"{language}.UTF-8"})
        said = (done.stdout + done.stderr).removeprefix("\ufeff")
        assert fits(printed, said), said
    new = (roll / "data/units/so-tai-chinh.yml").read_text("utf-8")
    vi = blocks[-1] if language == "vi" else "# Tên (bắt buộc): Tên đầy đủ.\nname:\n"
    assert fits(f"…\n{vi}…\n", new)


def test_the_page_in_english_shows_the_template_in_english(tmp_path: Path) -> None:
    roll = write_roll(tmp_path, **FILES)
    page = (HOUSE / PAGES["en"]).read_text("utf-8")
    block = re.findall(r"^```\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)[-1]

    assert fits(f"…\n{block}…\n", bangvang("new", "units", "a", "--print", "--lang", "en", folder=roll).stdout)
