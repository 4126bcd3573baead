"""The schemas and the reader of the roll agree: what the one takes the other takes, and a mistake is one to both."""

import json
from copy import deepcopy
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from bangvang.forms.schema.files import DIALECT, schema_files
from bangvang.model.base import Record
from bangvang.model.cluster import Standing
from bangvang.model.fields import Field, fields_of
from bangvang.model.figure import Figure, Stated
from bangvang.model.kinds import KINDS
from bangvang.model.person import Person
from bangvang.model.portal import PortalSettings
from bangvang.model.reading import shape
from bangvang.model.role import Presentation
from bangvang.model.settings import Settings
from bangvang.problems.both import Both
from samples import Place, places, sample
from yaml_seen import seen

ROLL = "roll"
MODELS: dict[str, type[Any]] = {ROLL: Settings, "rolls": PortalSettings, **{kind.name: kind.model for kind in KINDS}}
THING = Both("thử", "trial")
GOOD = {
    "text": ("Sở Y tế", "no", "true", "0123", "12:30", "1e5", "2017", "1.5", "+84", "=", " hai đầu ", "0x1f"),
    "id": ("so-y-te", "2017", "0123", "true", "no", "1e5", "0x1f", "a" * 80),
    "date": ("2017", "2017-02", "2017-02-28", "2016-02-29", "2017~", "2017-02?", "../2016-07-27", "0968"),
    "period": ("2017", "2017-02-25", "2015/2020", "2020/..", "../2019", "2015~/2020-12?"),
    "number": ("16000", "87.3", "-3.5", "0", "0.125", "16.0000", "12345678901234567890"),
    "count": ("0", "117", "5.0", "-0"),
    "year": ("1971", "2017"),
    "flag": ("true", "false"),
    "address": ("https://vi-du.vn/mot?hai=ba", "http://vi-du.vn"),
    "contact": ("mailto:ban@vi-du.vn", "https://vi-du.vn/"),
}
EDIT = ("https://vi-du.vn/{path}#L{line}", "https://vi-du.vn/{path}")
BAD = {
    "id": ("Sở Y tế", "so--y-te", "-so", "a" * 81, ""),
    "date": ("25/2/2017", "2017-13", "2017-02-30", "2017-2", "hôm nay", "..", ""),
    "period": ("2015-2020", "2017/2018/2019", "../..", "2017-06-31/2018", "2015/../2019"),
    "number": ("1,5", "16.000", "1.000.000", "một", "1_000", ""),
    "count": ("-1", "1.5", "1.000", "vài"),
    "year": ("17", "năm 2017", "0999"),
    "flag": ("yes", "có", "1"),
    "address": ("vi-du.vn", "ftp://vi-du.vn", "https://vi-du.vn/a b"),
    "contact": ("ban@vi-du.vn", "mailto:ban"),
    "text": ("", "   ", "x" * 20_001),
}
SETTINGS: dict[str, Any] = {
    "format": "1",
    "title": "Bảng vàng",
    "publisher": "Ban Thi đua",
    "languages": ["vi", "en"],
    "as_of": "2024-06-30",
    "description": "Một câu",
    "contact": "mailto:ban@vi-du.vn",
    "license": "CC-BY",
    "edit_url": EDIT[0],
    "privacy": {"people": "full", "minors": "initials"},
    "people_pages": "registered",
}
PORTAL = {
    "title": "Cổng",
    "publisher": "Ban Thi đua",
    "description": "Một câu",
    "contact": "mailto:ban@vi-du.vn",
    "site_url": "https://cong.vi-du.vn/",
    "languages": ["vi", "en"],
    "abbreviations": "viet-tat.yml",
    "rolls": [{"id": "mot", "title": "Một", "from": "mot/site", "url": "https://mot.vi-du.vn/"}],
}
SINGLE: dict[str, dict[str, Any]] = {ROLL: SETTINGS, "rolls": PORTAL}
"""Files that are no records: with every field of theirs."""
Pair = tuple[Any, Any]
"""A value as the reader takes it, and as an editor sees it."""

every_file = pytest.mark.parametrize("name", MODELS)


@cache
def schemas() -> dict[str, dict[str, Any]]:
    return {path.split("/")[1].split(".")[0]: json.loads(written) for path, written in schema_files("vi")}


@cache
def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(schemas()[name])


@st.composite
def mappings(draw: st.DrawFn, model: type[Any]) -> Pair:
    """A good mapping of a model: what must be there and a few other fields, scalars in quotes or not."""
    typed, looks = {}, {}
    fields = [field for field in fields_of(model) if field.key != "id" or not issubclass(model, Record)]
    must = {field.key for field in fields if field.required}
    others = [field.key for field in fields if field.key not in must]
    chosen = must | set(draw(st.lists(st.sampled_from(others), max_size=4)))
    for field in fields:
        if field.key in chosen:
            typed[field.key], looks[field.key] = draw(values(model, field))
    return typed, looks


def values(model: type[Any], field: Field) -> st.SearchStrategy[Pair]:
    """Good values of a field; nothing where it may be left empty."""
    one = single(model, field)
    if field.many:
        one = st.lists(one, min_size=1 if field.required else 0, max_size=2).map(
            lambda pairs: ([typed for typed, _ in pairs], [looks for _, looks in pairs])
        )
    return st.one_of(one, st.just((None, None))) if field.may_be_empty else one


