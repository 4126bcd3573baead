"""What pages tell machines: linked data that parses, in words that schema.org has, about things whole enough to be shown."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, SDO

from built import Site
from faults import Fault, report
from kinds import OF_RECORDS, all_stops, kind_of, of_every_kind
from npm_tools import tool
from schema_org import Vocabulary

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # within rdflib

SCHEMA = "https://schema.org/"
CONTEXTS = ("https://schema.org", SCHEMA)
OFFLINE = {"@vocab": SCHEMA}
"""Stands for the context of schema.org, which would have to be fetched."""
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
REQUIRED: Mapping[str, frozenset[str]] = {
    "Event": frozenset({"name", "startDate"}),
    "Person": frozenset({"name"}),
    "Organization": frozenset({"name"}),
    "CreativeWork": frozenset({"name"}),
    "Legislation": frozenset({"name"}),
    "BreadcrumbList": frozenset({"itemListElement"}),
    "ListItem": frozenset({"position", "name"}),
    "Dataset": frozenset({"name", "description"}),
}
"""Without these a search engine shows nothing of a thing of a type; where an event was, is not always known."""


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    """The words of schema.org."""
    return Vocabulary.read(tool("schema-dts/dist/schema.d.ts"))


@pytest.fixture(scope="module")
def told(site: Site, whole_site: Site) -> list[tuple[str, Any]]:
    """Everything that pages tell machines, with their addresses."""
    stops = [stop for language in ("vi", "en") for stop in all_stops(site, language)]
    stops += [stop for stop in of_every_kind((site, whole_site), "vi") if stop.site is whole_site]
    return [(stop.url, json.loads(data)) for stop in stops for data in SCRIPT.findall(stop.html)]


def graphs(told: list[tuple[str, Any]]) -> Iterator[tuple[str, Graph]]:
    """The same as graphs."""
    for url, data in told:
        offline = json.dumps({**data, "@context": OFFLINE})
        yield url, Graph().parse(data=offline, format="json-ld", publicID=url)


def name_of(term: Any) -> str:
    """A word of schema.org without its address."""
    return str(term).removeprefix(SCHEMA)


def test_every_record_page_tells_machines_what_it_is_about(site: Site, told: list[tuple[str, Any]]) -> None:
    telling = {url for url, _ in told}
    kinds = {f"{folder}/*/" for folder in OF_RECORDS}
    records = (stop for language in ("vi", "en") for stop in all_stops(site, language) if kind_of(stop.path) in kinds)
    found = [Fault("tells machines nothing", stop.path) for stop in records if stop.url not in telling]
    assert not found, report(found)


def test_the_context_is_that_of_schema_org_and_stands_once(told: list[tuple[str, Any]]) -> None:
    found = [
        Fault(f"@context {data.get('@context')!r}", url) for url, data in told if data.get("@context") not in CONTEXTS
    ]
    inner = [Fault("an inner @context", url) for url, data in told if json.dumps(data).count('"@context"') != 1]
    assert not found + inner, report(found + inner)


def test_all_types_and_properties_are_words_of_schema_org_and_fit_each_other(
    told: list[tuple[str, Any]], vocabulary: Vocabulary
) -> None:
    found = [
        Fault(cause, url) for url, graph in graphs(told) for cause in (*_words(graph), *_fitting(graph, vocabulary))
    ]
    assert told
    assert not found, report(found)


def _words(graph: Graph) -> Iterator[str]:
    """What schema.org does not know."""
    for _, key, value in graph:
        word = value if key == RDF.type else key
        if not str(word).startswith(SCHEMA) or name_of(word) not in SDO:
            yield f"{word} is not a word of schema.org"


def _fitting(graph: Graph, vocabulary: Vocabulary) -> Iterator[str]:
    """Properties that their thing's type has not, or that hold what they may not."""
    for thing, key, value in graph:
        if key == RDF.type:
            continue
        kinds = [name_of(one) for one in graph.objects(thing, RDF.type)]
        ranges = [held for kind in kinds if (held := vocabulary.ranges(kind, name_of(key))) is not None]
        inner: list[str | None] = [name_of(one) for one in graph.objects(value, RDF.type)]
        word = name_of(value) if isinstance(value, str) and str(value).startswith(SCHEMA) else None
        if not kinds:
            yield f"something with {name_of(key)} has no type"
        elif not ranges:
            yield f"{kinds[0]} has no property {name_of(key)}"
        elif isinstance(value, URIRef) and not inner and word is None:
            continue  # an address that stands for a thing
        elif not any(vocabulary.holds(held, word, kind) for held in ranges for kind in inner or [None]):
            yield f"{kinds[0]}.{name_of(key)} may not hold {inner[0] if inner else word or 'a text'}"


def test_things_are_told_whole_enough_to_be_shown(told: list[tuple[str, Any]], vocabulary: Vocabulary) -> None:
    found: list[Fault] = []
    for url, graph in graphs(told):
        for thing, kind in graph.subject_objects(RDF.type):
            over = vocabulary.lineage(name_of(kind))
            wanted = frozenset().union(*(keys for one, keys in REQUIRED.items() if one in over))
            lacking = sorted(wanted - {name_of(key) for key in graph.predicates(thing)})
            found += [Fault(f"{name_of(kind)} without {key}", url) for key in lacking]
    assert not found, report(found)


def test_dates_are_dates_and_addresses_are_whole(told: list[tuple[str, Any]]) -> None:
    found: list[Fault] = []
    for url, graph in graphs(told):
        for key, value in graph.predicate_objects():
            if name_of(key).endswith("Date") and not DATE.fullmatch(str(value)[:10]):
                found.append(Fault(f"{name_of(key)} is no date", f"{url} {value}"))
            if name_of(key) in {"url", "image", "sameAs", "license"} and not re.match("https?://", str(value)):
                found.append(Fault(f"{name_of(key)} is no whole address", f"{url} {value}"))
            if isinstance(value, Literal) and not str(value).strip():
                found.append(Fault(f"{name_of(key)} is empty", url))
    assert not found, report(found)
