"""The one door: commands, languages, help, and what is said to those who knock wrongly."""

import io

import click
import pytest

from bangvang.cli.commands import COMMANDS, group
from bangvang.cli.talk import language_of, wants_colour
from bangvang.problems.both import Language
from bangvang.problems.catalogue import CATALOGUE
from commanded import bangvang


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_the_version_is_told() -> None:
    done = bangvang("--version")

    assert done.returncode == 0
    assert done.stdout.startswith("bangvang 0.")


@pytest.mark.parametrize(("language", "usage"), [("vi", "Cách dùng: bangvang"), ("en", "Usage: bangvang")])
def test_the_help_names_every_command_in_the_readers_language(language: Language, usage: str) -> None:
    done = bangvang("--lang", language, "--help")

    assert done.returncode == 0
    assert done.stdout.startswith(usage)
    assert all(f"  {name}" in done.stdout for name in COMMANDS)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_table_is_there_and_speaks_both_languages(name: str, language: Language) -> None:
    door = group(language)
    command = door.get_command(click.Context(door), name)
    assert command is not None
    shown = command.get_help(click.Context(command, info_name=name))

    assert COMMANDS[name].help.say(language)[:40] in " ".join(shown.split())
    assert "--lang" in shown
    assert all(param.help for param in command.params if isinstance(param, click.Option))


def test_without_a_command_the_help_is_told_as_wrong_use() -> None:
    done = bangvang()

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Cách dùng: bangvang")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["chek"], "lỗi: Không có lệnh «chek». Có phải là «check»?\nXem các lệnh: bangvang --help\n"),
        (["--lang", "en", "xyz"], "error: There is no command «xyz».\nAll commands: bangvang --help\n"),
        (
            ["check", "--foo"],
            "lỗi: Không có tùy chọn «--foo». Có phải là --format?\nXem cách dùng: bangvang check --help\n",
        ),
        (["check", "a", "b"], "lỗi: Thừa: «a», «b».\nXem cách dùng: bangvang check --help\n"),
        (["check", "--lang", "fr"], "lỗi: «fr» không dùng được cho --lang. Chọn một trong: vi, en.\n"),
        (["check", "\x1b[31m"], "lỗi: Thừa: «␛[31m».\nXem cách dùng: bangvang check --help\n"),
    ],
)
def test_wrong_use_is_told_in_the_readers_language(arguments: list[str], told: str) -> None:
    done = bangvang(*arguments)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", told)


def test_explain_tells_what_a_code_means_and_how_to_mend_it() -> None:
    done = bangvang("explain", "unknown-id", "--lang", "en")
    entry = CATALOGUE["unknown-id"]

    assert done.returncode == 0
    assert done.stdout == (
        f"error[unknown-id]: No … has the id «…».\n(Links between records)\n\n"
        f"Why it matters\n  {entry.why.en}\n\nHow to mend it\n  {entry.mend.en}\n"
    )


@pytest.mark.parametrize("language", ["vi", "en"])
def test_explain_without_a_code_lists_them_all(language: Language) -> None:
    listed = bangvang("explain", "--lang", language).stdout

    assert [code for code in CATALOGUE if f"  {code} " not in listed] == []


def test_explain_of_an_unknown_code_names_the_nearest() -> None:
    done = bangvang("explain", "unknown-idd")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "lỗi: Không có mã «unknown-idd». Có phải là «unknown-id»?\nXem mọi mã: bangvang explain\n"


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "vi"),
        ([], {"LANG": "en_US.UTF-8"}, "en"),
        ([], {"LANG": "en"}, "en"),
        ([], {"LANG": "vi_VN"}, "vi"),
        ([], {"LANG": "C.UTF-8"}, "vi"),
        ([], {"LANG": "fr_FR.UTF-8"}, "vi"),
        ([], {"LC_ALL": "vi_VN.UTF-8", "LANG": "en_US.UTF-8"}, "vi"),
        ([], {"LC_ALL": "", "LC_MESSAGES": "en_GB", "LANG": "vi_VN"}, "en"),
        (["--lang", "vi"], {"LANG": "en_US"}, "vi"),
        (["check", "--lang=en"], {"LANG": "vi_VN"}, "en"),
        (["--lang", "vi", "check", "--lang", "en"], {}, "en"),
        (["explain", "--", "--lang", "en"], {}, "vi"),
        (["check", "--lang"], {}, "vi"),
    ],
)
def test_the_language_is_the_one_asked_for_else_the_locales(
    arguments: list[str], environment: dict[str, str], language: Language
) -> None:
    assert language_of(arguments, environment) == language


@pytest.mark.parametrize(
    ("stream", "environment", "colour"),
    [
        (Terminal(), {}, True),
        (Terminal(), {"NO_COLOR": ""}, True),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (Terminal(), {"TERM": "dumb"}, False),
        (io.StringIO(), {}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(stream: io.StringIO, environment: dict[str, str], colour: bool) -> None:
    assert wants_colour(stream, environment) is colour
