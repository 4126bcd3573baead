"""The Markdown of a comment: hostile words stay words, and it always fits."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bangvang.history.markdown import LIMIT, MARKER, as_markdown, escaped
from bangvang.history.story import Line, Section, Story
from bangvang.words.plain import safe
from lived import more

HOSTILE = (
    "@admin ping",
    "@all",
    "#1 sửa #23 và GH-7",
    "org/repo#4",
    "!12 ~nhan %moc &4 $5 ^6",
    "<script>alert(1)</script>",
    "<!-- che --> lộ",
    "<img src=x onerror=y>",
    "![ảnh](https://xau.vn/a.png)",
    "[bấm](javascript:alert(1))",
    "https://xau.vn/x www.xau.vn ai@xau.vn",
    "a | b | c",
    "`mã` ```khối``` ~~~rào~~~",
    "**đậm** _nghiêng_ ~~bỏ~~ ***",
    "# Tiêu đề",
    "- mục",
    "+ mục",
    "1. mục",
    "12) mục",
    "> trích",
    "=== ---",
    "dòng một\n\ndòng hai\r\n- ba",
    "\u202egnud oàđ\u202c",
    "\x1b[31mđỏ",
    "&lt;b&gt; &#64;ai &amp;",
    ":tada: :+1:",
    "0123456789abcdef0123456789abcdef01234567 deadbee",
    "$\\frac{1}{2}$ và $$x$$",
    "\\* \\",
    "[x] [ ] [1]: https://xau.vn",
    "::error::hỏng",
    "##[command]x",
)
LINKED = re.compile(
    r"@\w|(?<!\w)#\d|GH-\d|[!~%&$^]\w|https?://|www\.\w|\w@\w|\b[0-9a-f]{7,40}\b|:\w+:|#\d", re.IGNORECASE
)
"""What hosts make links or pictures of, in the text of a page."""


class Words(HTMLParser):
    """The words of a page, and its elements."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words = ""
        self.tags: list[str] = []
        self.feed(page)

    def handle_data(self, data: str) -> None:
        """Collect words."""
        self.words += data

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - the parser's signature
        """Collect elements."""
        self.tags.append(tag)


def rendered(markdown: str) -> Words:
    return Words(MarkdownIt("gfm-like", {"linkify": False}).render(markdown))


def story(*texts: str) -> Story:
    lines = tuple(Line(text, "+", (Line(text),)) for text in texts)
    return Story("Thay đổi", ("Thêm: 1.",), (Section("Thêm", lines),))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words(text: str) -> None:
    page = rendered(f"- {escaped(text)}\n")

    assert set(page.tags) == {"ul", "li"}
    assert page.tags.count("li") == 1
    assert page.words.replace("\u2060", "").strip() == safe(text).strip()
    assert LINKED.findall(page.words) == []


@given(st.text(max_size=80) | st.lists(st.sampled_from(HOSTILE), max_size=3).map(" ".join))
def test_whatever_is_typed_is_shown_as_typed_and_makes_no_element(text: str) -> None:
    page = rendered(f"- x{escaped(text)}x\n")

    assert page.tags == ["ul", "li"]
    assert " ".join(page.words.replace("\u2060", "").split()) == " ".join(
        f"x{safe(text)}x".replace("\u2060", "").split()
    )


def test_a_comment_begins_with_its_mark_and_has_a_title_and_lists() -> None:
    said = as_markdown(story("a", "b"), more("en"))

    assert said.splitlines()[0] == MARKER
    assert rendered(said).tags[:4] == ["h3", "p", "h4", "ul"]


@pytest.mark.parametrize("count", [1, 41, 500, 5000])
@pytest.mark.parametrize("length", [1, 400, 5000])
def test_a_comment_always_fits_and_says_what_is_missing(count: int, length: int) -> None:
    said = as_markdown(story(*("@" * length for _ in range(count))), more("en"))

    assert len(said) <= LIMIT
    assert said.startswith(MARKER)
    shown = len(re.findall(r"^- ", said, re.MULTILINE))
    assert shown >= count or "more line" in said
