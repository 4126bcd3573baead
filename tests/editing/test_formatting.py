"""What `fmt` promises: a file reads the same before and after, keeps every comment, and is not changed twice."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import event, given

from bangvang.editing.canonical import canonical
from bangvang.editing.formatting import format_file, formatted, yaml_entries
from bangvang.model.unit import Unit
from bangvang.source.walk import Entry
from bangvang.source.yaml_reader import read_yaml
from bangvang.source.yaml_text import prepare
from bangvang.source.yaml_tree import yaml_tree
from commanded import bangvang, write_roll
from editing.odd_yaml import odd_files

ROOT = Path(__file__).parents[2]
PATH = "data/units/a.yml"


def form(text: str) -> str:
    """The canonical form of a unit's file."""
    given = formatted(text.encode(), PATH, Unit)
    assert not given.is_faulty
    return (given.after or given.before).decode()


@given(odd_files())
def test_an_odd_file_reads_the_same_keeps_its_comments_and_is_not_changed_twice(file: tuple[str, list[str]]) -> None:
    text, comments = file
    before, problems = read_yaml(text.encode(), PATH)
    faulty = any(problem.severity == "error" for problem in problems)
    done = formatted(text.encode(), PATH, Unit)
    after = (done.after or done.before).decode()

    event("faulty" if faulty else "changed" if done.after else "left")
    if faulty:
        assert done.after is None
        return
    assert read_yaml(after.encode(), PATH)[0] == before
    assert sorted(re.findall(r"# \d+ (?:là: chú thích|- x|#|«)", after)) == sorted(comments)
    assert form(after) == after
    assert after == written_anew(text)


def written_anew(text: str) -> str:
    """The canonical form, whether it reads the same or not."""
    ready, _ = prepare(text.encode(), PATH)
    tree = yaml_tree(ready) if ready is not None else None
    assert tree is not None
    return canonical(tree, Unit)


def test_keys_come_into_the_models_order_and_comments_travel_with_them() -> None:
    assert form(
        "# Tệp này do Ban Thi đua giữ\n"
        "\n"
        "sources: [{source: bao, at: '1'}]   # hai bài\n"
        "# Tên như trong quyết định thành lập\n"
        'name:   "Sở Y tế"      # chuẩn\n'
        "\n"
        "kind: 'agency'\n"
        "aliases:\n"
        "- Ty Y tế # trước 1976\n"
        "# còn gọi\n"
        "- 'no'\n"
        "# hết\n"
    ) == (
        "# Tệp này do Ban Thi đua giữ\n"
        "\n"
        "# Tên như trong quyết định thành lập\n"
        "name: Sở Y tế      # chuẩn\n"
        "aliases:\n"
        "  - Ty Y tế # trước 1976\n"
        "  # còn gọi\n"
        '  - "no"\n'
        "\n"
        "kind: agency\n"
        "sources:   # hai bài\n"
        "  - source: bao\n"
        '    at: "1"\n'
        "# hết\n"
    )


def test_quotes_stand_where_a_reader_would_guess_and_nowhere_else() -> None:
    assert form('name: 12\nshort: "SYT"\nkind: "agency"\nsince: "2017-02"\nsmall: "true"\nnote: 2017-02-25\n') == (
        'name: "12"\nshort: SYT\nkind: agency\nsince: 2017-02\nsmall: true\nnote: "2017-02-25"\n'
    )


def test_long_texts_are_folded_and_lines_of_their_own_stay() -> None:
    long = "Ban hành Chỉ thị số 25-CT/TU năm 2014 và Chỉ thị số 19-CT/TU năm 2018 về đẩy mạnh thi đua yêu nước"
    done = form(f"name: a\nkind: agency\ndescription: {long}\nnote: |\n  - {long}\n  - hai\n")

    assert done == (
        "name: a\nkind: agency\ndescription: >-\n"
        "  Ban hành Chỉ thị số 25-CT/TU năm 2014 và Chỉ thị số 19-CT/TU năm 2018 về đẩy mạnh thi đua yêu\n  nước\n"
        f"note: |\n  - {long}\n  - hai\n"
    )


def test_line_ends_byte_order_mark_and_composed_letters_are_mended() -> None:
    odd = "\ufeff" + unicodedata.normalize("NFD", "name: Sở Y tế  # đã sửa  \r\nkind: agency\r\n\r\n\r\n")

    assert form(odd) == "name: Sở Y tế  # đã sửa\nkind: agency\n"


