"""The YAML language server, which Visual Studio Code and others use, with the settings and schemas as they are committed."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from built import HOUSE
from commanded import bangvang
from language_server import Editor, editor

NO_KEY = "Không có khóa này ở đây. Các khóa dùng được: "
DATE = "Ngày viết 2017, 2017-02 hoặc 2017-02-25; thêm ~ (khoảng) hay ? (chưa chắc) ở cuối, ../ ở đầu (không muộn hơn)."
LIST = "Phải là một danh sách: mỗi mục một dòng, bắt đầu bằng «- »."
MAPPING = "Phải là một nhóm «khóa: giá trị»."
ID = "Mã chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 80 ký tự."
NUMBER = "Số viết liền, dấu chấm trước phần lẻ: 16000 hoặc 87.3."
UNIT = "name: Sở Y tế\nkind: agency\n"
AWARD = "issuer: ubnd\nawards:\n  - honour: co\n"
MISTAKES: Mapping[str, tuple[str, str, str]] = {
    "a misspelt key": ("units/a.yml", UNIT + "parnt: ubnd\n", f"3:1: {NO_KEY}name, short, aliases, kind, "),
    "a key of another mapping": ("decisions/a.yml", AWARD + "    date: 2017\n", f"4:5: {NO_KEY}honour, id, "),
    "a missing key": ("units/b.yml", "name: Sở Y tế\n", "1:1: Thiếu khóa «kind» (Loại)."),
    "a missing key within": (
        "results/a.yml",
        "unit: ubnd\nperiod: 2017\nfigures:\n  - label: A\n",
        "4:5: Thiếu khóa «key» (Khóa).",
    ),
    "a key left empty": ("units/c.yml", "kind: agency\nname:\n", "2:6: Phải là một dòng chữ."),
    "an empty text": ("units/d.yml", UNIT + 'short: ""\n', "3:8: Không được để trống, và dài nhất 500 ký tự."),
    "a list for a text": ("units/e.yml", "kind: agency\nname: [A]\n", "2:7: Phải là một dòng chữ."),
    "a text for a list": ("units/f.yml", UNIT + "aliases: SYT\n", f"3:10: {LIST}"),
    "a text for a mapping": ("decisions/b.yml", "issuer: ubnd\nsigner: Nguyễn An\n", f"2:9: {MAPPING}"),
    "a number for an entry": ("decisions/c.yml", "issuer: ubnd\nawards:\n  - 5\n", f"3:5: {MAPPING}"),
    "no such choice": (
        "clusters/a.yml",
        "name: Cụm 1\nkind: nhóm\norganiser: ubnd\n",
        "2:7: Chọn một trong: cluster, block.",
    ),
    "a name for an id": ("units/g.yml", UNIT + "parent: Ủy ban\n", f"3:9: {ID}"),
    "a Vietnamese date": ("decisions/d.yml", "issuer: ubnd\ndate: 20/2/2017\n", f"2:7: {DATE}"),
    "a day that is not": ("decisions/e.yml", "issuer: ubnd\ndate: 2017-02-30\n", f"2:7: {DATE}"),
    "years with a hyphen": (
        "results/b.yml",
        "unit: ubnd\nperiod: 2015-2020\nfigures: [{key: a, value: 1}]\n",
        "2:9: Viết một ngày (2017, 2017-02, 2017-02-25) hoặc đầu/cuối: 2015/2020, 2020/.. hay ../2019.",
    ),
    "points between thousands": ("decisions/f.yml", AWARD + "    money: 1.000.000\n", f"4:12: {NUMBER}"),
    "half a collective": (
        "decisions/g.yml",
        AWARD + "    stated: {collectives: 1.5}\n",
        "4:27: Viết số nguyên, viết liền, không âm: 117.",
    ),
    "a yes": ("units/h.yml", UNIT + "small: yes\n", "3:8: Chỉ viết true (có) hoặc false (không)."),
    "an address without https": (
        "sources/a.yml",
        "title: A\npublisher: B\nurl: baonghean.vn\n",
        "3:6: Phải là địa chỉ https://… hoặc http://…",
    ),
    "a list of records without ids": (
        "units/i.yml",
        "- name: Sở Y tế\n  kind: agency\n",
        "1:3: Mỗi hồ sơ trong danh sách cần có «id».",
    ),
    "text for a file": ("units/k.yml", "Sở Y tế\n", f"1:1: {MAPPING}"),
    "no language": (
        "roll.yml",
        "format: 1\ntitle: A\npublisher: B\nas_of: 2017\nlanguages: []\n",
        "5:12: Danh sách phải có ít nhất một mục.",
    ),
    "a translation of what is no text": (
        "units/l.yml",
        UNIT + "translations:\n  en:\n    kind: agency\n",
        f"5:5: {NO_KEY}name, short, aliases, description, note.",
    ),
    "an abbreviation of nothing": ("abbreviations.yml", "UBND:\n", "1:6: Phải là một dòng chữ."),
    "an answer about what is never asked": (
        "import-mapping.yml",
        "unit:\n  Sở Y tê: so-y-te\n",
        f"1:1: {NO_KEY}headings, sections, honours, units, people.",
    ),
    "an answer that is a list": (
        "import-mapping.yaml",
        "units:\n  Sở Y tê: [so-y-te]\n",
        "2:12: Phải là một dòng chữ.",
    ),
}
"""What is wrong: the file, what it holds, where it is told (line and column) and how the message begins."""
GOOD = {
    "units/2017.yml": "name: 2017\nkind: agency\nshort: no\naliases: [0123, 12:30, true, 1.5]\nsmall: 'true'\nparent:\nsince: 1975\n",
    "decisions/tot.yml": "issuer: ubnd\ndate: 2017-02-20\nnumber: 1034\nawards:\n  - {honour: co, period: 2016, money: 5000000,"
    ' stated: {total: "117"}, complete: true, sources: }\n',
    "results/rong.yml": "period: 2015~/2020?\nfigures:\n  - {key: 1, value: 87.3, share: 87%}\n",
    "roll.yml": 'format: "1"\ntitle: 2017\npublisher: B\nlanguages: [vi]\nas_of: 2017\nedit_url: https://vi-du.vn/{path}#L{line}\n',
    "import-mapping.yml": "units:\n  So Y te: so-y-te\n  Trạm 115: 115\nhonours:\nheadings:\n  Đơn vị: of\n",
}


@pytest.fixture(scope="module")
def vscode() -> Iterator[Editor]:
    with editor(HOUSE) as opened:
        yield opened


def test_nothing_is_said_of_the_roll_as_it_stands(vscode: Editor) -> None:
    files = {path.relative_to(HOUSE).as_posix(): path for path in sorted((HOUSE / "data").rglob("*.yml"))}

    told = vscode.problems({name: path.read_text(encoding="utf-8") for name, path in files.items()})

    assert len(files) > 100
    assert {name: problems for name, problems in told.items() if problems} == {}


def test_nothing_is_said_of_what_the_reader_takes_for_text(vscode: Editor) -> None:
    told = vscode.problems({f"data/{path}": text for path, text in GOOD.items()})

    assert {name: problems for name, problems in told.items() if problems} == {}


def test_a_mistake_is_told_in_vietnamese_where_it_stands(vscode: Editor) -> None:
    files = {f"data/{path}": text for path, text, _ in MISTAKES.values()}
    wanted = {f"data/{path}": said for path, _, said in MISTAKES.values()}

    told = {name: [line(one) for one in problems] for name, problems in vscode.problems(files).items()}

    assert len(wanted) == len(MISTAKES)
    assert {name: said for name, said in told.items() if len(said) != 1 or not said[0].startswith(wanted[name])} == {}


def line(problem: dict[str, Any]) -> str:
    start = problem["range"]["start"]
    return f"{start['line'] + 1}:{start['character'] + 1}: {problem['message']}"


def test_the_box_over_a_key_tells_what_it_is_in_both_languages(vscode: Editor) -> None:
    told = vscode.hover("data/decisions/a.yml", "issuer: ubnd\n", 1, 2)

    assert told.startswith(
        "#### Cơ quan ban hành\n\n**Cơ quan ban hành** (bắt buộc): Mã đơn vị. Ghi mã trong data/units/ (đơn vị).\n\n"
        "*Issuer (required): The unit's id. An id from data/units/ (unit).*\n"
    )


def test_the_box_over_a_choice_names_all_of_them(vscode: Editor) -> None:
    told = vscode.hover("data/clusters/a.yml", "name: A\nkind: block\n", 2, 8)

    assert "* `block`: **Khối thi đua** · *Block*\n" in told
    assert "* `cluster`: **Cụm thi đua** · *Cluster*\n" in told


@pytest.mark.parametrize(
    ("path", "text", "line", "column", "key", "told"),
    [
        ("units/a.yml", "", 1, 1, "parent", "**Thuộc**: Đơn vị cấp trên. "),
        ("units/a.yml", "name: A\n", 2, 1, "kind", "**Loại** (bắt buộc): Địa phương, cơ quan, "),
        ("decisions/a.yml", "issuer: a\nawards:\n  - ", 3, 5, "honour", "**Danh hiệu, hình thức** (bắt buộc): "),
        ("decisions/a.yml", "issuer: a\nsigner:\n  ", 3, 3, "role", "**Vai trò**: Chức vụ, việc đã làm."),
        ("units/a.yml", "- id: a\n  ", 2, 3, "name", "**Tên** (bắt buộc): Tên đầy đủ."),
        ("roll.yml", "", 1, 1, "as_of", "**Tính đến** (bắt buộc): Ngày của dữ liệu"),
    ],
)
def test_where_a_key_may_stand_the_keys_are_proposed_with_their_meaning(
    vscode: Editor, path: str, text: str, line: int, column: int, key: str, told: str
) -> None:
    proposed = {one["label"]: one for one in vscode.proposals(f"data/{path}", text, line, column)}

    assert proposed[key]["documentation"]["value"].startswith(told)
    assert proposed[key]["insertText"].startswith(f"{key}:")


@pytest.mark.parametrize(
    ("text", "line", "column", "values"),
    [
        ("name: A\nkind: ", 2, 7, ["cluster", "block"]),
        ("name: A\nyears:\n  - year: 2017\n    members_complete: ", 4, 23, ["true", "false"]),
        ("name: A\nyears:\n  - year: 2017\n    theme: ", 4, 12, []),
        ("name: A\nyears:\n  - year: 2017\n    covenant:\n      on: ", 5, 11, []),
    ],
)
def test_where_a_value_may_stand_its_choices_are_proposed_and_nothing_else(
    vscode: Editor, text: str, line: int, column: int, values: list[str]
) -> None:
    assert [one["label"] for one in vscode.proposals("data/clusters/b.yml", text, line, column)] == values


def test_a_new_file_begins_with_the_usual_keys(vscode: Editor) -> None:
    proposed = {one["label"]: one["insertText"] for one in vscode.proposals("data/decisions/moi.yml", "", 1, 1)}

    assert proposed["Quyết định: bắt đầu"] == (
        "number: $1\ndate: $2\nissuer: $3\n"
        "awards:\n  - honour: $4\n    period: $5\n    recipients:\n      - name: $6\n        kind: $7\n        of_name: $8\n"
        "sources:\n  - source: $9"
    )


def test_a_new_roll_has_an_editor_that_knows_it(tmp_path: Path) -> None:
    assert bangvang("init", "moi", folder=tmp_path).returncode == 0
    roll = tmp_path / "moi"

    with editor(roll) as opened:
        files = {path.relative_to(roll).as_posix(): path for path in sorted((roll / "data").rglob("*.yml"))}
        told = opened.problems({name: path.read_text(encoding="utf-8") for name, path in files.items()})
        mistake = opened.problems({"data/units/a.yml": "name: A\n"})

    assert {name: problems for name, problems in told.items() if problems} == {}
    assert [line(one) for one in mistake["data/units/a.yml"]] == ["1:1: Thiếu khóa «kind» (Loại)."]
