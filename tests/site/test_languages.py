"""The interface speaks both languages wholly: every text of the code and the templates has its Vietnamese."""

import ast
import re
from collections.abc import Iterator, Mapping

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from built import HOUSE, Site, built, few, small_roll

PO = HOUSE / "theme/locales/vi/LC_MESSAGES/bangvang.po"
PACKAGE = HOUSE / "generator/bangvang"
TEMPLATES = HOUSE / "theme/templates"
KEYWORDS: Mapping[str, tuple[int, ...] | None] = {
    "say": None,
    "count": (1, 2),
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
}
JINJA = {"trimmed": "false", "trim_blocks": "true", "lstrip_blocks": "true"}
KEYS = "du-lieu/"
"""Where the keys that people type, which are English words, stand as the heads of rows."""
UNCHANGED = frozenset[str]()
"""Texts that are the same in both languages."""
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")

Message = str | tuple[str, str]


def extracted() -> Iterator[Message]:
    """Every message id of the code and the templates; a pair where there is a plural."""
    for folder, method, options in ((PACKAGE, "python", {}), (TEMPLATES, "jinja2", JINJA)):
        pattern = "**.py" if method == "python" else "**.html"
        found = extract_from_dir(str(folder), [(pattern, method)], {pattern: options}, KEYWORDS)
        for _, _, message, _, _ in found:
            yield (str(message[0]), str(message[1])) if isinstance(message, tuple) else str(message)


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    """Every message id, once, in order."""
    return sorted(set(extracted()), key=str)


@pytest.fixture(scope="module")
def catalogue() -> Catalog:
    """The Vietnamese texts."""
    assert PO.is_file(), "there is no catalogue of Vietnamese texts"
    with PO.open("rb") as file:
        return read_po(file, locale="vi", abort_invalid=True)


def vietnamese(catalogue: Catalog, message: Message) -> list[str]:
    """What a message is in Vietnamese: one text, or one for each plural; empty where it is missing."""
    found = catalogue.get(message if isinstance(message, str) else message[0])
    if found is None or (isinstance(message, tuple) and not isinstance(found.id, tuple | list)):
        return []
    return [found.string] if isinstance(found.string, str) else list(found.string or ())


def test_the_code_and_the_templates_are_read_for_texts(messages: list[Message]) -> None:
    assert "Sources" in messages
    assert "name withheld" in messages
    assert ("%(num)s in all", "%(num)s in all") in messages
    assert len(messages) > 150


def test_every_text_is_said_where_it_can_be_found() -> None:
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in sorted((PACKAGE / "views").glob("*.py"))
        if path.name != "sight.py"
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"say", "count"}
        and call.args
        and not isinstance(call.args[0], ast.Constant)
        and not (isinstance(call.args[0], ast.Attribute) and call.args[0].attr == "language")
    ]
    assert hidden == []


def test_every_text_has_its_vietnamese(messages: list[Message], catalogue: Catalog) -> None:
    told = {message: vietnamese(catalogue, message) for message in messages}
    missing = [str(message) for message, texts in told.items() if not texts or not all(texts)]
    assert few(missing) == []


def test_placeholders_are_the_same_in_both_languages(messages: list[Message], catalogue: Catalog) -> None:
    wrong = []
    for message in messages:
        english = (message,) if isinstance(message, str) else message
        wanted = set(PLACEHOLDER.findall(english[-1]))
        wrong += [text for text in vietnamese(catalogue, message) if set(PLACEHOLDER.findall(text)) != wanted]
    assert few(wrong) == []


def test_no_translation_is_a_guess_or_stands_for_nothing(messages: list[Message], catalogue: Catalog) -> None:
    assert few([str(one.id) for one in catalogue if one.id and one.fuzzy]) == []
    assert not catalogue.obsolete
    known = {message if isinstance(message, str) else message[0] for message in messages}
    ids = [one.id if isinstance(one.id, str) else one.id[0] for one in catalogue if one.id]
    assert few([one for one in ids if one not in known]) == []


