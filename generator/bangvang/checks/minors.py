"""Children who could be recognised: a minor with a photo, a school, a class or a year of birth."""

import re
from collections.abc import Iterator

from bangvang.checks.found import Found
from bangvang.model.person import Person
from bangvang.model.recipient import Recipient
from bangvang.problems.both import Both
from bangvang.problems.problem import Keys
from bangvang.roll.roll import Roll

PHOTO = Both("ảnh", "a photo")
BORN = Both("năm sinh", "the year of birth")
_SCHOOLING = re.compile(
    r"(?<!tầng )(?<!đẳng )\blớp\b(?! (?:lớp|trẻ|người|tập huấn|bồi dưỡng))"
    r"|(?<!thị )(?<!môi )(?<!hiện )(?<!công )(?<!nông )(?<!lâm )(?<!hội )(?<!chiến )(?<!quảng )(?<!phim )(?<!lập )"
    r"\btrường\b(?! (?:hợp|kỳ|tồn|sa|sơn|chinh)\b)"
    r"|\b(?:THCS|THPT|mầm non|mẫu giáo|tiểu học|school|grade \d|class \d|kindergarten)\b",
    re.IGNORECASE,
)
_TELLING = ("of_name", "role", "reason", "work", "description")


def check_minors(roll: Roll, found: Found) -> None:
    """Minors among recipients and people, and exemplars about them. Their names are told by initials, here too."""
    minors = {person.id for person in roll.people.values() if person.minor}
    for person in roll.people.values():
        if person.minor:
            _check_person(roll, person, found)
    for decision in roll.decisions.values():
        for number, award in enumerate(decision.awards):
            for row, recipient in enumerate(award.recipients):
                if recipient.minor or recipient.person in minors:
                    keys = ("awards", number, "recipients", row)
                    _check_recipient(roll, recipient, decision.id, keys, found)
    for exemplar in roll.exemplars.values():
        if exemplar.person in minors and exemplar.photos:
            name = _initials(roll.people[exemplar.person].name)
            found.add("exposed-minor", "exemplars", exemplar.id, ("photos",), part="key", name=name, what=PHOTO)


def _check_person(roll: Roll, person: Person, found: Found) -> None:
    name = _initials(person.name)
    if person.born is not None:
        found.add("exposed-minor", "people", person.id, ("born",), name=name, what=BORN)
    if person.unit is not None and _is_school(roll, person.unit):
        found.add(
            "exposed-minor", "people", person.id, ("unit",), name=name, what=_school(roll.units[person.unit].name)
        )
    for key, written in _schooling(person, ("role", "description")):
        found.add("exposed-minor", "people", person.id, (key,), name=name, what=_school(written))


def _check_recipient(roll: Roll, recipient: Recipient, decision: str, keys: Keys, found: Found) -> None:
    person = roll.people.get(recipient.person or "")
    name = _initials(recipient.name or (person.name if person is not None else "?"))
    if recipient.of is not None and _is_school(roll, recipient.of):
        what = _school(roll.units[recipient.of].name)
        found.add("exposed-minor", "decisions", decision, (*keys, "of"), name=name, what=what)
    for key, written in _schooling(recipient, _TELLING):
        found.add("exposed-minor", "decisions", decision, (*keys, key), name=name, what=_school(written))


def _is_school(roll: Roll, unit: str) -> bool:
    return unit in roll.units and roll.units[unit].kind == "school"


def _schooling(holder: Person | Recipient, keys: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The texts that speak of a school or class: their keys, and the words from there on."""
    for key in keys:
        text: str | None = getattr(holder, key)
        if text is not None and (spoken := _SCHOOLING.search(text)):
            yield key, " ".join(text[spoken.start() :].split()[:4])


def _school(written: str) -> Both:
    return Both(f"trường, lớp («{written}»)", f"school or class («{written}»)")


def _initials(name: str) -> str:
    return " ".join(f"{word[0]}." for word in name.split())
