"""The browser's words are the program's: keys, typed keys and the letters that are marked."""

import json
import unicodedata
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bangvang.words.folding import exact_key, folded_key, words
from bangvang.words.typing import untyped
from indexed import twin

TESTS = Path(__file__).parents[1]
LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
TEXTS = st.lists(
    st.text(LETTERS + LETTERS.upper() + " -'’0123456789/.\u00a0swfj") | st.text(max_size=20), min_size=200, max_size=200
)


def shared(name: str) -> list[dict[str, object]]:
    read: list[dict[str, object]] = json.loads((TESTS / name).read_text(encoding="utf-8"))
    return read


def keys(texts: list[str]) -> list[dict[str, object]]:
    return twin("-", [{"text": text} for text in texts])


def test_the_browser_gives_every_case_the_keys_that_the_file_states() -> None:
    some = shared("folding_cases.json")
    given_keys = keys([str(case["text"]) for case in some])
    assert [(one["exact"], one["folded"]) for one in given_keys] == [(case["exact"], case["folded"]) for case in some]


def test_the_browser_reads_typed_keys_as_the_file_states() -> None:
    some = shared("typing_cases.json")
    assert [one["untyped"] for one in keys([str(case["text"]) for case in some])] == [case["meant"] for case in some]


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(TEXTS)
def test_both_give_any_text_the_same_keys(texts: list[str]) -> None:
    texts = [text for text in texts if _known_to_both(text)]
    ours = [
        ([exact_key(word) for word in words(text)], [folded_key(word) for word in words(text)], untyped(text))
        for text in texts
    ]
    assert [(one["exact"], one["folded"], one["untyped"]) for one in keys(texts)] == ours


def test_marked_letters_are_those_of_the_spelling_that_is_shown() -> None:
    def marked(text: str) -> list[str]:
        # The query is the text itself, but for its last letters: what is shown is what the typed letters begin.
        return [text[start:end] for start, end in twin("-", [{"text": text}])[0]["marks"]]

    assert marked("Nguyễn Thị Lệ") == ["Nguyễn", "Thị", "Lệ"]
    assert marked(unicodedata.normalize("NFD", "Đà Nẵng")) == [
        unicodedata.normalize("NFD", word) for word in ("Đà", "Nẵng")
    ]
    assert marked("H'Hen Niê") == ["H'Hen", "Niê"]
    assert marked("1034/QĐ-UBND") == ["1034", "QĐ", "UBND"]


def _known_to_both(text: str) -> bool:
    """Letters that Unicode got since either was made are not there for the other."""
    return all(unicodedata.category(char) not in ("Cn", "Cs", "Co") for char in text)