def test_vietnamese_texts_are_vietnamese(messages: list[Message], catalogue: Catalog) -> None:
    same = [str(message) for message in messages if message in vietnamese(catalogue, message)]
    assert few([one for one in same if re.search("[a-z]{3}", one) and one not in UNCHANGED]) == []


def pairs(messages: list[Message], catalogue: Catalog) -> dict[str, str]:
    """English → Vietnamese of the texts without placeholders that differ."""
    told = {one: vietnamese(catalogue, one) for one in messages if isinstance(one, str)}
    return {en: vi[0] for en, vi in told.items() if vi and vi[0] != en and "%(" not in en}


def test_no_english_text_of_the_interface_stands_on_a_vietnamese_page(
    site: Site, messages: list[Message], catalogue: Catalog
) -> None:
    english = pairs(messages, catalogue)
    wrong = [
        f"{path}: {said.text}"
        for path, page in site.pages()
        if not path.startswith("en/")
        for said in page.said
        if (said.text in english or said.text.rstrip(":") in english)
        and not (path == KEYS and said.around[-1].tag == "th")
    ]
    assert few(wrong) == []


def test_no_vietnamese_text_of_the_interface_stands_on_an_english_page(
    site: Site, messages: list[Message], catalogue: Catalog
) -> None:
    texts = {vi for en, vi in pairs(messages, catalogue).items()}
    wrong = [
        f"{path}: {said.text}"
        for path, page in site.pages()
        if path.startswith("en/")
        for said in page.said
        if said.language == "en" and said.text in texts
    ]
    assert few(wrong) == []


@pytest.fixture(scope="module")
def half_translated(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small roll in which one unit has an English name and all else has not."""
    units = """
        - {id: ubnd, name: Ủy ban nhân dân Thành phố, kind: agency, authority: province,
           translations: {en: {name: The People's Committee}}}
        - {id: so-y-te, name: Sở Y tế, kind: agency, parent: ubnd}
        - {id: so-tai-chinh, name: Sở Tài chính, kind: agency, parent: ubnd}
        - {id: chu-tich-nuoc, name: Chủ tịch nước, kind: agency, authority: president}
    """
    return Site(built(small_roll(tmp_path_factory.mktemp("half"), {"units/don-vi.yml": units})))


def test_what_has_no_english_is_shown_in_vietnamese_and_says_that_it_is_vietnamese(half_translated: Site) -> None:
    page = half_translated.page("en/don-vi/so-y-te/")
    heading = [said for said in page.said if any(one.tag == "h1" for one in said.around)]
    assert [(said.text, said.language) for said in heading] == [("Sở Y tế", "vi")]


def test_what_has_english_is_shown_in_english(half_translated: Site) -> None:
    page = half_translated.page("en/don-vi/so-y-te/")
    links = [(said.text, said.language) for said in page.said if any(one.tag == "dd" for one in said.around)]
    assert ("The People's Committee", "en") in links
    assert "The People's Committee" not in half_translated.page("don-vi/so-y-te/").text


def test_a_vietnamese_page_marks_no_vietnamese_as_foreign(half_translated: Site) -> None:
    paths = [path for path in half_translated.paths if not path.startswith("en/") and path != "404.html"]
    marked = {said.language for path in paths for said in half_translated.page(path).said}
    assert marked == {"vi"}


@pytest.mark.parametrize(
    ("language", "path"), [("vi", "ket-qua/2022/tp-da-nang/"), ("en", "en/ket-qua/2022/tp-da-nang/")]
)
def test_numbers_and_dates_are_written_as_the_language_writes_them(site: Site, language: str, path: str) -> None:
    text = site.page(path).article
    assert ("16.000" in text) == (language == "vi")
    assert ("16,000" in text) == (language == "en")
