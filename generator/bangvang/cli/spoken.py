"""Commands and options whose help speaks the reader's language; click's own words are put into Vietnamese here."""

from collections.abc import Callable, Sequence
from functools import partial

import click

from bangvang.cli.talk import WrongUse, write
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe
from bangvang.words.ids import nearest

LANGUAGES = ("vi", "en")
_VIETNAMESE = {"Options": "Tùy chọn", "Commands": "Lệnh"}
_USAGE = Both("Cách dùng: ", "Usage: ")
_OPTIONS = Both("[TÙY CHỌN]", "[OPTIONS]")


class Formatter(click.HelpFormatter):
    """Help with its headings in one language."""

    def __init__(self, language: Language, ctx: click.Context) -> None:
        super().__init__(width=ctx.terminal_width, max_width=ctx.max_content_width)
        self._language = language

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The line that shows how to use a command."""
        super().write_usage(prog, args, prefix or _USAGE.say(self._language))

    def write_heading(self, heading: str) -> None:
        """A heading over options or commands."""
        super().write_heading(_VIETNAMESE.get(heading, heading) if self._language == "vi" else heading)


def help_of(command: click.Command, language: Language, ctx: click.Context) -> str:
    """The help of a command in one language."""
    formatter = Formatter(language, ctx)
    command.format_help(ctx, formatter)
    return formatter.getvalue().rstrip("\n")


class SpokenCommand(click.Command):
    """A command with its help in one language, and with `--lang` and `--help`.

    `run` is called with the language and then the parameters by name; it gives the exit code.
    """

    def __init__(
        self,
        name: str,
        language: Language,
        words: Both,
        run: Callable[..., int],
        params: Sequence[click.Parameter] = (),
    ) -> None:
        super().__init__(
            name,
            callback=partial(run, language),
            params=[*params, *common_options(language)],
            help=words.say(language),
            options_metavar=_OPTIONS.say(language),
            add_help_option=False,
            context_settings={"allow_extra_args": True},
        )
        self.language = language

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Fill the context from the arguments. Raises WrongUse where there are more than the command takes."""
        rest = super().parse_args(ctx, args)
        if rest:
            listed = ", ".join(f"«{safe(argument)}»" for argument in rest)
            raise WrongUse(
                Both(
                    f"Thừa: {listed}.\nXem cách dùng: {ctx.command_path} --help",
                    f"Too much: {listed}.\nHow to use it: {ctx.command_path} --help",
                )
            )
        return rest

    def get_help(self, ctx: click.Context) -> str:
        """The help in the command's language."""
        return help_of(self, self.language, ctx)


def common_options(language: Language) -> list[click.Parameter]:
    """The options that every command takes. `--lang` has done its work before click sees it."""
    lang = Both(
        "Ngôn ngữ của lời nhắn (mặc định: theo máy, không thì vi).",
        "Language of the messages (default: the locale's, else vi).",
    )
    shown = Both("In phần hướng dẫn này rồi thôi.", "Show this help and leave.")
    return [
        choice("--lang", "lang", LANGUAGES, lang, language, passed_on=False),
        leaving_flag("--help", shown.say(language), lambda ctx: ctx.get_help()),
    ]


def leaving_flag(name: str, words: str, printed: Callable[[click.Context], str]) -> click.Option:
    """A flag that prints something and ends the run."""

    def leave(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            write(f"{printed(ctx)}\n")
            ctx.exit()

    return click.Option([name], is_flag=True, is_eager=True, expose_value=False, callback=leave, help=words)


def flag(name: str, parameter: str, words: Both, language: Language) -> click.Option:
    """An option that is there or not; `run` receives it as `parameter`."""
    return click.Option([name, parameter], is_flag=True, help=words.say(language))


def choice(
    name: str,
    parameter: str,
    choices: Sequence[str],
    words: Both,
    language: Language,
    *,
    default: str | None = None,
    passed_on: bool = True,
) -> click.Option:
    """An option that takes one of a few words; `run` receives it as `parameter`. Another word raises WrongUse."""

    def chosen(_ctx: click.Context, _param: click.Parameter, typed: str | None) -> str | None:
        if typed is not None and typed not in choices:
            raise _not_among(typed, name, choices)
        return typed

    return click.Option(
        [name, parameter],
        default=default,
        metavar="|".join(choices),
        expose_value=passed_on,
        callback=chosen,
        help=words.say(language),
    )


def data_option(language: Language) -> click.Option:
    """`--data DIR`, which `run` receives as `data`: the folder of the roll."""
    words = Both("Thư mục dữ liệu (mặc định: data).", "The folder of the data (default: data).")
    return click.Option(["--data"], default="data", metavar="DIR", help=words.say(language))


def no_such_command(typed: str, names: Sequence[str]) -> WrongUse:
    """What to say of a command that is not there."""
    near = nearest(typed, names)
    vi = f" Có phải là «{near}»?" if near is not None else ""
    en = f" Did you mean «{near}»?" if near is not None else ""
    return WrongUse(
        Both(
            f"Không có lệnh «{safe(typed)}».{vi}\nXem các lệnh: bangvang --help",
            f"There is no command «{safe(typed)}».{en}\nAll commands: bangvang --help",
        )
    )


def _not_among(typed: str, option: str, choices: Sequence[str]) -> WrongUse:
    listed = ", ".join(choices)
    return WrongUse(
        Both(
            f"«{safe(typed)}» không dùng được cho {option}. Chọn một trong: {listed}.",
            f"«{safe(typed)}» will not do for {option}. Choose one of: {listed}.",
        )
    )
