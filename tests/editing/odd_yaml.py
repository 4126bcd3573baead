"""Legal YAML as nobody should write it: odd indentation, brackets, all kinds of quotes, and comments everywhere."""

from collections.abc import Callable
from itertools import count
from typing import TypeVar

from hypothesis import strategies as st

from bangvang.source.letters import REFUSED
from bangvang.source.yaml_reader import Plain

WORDS = st.sampled_from(
    ["a", "Sở Y tế", "no", "12:30", "0123", "2017-06-07", "~", "", "x: y", "a #b", "a'b", 'a"b', "\\", "- a", "[", "{", "# a", " a", "a ", "a\nb", "a\n\nb\n", "chữ " * 30, "chữ " * 30 + "hết", "a\tb", "name", "on", "'", "…"]
)  # fmt: skip
TEXTS = st.one_of(WORDS, st.text(st.sampled_from("aạ :#-'\"\\\n,[]{}0.|>"), max_size=8)).filter(
    lambda text: not REFUSED.search(text)
)
KEYS = st.one_of(
    st.sampled_from(
        ["id", "name", "short", "kind", "parent", "since", "note", "sources", "translations", "aliases", "x"]
    ),
    TEXTS.filter(lambda key: key != "<<"),
)
TREES: st.SearchStrategy[Plain] = st.recursive(
    st.one_of(TEXTS, st.none()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=10,
)


Choice = TypeVar("Choice")


class Odd:
    """Writes one value oddly, as `draw` decides; `comments` are those that it wrote, each another one."""

    def __init__(self, draw: Callable[..., object]) -> None:
        self._draw = draw
        self._numbers = count(1)
        self.comments: list[str] = []

    def text(self, value: Plain) -> str:
        """The whole file."""
        lines = [*self._between(), *(["---"] if self._flip() else [])]
        if self._flip() and value:
            return "\n".join(
                [*lines, *self._between(), *self._block(value, self._pick([0, 0, 2])), *self._between(), ""]
            )
        return "\n".join([*lines, self._flow(value, 1) + self._side(), *self._between(), ""])

    def _block(self, value: Plain, indent: int) -> list[str]:
        """The lines of a mapping or list that is not empty."""
        lines: list[str] = []
        pairs = value.items() if isinstance(value, dict) else ((None, item) for item in value or [])
        for key, inner in pairs:
            lines += self._between()
            head = " " * indent + ("-" if key is None else f"{self._key(key)}:")
            if key is not None and self._pick([True, *[False] * 9]):
                lines += [f"{' ' * indent}? {self._key(key)}{self._side()}", *self._between()]
                head = " " * indent + ":"
            if isinstance(inner, dict | list) and inner and self._flip():
                deeper = indent + self._pick([1, 2, 3, 4])
                if key is not None and isinstance(inner, list) and "?" not in head and self._flip():
                    deeper = indent
                below = self._block(inner, deeper)
                if key is None and self._flip() and not below[0].strip().startswith("#") and below[0].strip():
                    gap = deeper - indent - 1
                    lines += [f"{head}{' ' * max(gap, 0)}{below[0].lstrip(' ')}" if gap > 0 else head + self._side()]
                    lines += below[1:] if gap > 0 else below
                else:
                    lines += [head + self._side(), *below]
            elif isinstance(inner, str) and self._flip() and self._fits_block(inner):
                lines += self._block_scalar(head, inner, indent)
            else:
                lines += [f"{head} {self._flow(inner, indent + 1)}{self._side()}"]
        return lines

    def _block_scalar(self, head: str, text: str, indent: int) -> list[str]:
        margin = " " * (indent + self._pick([1, 2, 4]))
        body = text.removesuffix("\n")
        chomp = "-" if body == text else ""
        return [f"{head} |{chomp}{self._side()}", *(f"{margin}{line}" if line else "" for line in body.split("\n"))]

    def _fits_block(self, text: str) -> bool:
        body = text.removesuffix("\n")
        return bool(body) and not body.endswith("\n") and not text.startswith((" ", "\n")) and "\t" not in text

    def _flow(self, value: Plain, indent: int) -> str:
        """A value in brackets, over several lines at times."""
        if value is None:
            return self._pick(["~", "null"])
        if isinstance(value, str):
            return self._scalar(value)
        if isinstance(value, list):
            return (
                "["
                + ",".join(self._break(indent) + self._flow(item, indent) for item in value)
                + self._break(indent)
                + "]"
            )
        inner = (f"{self._break(indent)}{_double(key)}: {self._flow(item, indent)}" for key, item in value.items())
        return "{" + ",".join(inner) + self._break(indent) + "}"

    def _break(self, indent: int) -> str:
        """A space, or a new line, perhaps with comments."""
        if self._pick([True, True, False]):
            return " "
        lines = [line.strip() for line in self._between()]
        return self._side() + "\n" + "".join(f"{' ' * indent}{line}\n" for line in lines) + " " * indent

    def _key(self, key: str) -> str:
        plain = key.isascii() and key.isalpha()
        return key if plain and self._flip() else _double(key)

    def _scalar(self, text: str) -> str:
        if text.isalpha() and text != "null" and self._flip():
            return text
        if "\n" not in text and self._flip():
            return "'" + text.replace("'", "''") + "'"
        return _double(text)

    def _between(self) -> list[str]:
        """Nothing, or some comments and empty lines, indented anyhow."""
        return [
            "" if self._pick([True, False]) else " " * self._pick([0, 1, 2, 4, 7]) + self._comment()
            for _ in range(self._pick([0, 0, 0, 1, 2]))
        ]

    def _side(self) -> str:
        return self._pick([" ", "  "]) + self._comment() if self._pick([True, False, False]) else ""

    def _comment(self) -> str:
        comment = f"# {next(self._numbers)} {self._pick(['là: chú thích', '- x', '#', '«'])}"
        self.comments.append(comment)
        return comment

    def _flip(self) -> bool:
        return self._pick([True, False])

    def _pick(self, choices: list[Choice]) -> Choice:
        picked: Choice = self._draw(st.sampled_from(choices))  # type: ignore[assignment] # draw gives one of them
        return picked


def _double(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


@st.composite
def odd_files(draw: Callable[..., object]) -> tuple[str, list[str]]:
    """The text of a file, and the comments in it."""
    odd = Odd(draw)
    value: Plain = draw(TREES.filter(lambda tree: isinstance(tree, dict | list)))  # type: ignore[assignment]
    return odd.text(value), odd.comments
