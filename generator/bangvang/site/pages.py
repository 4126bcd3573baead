"""Every page of a roll in one language."""

from collections.abc import Iterator

from bangvang.model.kinds import KIND_NAMES
from bangvang.views.cluster import cluster_page
from bangvang.views.decision import decision_page
from bangvang.views.dictionary import dictionary_page
from bangvang.views.document import document_page
from bangvang.views.event import event_page
from bangvang.views.exemplar import exemplar_page
from bangvang.views.honour import honour_page
from bangvang.views.lists import list_page
from bangvang.views.movement import movement_page
from bangvang.views.nomination import nomination_page
from bangvang.views.numbers import numbers_page
from bangvang.views.page import Page
from bangvang.views.person import person_page
from bangvang.views.place import place_page
from bangvang.views.problems_page import problems_page
from bangvang.views.results import results_page
from bangvang.views.searching import search_page
from bangvang.views.sight import Sight
from bangvang.views.source import source_page
from bangvang.views.spans import places_of, year_spans
from bangvang.views.unit import unit_page
from bangvang.views.year import year_page


def all_pages(sight: Sight) -> Iterator[Page]:
    """Every page but the hand-written ones: records, lists, years, numbers and guides made from tables."""
    yield from record_pages(sight)
    for kind in KIND_NAMES:
        if kind != "results" and sight.roll.of_kind(kind):
            yield from list_page(sight, kind)
    yield results_page(sight)
    for span in year_spans(sight.roll):
        yield from year_page(sight, span)
        for place in places_of(sight.roll, span):
            yield from place_page(sight, span, place)
    yield search_page(sight)
    yield dictionary_page(sight)
    yield numbers_page(sight)
    yield problems_page(sight)


def record_pages(sight: Sight) -> Iterator[Page]:
    """The page of every record that has one."""
    roll = sight.roll
    yield from (honour_page(sight, one) for one in roll.honours.values())
    yield from (unit_page(sight, one) for one in roll.units.values())
    yield from (person_page(sight, one) for one in roll.people.values() if sight.privacy.has_page(one.id))
    yield from (movement_page(sight, one) for one in roll.movements.values())
    yield from (cluster_page(sight, one) for one in roll.clusters.values())
    yield from (decision_page(sight, one) for one in roll.decisions.values())
    yield from (nomination_page(sight, one) for one in roll.nominations.values())
    yield from (exemplar_page(sight, one) for one in roll.exemplars.values())
    yield from (event_page(sight, one) for one in roll.events.values())
    yield from (document_page(sight, one) for one in roll.documents.values())
    yield from (source_page(sight, one) for one in roll.sources.values())
