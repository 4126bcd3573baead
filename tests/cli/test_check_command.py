"""`bangvang check`, run as people run it."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from commanded import bangvang, environment, write_roll

WELL = "Không có vấn đề nào trong 1 tệp, 0 hồ sơ.\n"
BAD_UNIT = "name: Phòng Tổ chức\nkind: agency\nparent: so-y-t\nsources: [{source: bao}]\n"
BAO = "title: Bài báo\npublisher: Báo Nghệ An\n"


def test_a_good_roll_gives_nought(tmp_path: Path) -> None:
    done = bangvang("check", folder=write_roll(tmp_path))

    assert (done.returncode, done.stdout, done.stderr) == (0, WELL, "")


def test_a_problem_gives_one_and_is_told_on_stdout(tmp_path: Path) -> None:
    done = bangvang("check", folder=write_roll(tmp_path, units__phong=BAD_UNIT, sources__bao=BAO))

    assert (done.returncode, done.stderr) == (1, "")
    assert "lỗi[unknown-id]: Không có đơn vị nào mang mã «so-y-t».\n" in done.stdout
    assert "3 | parent: so-y-t\n  |         ^^^^^^\n" in done.stdout
    assert " --> data/units/phong.yml:3:9\n" in done.stdout


def test_warnings_pass_unless_strict_and_notes_always_pass(tmp_path: Path) -> None:
    noted = write_roll(
        tmp_path / "noted",
        units__a="name: So\u031b\u0309 Nội vụ\nkind: agency\nsources: [{source: bao}]\n",
        sources__bao=BAO,
    )
    warned = write_roll(
        tmp_path / "warned",
        units__a="name: Sở\nkind: agency\nsources: [{source: bao}]\n",
        sources__bao=BAO,
        people__b="name: Nguyễn Văn A\nunit: a\nsources: [{source: bao}]\n",
        people__c="name: Nguyễn Văn A\nunit: a\nsources: [{source: bao}]\n",
    )

    assert "0 lỗi, 0 cảnh báo, 1 ghi chú" in bangvang("check", folder=noted).stdout
    assert bangvang("check", "--strict", folder=noted).returncode == 0
    assert "0 lỗi, 1 cảnh báo, 0 ghi chú" in bangvang("check", folder=warned).stdout
    assert bangvang("check", folder=warned).returncode == 0
    assert bangvang("check", "--strict", folder=warned).returncode == 1


@pytest.mark.parametrize("typed", ["nowhere", "roll.yml"])
def test_no_such_folder_is_wrong_use(tmp_path: Path, typed: str) -> None:
    (tmp_path / "roll.yml").touch()
    done = bangvang("check", "--data", typed, "--lang", "en", folder=tmp_path)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"error: There is no folder «{typed}» (looked for {tmp_path / typed}).\n"
        "Run this in the folder that holds it, or name it with --data DIR.\n"
    )


@pytest.mark.parametrize("typed", ["data", "data/", "./data", "../{name}/data"])
def test_the_folder_may_be_named_in_many_ways(tmp_path: Path, typed: str) -> None:
    write_roll(tmp_path)

    assert bangvang("check", "--data", typed.format(name=tmp_path.name), folder=tmp_path).stdout == WELL


def test_even_from_within(tmp_path: Path) -> None:
    assert bangvang("check", "--data", ".", folder=write_roll(tmp_path) / "data").stdout == WELL


def test_without_libyaml_it_says_what_to_install(tmp_path: Path) -> None:
    write_roll(tmp_path)
    script = "import sys; sys.modules['yaml._yaml'] = None; from bangvang.cli import main; sys.exit(main(['check']))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("lỗi: PyYAML trên máy này thiếu thư viện libyaml")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("format_name", ["json", "gitlab", "sarif"])
def test_formats_for_programs_are_json(tmp_path: Path, format_name: str) -> None:
    done = bangvang(
        "check", "--format", format_name, folder=write_roll(tmp_path, units__phong=BAD_UNIT, sources__bao=BAO)
    )

    assert done.returncode == 1
    assert "data/units/phong.yml" in json.dumps(json.loads(done.stdout))


def test_json_counts_what_was_read(tmp_path: Path) -> None:
    done = bangvang("check", "--format", "json", folder=write_roll(tmp_path, sources__bao=BAO))

    assert json.loads(done.stdout) == {
        "version": 1,
        "summary": {"errors": 0, "warnings": 0, "infos": 0, "files": 2, "records": 1, "recipients": 0},
        "problems": [],
    }


def test_github_gets_its_commands_and_its_summary(tmp_path: Path) -> None:
    write_roll(tmp_path / "rolls", units__phong=BAD_UNIT, sources__bao=BAO)
    page = tmp_path / "summary.md"
    page.write_text("before\n", encoding="utf-8")
    done = bangvang(
        "check", "--data", "rolls/data", "--format", "github", folder=tmp_path, env={"GITHUB_STEP_SUMMARY": str(page)}
    )

    assert done.returncode == 1
    assert done.stdout.startswith("::error file=rolls/data/units/phong.yml,line=3,col=9,endLine=3,endColumn=15,")
    assert page.read_text(encoding="utf-8").startswith("before\n### Bảng Vàng: 1 lỗi")


def test_a_summary_that_cannot_be_written_is_told_and_no_more(tmp_path: Path) -> None:
    done = bangvang(
        "check", "--format", "github", folder=write_roll(tmp_path), env={"GITHUB_STEP_SUMMARY": str(tmp_path)}
    )

    assert done.returncode == 0
    assert done.stderr.startswith(f"lỗi: Máy báo lỗi «{tmp_path}»: ")


def test_another_format_is_wrong_use(tmp_path: Path) -> None:
    done = bangvang("check", "--format", "xml", folder=write_roll(tmp_path))

    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr == "lỗi: «xml» không dùng được cho --format. Chọn một trong: text, json, github, gitlab, sarif.\n"
    )


def test_utf8_is_printed_whatever_the_locale(tmp_path: Path) -> None:
    plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}

    assert bangvang("check", folder=write_roll(tmp_path), env=plain).stdout == WELL
    assert bangvang("check", "--data", "đâu", folder=tmp_path, env=plain).stderr.startswith(
        "lỗi: Không có thư mục dữ liệu «đâu»"
    )


def test_a_reader_who_goes_away_is_no_fault(tmp_path: Path) -> None:
    units = {f"units__u{number}": BAD_UNIT for number in range(99)}
    command = [sys.executable, "-m", "bangvang", "check"]
    with subprocess.Popen(
        command, cwd=write_roll(tmp_path, **units), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        told = run.stderr.read()

    assert (run.returncode, told) == (1, b"")


def test_colour_is_for_terminals_and_no_color_is_obeyed(tmp_path: Path) -> None:
    folder = write_roll(tmp_path, units__phong=BAD_UNIT, sources__bao=BAO)

    assert "\x1b[1;31mlỗi[unknown-id]" in _on_a_terminal(folder, TERM="xterm")
    assert "\x1b" not in _on_a_terminal(folder, TERM="xterm", NO_COLOR="1")
    assert "\x1b" not in _on_a_terminal(folder, TERM="dumb")
    assert "\x1b" not in bangvang("check", folder=folder, env={"TERM": "xterm"}).stdout


def test_neither_mkdocs_nor_what_it_brings_is_imported(tmp_path: Path) -> None:
    script = (
        "import sys; from bangvang.cli import main; main(['check']); "
        "print([name for name in ('mkdocs', 'material', 'jinja2', 'babel', 'markdown', 'rich') if name in sys.modules])"
    )
    run = [sys.executable, "-c", script]
    done = subprocess.run(
        run, cwd=write_roll(tmp_path), env=environment(), capture_output=True, encoding="utf-8", check=True
    )

    assert done.stdout == f"{WELL}[]\n"


def _on_a_terminal(folder: Path, **env: str) -> str:
    """What `check` prints where stdout is a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "bangvang", "check"], cwd=folder, env=environment(**env), stdout=theirs, stderr=theirs
    ):
        os.close(theirs)
        printed = b""
        try:
            while part := os.read(ours, 65_536):
                printed += part
        except OSError:  # Linux tells the end of a terminal so
            pass
    os.close(ours)
    return printed.decode("utf-8")
