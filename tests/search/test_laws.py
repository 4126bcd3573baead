"""Laws of the search: a name finds its record however it is typed; nothing that is typed does harm."""

import unicodedata
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asked import bare
from bangvang.search.ladder import NOTHING, STEPS
from indexed import Indexed, twin

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "a" * 10_000,
    "nguyen " * 2000,
    "x" * 199 + "😀" * 5,
    "\x00\x01\x1f\x7f",
    "\ud800 nguyen \udfff",
    "😀 nguyen thi le 😀",
    ".*+?^${}()|[]\\",
    "(a+)+$",
    "'; DROP TABLE units; --",
    "../../etc/passwd",
    "%00%2e%2e",
    "__proto__ constructor toString",
    "\u202enguyen\u202c\u200b\ufeff",
    "\n\t\r\u00a0\u3000",
    "0" * 500,
    "9" * 400,
    "nguyễn" + "\u0301" * 300,
    "İıſẞ ß ﬁ Ǆ",
    "ⅩⅠⅩ ½ ² ①",
)
SHAPES: Mapping[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "compatibility": lambda text: unicodedata.normalize("NFKD", text),
    "without accents": bare,
    "in capitals": str.upper,
    "with other spaces": lambda text: text.replace(" ", "\u00a0\u00a0"),
    "among signs": lambda text: f"«{text}», ({text.split()[0]})",
}


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_the_name_of_any_record_finds_it_in_any_shape(
    real: dict[str, Indexed], shape: str, data: st.DataObject
) -> None:
    hits = real["vi"].hits()
    hit = data.draw(st.sampled_from(hits))
    answer = real["vi"].search(SHAPES[shape](hit.title), 60)
    assert hit.path in [one.path for one in answer.hits]


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_the_last_two_words_of_any_name_find_it(synthetic: Indexed, data: st.DataObject) -> None:
    hit = data.draw(st.sampled_from(synthetic.hits()))
    answer = synthetic.search(bare(" ".join(hit.title.split()[-2:])), 2000)
    assert hit.path in [one.path for one in answer.hits]


@settings(max_examples=60, deadline=None)
@given(data=st.data(), limit=st.integers(1, 40))
def test_a_longer_list_begins_with_the_shorter_one(synthetic: Indexed, data: st.DataObject, limit: int) -> None:
    hit = data.draw(st.sampled_from(synthetic.hits()))
    text = hit.title.split()[-1]
    longer = synthetic.search(text, limit + 25)
    shorter = synthetic.search(text, limit)
    assert shorter.hits == longer.hits[:limit]
    assert shorter.total == longer.total >= len(longer.hits)
    assert len({one.path for one in longer.hits}) == len(longer.hits)


@pytest.mark.parametrize("query", HOSTILE, ids=lambda text: ascii(text)[:30])
def test_no_query_does_harm(real: dict[str, Indexed], query: str) -> None:
    answer = real["vi"].search(query)
    assert answer.step in (*STEPS, NOTHING)
    assert len(answer.hits) <= 10


def test_the_browser_takes_every_hostile_query_alike(
    real: dict[str, Indexed], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = real["vi"].write(tmp_path_factory.mktemp("real"))
    answers = twin(folder, [{"text": query, "limit": 10} for query in HOSTILE])
    ours = [real["vi"].search(query) for query in HOSTILE]
    assert [(one["step"], one["total"], one["meant"]) for one in answers] == [
        (one.step, one.total, one.meant) for one in ours
    ]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40) | st.text("aăâeêioôơuưyàáảãạbcdđgh ntq 0123", max_size=40))
def test_any_text_is_answered(real: dict[str, Indexed], text: str) -> None:
    answer = real["vi"].search(text)
    assert (answer.total == 0) == (answer.step == NOTHING) == (answer.hits in ((), []))
