"""The page of a person: awards, nominations and roles. Only those who may be named in full have one."""

from bangvang.model.person import Person
from bangvang.views.awards import honour_name, rows_table, shown_rows, stands
from bangvang.views.blocks import Block, Inline, Run
from bangvang.views.chart_of_bearer import awards_by_year
from bangvang.views.charting import illustrated
from bangvang.views.common import Pairs, aliases, description, documents, facts, links, refs
from bangvang.views.laurels import laurels
from bangvang.views.nomination import nomination_lines
from bangvang.views.page import Page
from bangvang.views.played import parts_table
from bangvang.views.record import record_page
from bangvang.views.sight import Sight


def person_page(sight: Sight, person: Person) -> Page:
    """A registered person.

    Raises:
        ValueError: the person has no page: hidden in some way, or the roll makes no pages of people.
    """
    if not sight.privacy.has_page(person.id):
        raise ValueError("this person has no page")
    index = sight.roll.index
    received = index.rows_of_person.get(person.id, ())
    nominated = index.nominated_person.get(person.id, ())
    exemplars = index.exemplars_of_person.get(person.id, ())
    return record_page(
        sight,
        "people",
        person,
        lead=description(sight, person),
        blocks=(
            *facts(_facts(sight, person)),
            *laurels(sight, received),
            *illustrated(
                rows_table(sight, received, sight.say("Awards received"), "khen-thuong"),
                awards_by_year(sight, received, "khen-thuong-bieu-do"),
            ),
            *nomination_lines(sight, nominated, sight.say("Nominated (not awards)"), "de-nghi", who=False, where=True),
            *refs(sight, sight.kinds("exemplars"), "dien-hinh", "exemplars", exemplars),
            *parts_table(sight, index.parts_of_person.get(person.id, ()), sight.say("Roles played"), "vai-tro"),
            *_namesakes(sight, person),
        ),
        data=_data(sight, person),
    )


def _facts(sight: Sight, person: Person) -> Pairs:
    rows: Pairs = []
    for key in ("honorific", "role"):
        said = sight.words(person, key)
        if said is not None:
            rows.append((sight.label(Person, key), said))
    if person.unit is not None:
        rows.append((sight.label(Person, "unit"), sight.ref("units", person.unit)))
    if person.role_group is not None:
        rows.append((sight.label(Person, "role_group"), sight.choice(Person, "role_group", person.role_group)))
    if person.born is not None:
        rows.append((sight.label(Person, "born"), str(person.born)))
    return rows + aliases(sight, person) + documents(sight, person)


def _namesakes(sight: Sight, person: Person) -> tuple[Block, ...]:
    """Others of the same name, told apart by unit and year of birth; hidden ones stand nowhere."""
    others = [sight.roll.people[one] for one in person.distinct_from if sight.privacy.named(one)]
    title = sight.say("Not to be confused with")
    return links(sight, title, "trung-ten", tuple(_namesake(sight, one) for one in others))


def _namesake(sight: Sight, other: Person) -> Run:
    pieces: list[Inline] = [sight.ref("people", other.id)]
    if other.unit is not None:
        pieces += [", ", sight.ref("units", other.unit)]
    if other.born is not None:
        pieces.append(sight.say(", born %(year)s", year=other.born))
    return Run(tuple(pieces))


def _data(sight: Sight, person: Person) -> dict[str, object]:
    told: dict[str, object] = {"@type": "Person"}
    for name, key in (("honorificPrefix", "honorific"), ("jobTitle", "role")):
        said = sight.words(person, key)
        if said is not None:
            told[name] = str(said)
    if person.aliases:
        told["alternateName"] = list(person.aliases)
    if person.unit is not None:
        told["worksFor"] = {"@type": "Organization", "name": str(sight.name("units", person.unit))}
    rows = shown_rows(sight, sight.roll.index.rows_of_person.get(person.id, ()))
    awards = [str(honour_name(sight, row.line, row.index).words) for row in rows if stands(sight, row.line, row.index)]
    if awards:
        told["award"] = awards
    return told