def test_a_modeline_stays_at_the_top() -> None:
    modeline = "# yaml-language-server: $schema=unit.json\n"

    assert form(f"{modeline}# loại\nkind: agency\nname: a\n") == f"{modeline}name: a\n# loại\nkind: agency\n"


def test_records_of_a_list_keep_their_order_and_the_lines_between_them() -> None:
    text = "- name: b\n  id: b\n  kind: agency\n\n# a\n- id: a\n  name: a\n  kind: agency\n"

    assert form(text) == text.replace("- name: b\n  id: b\n", "- id: b\n  name: b\n")


@pytest.mark.parametrize("text", ['name: "a\n', "a: 1\na: 2\n", "a: &x 1\n", "- a\nb: 1\n", "a: 1\n---\nb: 2\n", ""])
def test_a_file_with_errors_is_left_as_it_is(text: str) -> None:
    done = formatted(text.encode(), PATH, Unit)

    assert (done.after, done.is_faulty) == (None, True)


def test_what_stands_behind_the_end_of_the_document_is_not_lost() -> None:
    text = "name:   a\n...\n# hết\n"

    assert form(text) == text


@pytest.mark.parametrize("entry", [*yaml_entries(ROOT / "data")], ids=lambda entry: entry.path)
def test_every_file_of_the_first_roll_is_in_its_one_form(entry: Entry) -> None:
    done = format_file(ROOT, entry)

    assert (done.after, done.is_faulty) == (None, False)


ODD = "kind: agency\nname: 'Sở'\n"
DIFF = """\
--- a/data/units/a.yml
+++ b/data/units/a.yml
@@ -1,2 +1,2 @@
+name: Sở
 kind: agency
-name: 'Sở'
"""


def test_the_command_names_what_it_rewrote_and_then_has_nothing_to_do(tmp_path: Path) -> None:
    write_roll(tmp_path, units__a=ODD)
    first = bangvang("fmt", folder=tmp_path)
    second = bangvang("fmt", "--lang", "en", folder=tmp_path)

    assert (first.returncode, first.stdout) == (0, "data/roll.yml\ndata/units/a.yml\n")
    assert first.stderr == "Đã viết lại 2/2 tệp.\n"
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "All 2 files are in canonical form.\n")
    assert (tmp_path / "data/units/a.yml").read_text() == "name: Sở\nkind: agency\n"


def test_check_and_diff_change_nothing_and_fail(tmp_path: Path) -> None:
    write_roll(tmp_path, units__a=ODD, units__b="name: b\nkind: agency\n")
    checked = bangvang("fmt", "data/units", "--check", "--lang", "en", folder=tmp_path)
    shown = bangvang("fmt", "data/units/a.yml", "--diff", folder=tmp_path)

    assert (checked.returncode, checked.stdout) == (1, "data/units/a.yml\n")
    assert checked.stderr == "1 of 2 files are not in canonical form. Mend them: bangvang fmt\n"
    assert (shown.returncode, shown.stdout) == (1, DIFF)
    assert (tmp_path / "data/units/a.yml").read_text() == ODD


def test_a_file_with_errors_is_told_with_its_place(tmp_path: Path) -> None:
    write_roll(tmp_path, units__a='name: "a\n')
    done = bangvang("fmt", "data/units", folder=tmp_path)

    assert done.returncode == 1
    assert "lỗi[unclosed-quote]" in done.stderr
    assert "--> data/units/a.yml:1:7" in done.stderr
    assert done.stderr.endswith("1 tệp có lỗi, để nguyên không sửa.\n")


def test_paths_that_are_not_there_or_outside_the_roll_are_wrong_use(tmp_path: Path) -> None:
    write_roll(tmp_path)
    (tmp_path / "khac.yml").write_text("a: 1\n")

    assert bangvang("fmt", "data/x.yml", folder=tmp_path).stderr == "lỗi: Không có «data/x.yml».\n"
    assert "không nằm trong thư mục dữ liệu" in bangvang("fmt", "khac.yml", folder=tmp_path).stderr


def test_a_rewritten_file_keeps_its_permissions_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    write_roll(tmp_path, units__a=ODD)
    path = tmp_path / "data/units/a.yml"
    path.chmod(0o640)
    bangvang("fmt", folder=tmp_path)

    assert path.stat().st_mode & 0o777 == 0o640
    assert [item.name for item in path.parent.iterdir()] == ["a.yml"]
