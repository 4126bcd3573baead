"""import-mapping.yml: its schema and its reader take the same, for both come from one table of keys."""

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from bangvang.forms.schema.files import schema_files
from bangvang.model.answered import ANSWERED
from bangvang.roll.tables import answers_of

TEXTS = st.text("abc đế", min_size=1).filter(str.strip)
KEYS = st.sampled_from([*ANSWERED, "unit", "notes"])
ANSWERS = st.one_of(
    TEXTS, st.just(""), st.none(), st.lists(TEXTS, max_size=1), st.dictionaries(TEXTS, TEXTS, max_size=1)
)
PARTS = st.one_of(st.dictionaries(TEXTS, ANSWERS, max_size=2), st.none(), TEXTS, st.lists(TEXTS, max_size=1))


@cache
def validator() -> Draft202012Validator:
    made = dict(schema_files("vi"))
    return Draft202012Validator(json.loads(made["schema/import-mapping.schema.json"]))


def faults(typed: Any) -> list[str]:
    """What the reader says."""
    told: list[str] = []
    answers_of(typed, lambda code, *_: told.append(code))
    return told


@given(st.dictionaries(KEYS, PARTS, max_size=3) | st.lists(TEXTS, max_size=1) | TEXTS)
def test_what_the_reader_takes_the_schema_takes_and_nothing_else(typed: Any) -> None:
    assert validator().is_valid(typed) == (faults(typed) == [])


@pytest.mark.parametrize("key", ANSWERED)
def test_every_key_is_proposed_with_what_it_is_about(key: str) -> None:
    told = dict(schema_files("en"))["schema/import-mapping.schema.json"]
    part = json.loads(told)["properties"][key]

    assert part["title"].lower() == ANSWERED[key].en
    assert ANSWERED[key].vi in part["description"].lower()