def single(model: type[Any], field: Field) -> st.SearchStrategy[Pair]:
    if field.model is not None:
        return mappings(field.model)
    if field.shape == "translations":
        texts = {one.key: ["một"] if one.many else "một" for one in fields_of(model) if one.prose is not None}
        return st.just(({"en": texts}, {"en": texts}))
    return st.tuples(st.sampled_from(pool(field)), st.booleans()).map(
        lambda drawn: (drawn[0], drawn[0] if drawn[1] else seen(drawn[0]))
    )


def pool(field: Field) -> tuple[str, ...]:
    if field.choices is not None:
        return tuple(field.choices.labels)
    if field.key == "edit_url":
        return EDIT
    return GOOD["id" if field.link is not None else field.shape]


@every_file
@given(data=st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_what_the_reader_takes_the_schema_takes(name: str, data: st.DataObject) -> None:
    typed, looks = data.draw(mappings(MODELS[name]))
    whole = typed if name in SINGLE else {"id": "thu", **typed}

    assert shape(MODELS[name], whole, THING).faults == ()
    assert [error.message for error in validator(name).iter_errors(looks)] == []
    if name not in SINGLE:
        assert validator(name).is_valid([{**looks, "id": "thu"}])
        assert not validator(name).is_valid([{key: value for key, value in looks.items() if key != "id"}])


@every_file
@pytest.mark.parametrize("turn", [0, pytest.param(1, marks=pytest.mark.soak), pytest.param(2, marks=pytest.mark.soak)])
def test_every_mistake_of_shape_is_one_to_the_schema_too(name: str, turn: int) -> None:
    good = whole_sample(name, turn)
    assert validator(name).is_valid(good)

    for place in places(good, MODELS[name]):
        for mistake in mistakes(place):
            broken = changed(good, place, mistake)
            whole = broken if name in SINGLE else {"id": "thu", **broken}
            assert shape(MODELS[name], whole, THING).faults != (), (place.path, mistake)
            assert not validator(name).is_valid(broken), (place.path, mistake)


def whole_sample(name: str, turn: int = 0) -> dict[str, Any]:
    """A file with every field."""
    return SINGLE[name] if name in SINGLE else sample(MODELS[name], turn)


def mistakes(place: Place) -> list[Any]:
    """What may not stand in a field: text where a mapping or a list belongs and the other way round, wrong letters."""
    field = place.field
    if field.model is not None:
        found: list[Any] = ["chữ", {"khong-co": "x"}]
    else:
        bad = ("không-có",) if field.choices is not None else BAD["id" if field.link is not None else field.shape]
        found = [{"a": "b"}, *bad]
    if field.many:
        return [*([one] for one in found), [None], "chữ", {}, *([[], None] if field.required else [])]
    return [*found, ["x"], *([] if field.may_be_empty else [None])]


def changed(good: dict[str, Any], place: Place, value: Any) -> dict[str, Any]:
    broken = deepcopy(good)
    holder: Any = broken
    for key in place.path[:-1]:
        holder = holder[key]
    holder[place.path[-1]] = value
    return broken


@every_file
def test_a_key_that_is_not_known_or_not_there_is_a_mistake_to_the_schema(name: str) -> None:
    good = whole_sample(name)
    required = [field.key for field in fields_of(MODELS[name]) if field.required and field.key != "id"]

    assert not validator(name).is_valid({**good, "khong-co": "x"})
    assert [key for key in required if validator(name).is_valid({one: good[one] for one in good if one != key})] == []


PROBES: dict[str, tuple[type[Any], dict[str, str], str, str]] = {
    "date": (Presentation, {}, "on", "decisions"),
    "period": (Figure, {"key": "a"}, "period", "results"),
    "number": (Figure, {"key": "a"}, "value", "results"),
    "count": (Stated, {}, "total", "decisions"),
    "id": (Standing, {}, "unit", "clusters"),
    "year": (Person, {"id": "a", "name": "A"}, "born", "people"),
}
"""A field of each shape: its model, what else must stand in it, its key, the schema that defines it."""
PIECES = {
    "date": ["2016", "1900", "2000", "0000", "-", "02", "29", "30", "31", "04", "13", "~", "?", "../", "/", ".."],
    "number": ["0", "1", "12", "123", "000", ".", "-", ",", "+", "e", "_"],
    "id": ["a", "0", "-", "--", "A", "đ", "_", "x" * 40],
}


@pytest.mark.parametrize("probed", PROBES)
@given(data=st.data())
@settings(max_examples=400)
def test_quoted_scalars_are_good_or_bad_to_both(probed: str, data: st.DataObject) -> None:
    model, base, key, name = PROBES[probed]
    pieces = PIECES.get(probed, PIECES["number" if probed == "count" else "date"])
    text = "".join(data.draw(st.lists(st.sampled_from(pieces), max_size=6)))
    codes = [fault.code for fault in shape(model, {**base, key: text}, THING).faults if fault.keys == (key,)]
    definition = {"$ref": f"#/$defs/{model.__name__}", "$defs": schemas()[name]["$defs"]}
    taken = Draft202012Validator(definition).is_valid({**base, key: text})

    assert taken is not bool(codes) or (probed == "period" and ends_first(text))


def ends_first(text: str) -> bool:
    """Whether it is a period that ends before it starts, which no pattern can tell."""
    start, slash, end = text.partition("/")
    return bool(slash) and start.rstrip("~?") > end.rstrip("~?")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_schema_is_good_json_schema_of_2020_12(language: Any) -> None:
    for _, written in schema_files(language):
        schema = json.loads(written)

        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == DIALECT
