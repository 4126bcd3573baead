"""BibTeX: whatever a roll's texts hold, an entry is one entry, and reads back as what was meant."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bangvang.site.bibtex import bibtex_address, bibtex_entry, bibtex_text

SAYS = {
    "textbackslash": "\\",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciitilde": "~",
    "textasciicircum": "^",
}
COMMAND = re.compile(r"\\(?:([a-z]+)\{\}|([$&%#_]))")
TEXTS = st.text(st.one_of(st.sampled_from("{}\\\"'@%#&$_~^, =\n-ăễ"), st.characters(codec="utf-8")))


def read_back(text: str) -> str:
    """A field as TeX would print it."""
    return COMMAND.sub(lambda found: SAYS[found[1]] if found[1] else found[2], text)


def entry(text: str) -> tuple[str, dict[str, str]]:
    """The key and fields of the one entry of a bibliography, by counting braces as BibTeX does."""
    head = re.match(r"@misc\{([^,]*),", text)
    assert head is not None
    fields, at = {}, head.end()
    while field := re.compile(r"\s*([a-z]+) = \{").match(text, at):
        start = at = field.end()
        depth = 1
        while depth:
            depth += {"{": 1, "}": -1}.get(text[at], 0)
            at += 1
        fields[field[1]] = text[start : at - 1]
        assert text[at] == ","
        at += 1
    assert text[at:].strip() == "}"
    return head[1], fields


@given(TEXTS, TEXTS)
def test_any_text_reads_back_as_it_was_but_for_its_white_space(title: str, note: str) -> None:
    written = bibtex_entry("units-so-y-te", (("title", f"{{{bibtex_text(title)}}}"), ("note", bibtex_text(note))))

    key, fields = entry(written)

    assert key == "bangvang:units-so-y-te"
    assert read_back(fields["title"][1:-1]) == " ".join(title.split())
    assert read_back(fields.get("note", "")) == " ".join(note.split())


@given(TEXTS)
def test_a_text_holds_nothing_that_tex_would_act_upon(text: str) -> None:
    assert not re.search(r"[{}\\$&%#_~^]", COMMAND.sub("", bibtex_text(text)))


@given(TEXTS)
def test_an_address_stays_one_word_within_its_braces(text: str) -> None:
    written = bibtex_address(f"https://vi-du.vn/{text}")

    assert re.fullmatch(r"\\url\{https://vi-du\.vn/[!-z|~]*\}", written)
    assert not re.search(r"[\s\\{}]", written[5:-1])


def test_a_field_without_a_value_is_left_out() -> None:
    assert bibtex_entry("x", (("title", "{Tựa}"), ("howpublished", ""))) == "@misc{bangvang:x,\n  title = {{Tựa}},\n}"
