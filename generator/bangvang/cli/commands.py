"""The table of commands. A command's module is imported only when the command is called."""

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.metadata import version
from typing import NamedTuple

import click

from bangvang.cli.spoken import common_options, help_of, leaving_flag, no_such_command
from bangvang.problems.both import Both, Language


class Told(NamedTuple):
    """A command: the module that has its `make(language) -> click.Command`, and what the list of commands says of it."""

    module: str
    help: Both


COMMANDS: Mapping[str, Told] = {
    "check": Told(
        "bangvang.cli.check",
        Both(
            "Kiểm tra dữ liệu, chỉ ra từng chỗ sai và cách sửa.",
            "Check the data: every fault, with its place and what to do.",
        ),
    ),
    "explain": Told(
        "bangvang.cli.explain",
        Both("Giải thích một mã lỗi, hoặc liệt kê mọi mã.", "Explain a code of problem, or list all codes."),
    ),
    "serve": Told(
        "bangvang.cli.serve",
        Both(
            "Xem trang ngay trên máy này; lưu tệp là trang tự cập nhật, có lỗi thì chỉ rõ trên trang.",
            "The site on this machine: up to date whenever a file is saved, problems shown over the page.",
        ),
    ),
    "init": Told(
        "bangvang.cli.init",
        Both("Tạo bảng vàng mới trong thư mục trống.", "Make a new roll in an empty folder."),
    ),
    "schema": Told(
        "bangvang.cli.schema",
        Both(
            "Ghi lược đồ để trình soạn thảo gợi ý, giải thích từng khóa và báo lỗi ngay khi gõ.",
            "Write schemas, with which a text editor explains every key and tells mistakes while you type.",
        ),
    ),
    "new": Told(
        "bangvang.cli.new",
        Both(
            "Tạo tệp cho hồ sơ mới, có giải thích từng trường để điền.",
            "Make the file of a new record, every field explained.",
        ),
    ),
    "fmt": Told(
        "bangvang.cli.fmt",
        Both(
            "Đưa các tệp YAML về dạng chuẩn, giữ nguyên nội dung và chú thích.",
            "Bring the YAML files into canonical form; content and comments stay.",
        ),
    ),
    "same": Told(
        "bangvang.cli.same",
        Both(
            "Hai hồ sơ là một đơn vị hoặc một người: gộp B vào A, sửa mọi chỗ nhắc tới B.",
            "Two records are one unit or person: B goes into A, with all that named it.",
        ),
    ),
    "distinct": Told(
        "bangvang.cli.distinct",
        Both(
            "Hai hồ sơ trùng tên là hai đơn vị hoặc hai người khác nhau: ghi rõ vào cả hai.",
            "Two records of one name are two units or people: both say so.",
        ),
    ),
    "erase": Told(
        "bangvang.cli.erase",
        Both(
            "Xóa một cá nhân khỏi bảng vàng: chỉ còn mã, không còn tên; số lượng giữ nguyên.",
            "Take a person out of the roll: the id is left, and no name; counts stay.",
        ),
    ),
    "export": Told(
        "bangvang.cli.export",
        Both(
            "Xuất dữ liệu mở không cần dựng trang, hoặc danh sách của một quyết định ra CSV cho Excel.",
            "Export the open data without the site, or a decision's recipients as CSV, for Excel.",
        ),
    ),
    "import": Told(
        "bangvang.cli.import_",
        Both(
            "Nhập danh sách kèm quyết định từ Excel, Word hoặc CSV, hỏi khi chưa rõ.",
            "Import a decision's annex from Excel, Word or CSV; asks where it is not sure.",
        ),
    ),
    "build": Told(
        "bangvang.cli.build",
        Both(
            "Kiểm tra rồi dựng trang web, trọn vẹn hoặc không gì cả.",
            "Check, then build the site, whole or not at all.",
        ),
    ),
    "forms": Told(
        "bangvang.cli.forms",
        Both(
            "Biểu mẫu nhập liệu dưới /admin/: lấy bộ soạn thảo, kiểm tra, in cấu hình.",
            "The form editor under /admin/: get it, check it, print its configuration.",
        ),
    ),
    "publish": Told(
        "bangvang.cli.publish",
        Both(
            "Chuẩn bị trang đã dựng cho nơi đặt trang: tiêu đề an toàn, chuyển hướng, tệp nén sẵn.",
            "Make the built site ready for a host: safe headers, redirects, compressed files.",
        ),
    ),
    "federate": Told(
        "bangvang.cli.federate",
        Both(
            "Dựng một cổng, một ô tra cứu cho nhiều bảng vàng, nêu trong rolls.yml.",
            "Build one portal with one search over several rolls, named in rolls.yml.",
        ),
    ),
    "search": Told(
        "bangvang.cli.search",
        Both(
            "Tra cứu trang đã dựng ngay trong cửa sổ lệnh.",
            "The site's search, in the terminal, from the site's own index.",
        ),
    ),
    "diff": Told(
        "bangvang.cli.diff",
        Both(
            "Kể bằng lời một thay đổi làm gì với bảng vàng, so hai bản trong git.",
            "Tell in words what a change does to the roll, from git.",
        ),
    ),
    "stats": Told(
        "bangvang.cli.stats",
        Both("In các con số trung thực, kèm số chưa rõ.", "Print the honest numbers, with what is unknown."),
    ),
}
_HELP = Both(
    "Bảng Vàng: dựng trang web bảng vàng thi đua, khen thưởng từ các tệp YAML.",
    "Bảng Vàng: makes the website of an honour roll from YAML files.",
)
_VERSION = Both("In số phiên bản rồi thôi.", "Show the version and leave.")
_METAVAR = Both("LỆNH …", "COMMAND …")
_OPTIONS = Both("[TÙY CHỌN]", "[OPTIONS]")


class LazyGroup(click.Group):
    """The commands of the table. It shows their help without importing them."""

    def __init__(self, language: Language) -> None:
        super().__init__(
            "bangvang",
            params=[
                leaving_flag("--version", _VERSION.say(language), lambda _: f"bangvang {program_version()}"),
                *common_options(language),
            ],
            help=_HELP.say(language),
            options_metavar=_OPTIONS.say(language),
            subcommand_metavar=_METAVAR.say(language),
            add_help_option=False,
            no_args_is_help=False,
            invoke_without_command=True,
            callback=click.pass_context(_show_help),
        )
        self.language = language

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The command, its module imported now. Raises WrongUse where there is none of that name."""
        if cmd_name.startswith("-"):
            return None
        if cmd_name not in COMMANDS:
            raise no_such_command(cmd_name, tuple(COMMANDS))
        make: Callable[[Language], click.Command] = import_module(COMMANDS[cmd_name].module).make
        return make(self.language)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """The list of commands in the help."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, told.help.say(self.language)) for name, told in COMMANDS.items()])

    def get_help(self, ctx: click.Context) -> str:
        """The help in the group's language."""
        return help_of(self, self.language, ctx)


def _show_help(ctx: click.Context) -> None:
    """Without a command there is nothing to do but to tell which there are; that is wrong use."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        ctx.exit(2)


def group(language: Language) -> click.Group:
    """`bangvang` itself, speaking one language."""
    return LazyGroup(language)


def program_version() -> str:
    """The version that is installed."""
    return version("bangvang")
