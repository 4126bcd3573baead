"""How many pages a site will have at least, counted before any of them is made."""

from bangvang.addresses import FOLDERS
from bangvang.roll.privacy import Privacy
from bangvang.roll.roll import Roll

_ELSEWHERE = "results"
"""Records that share pages: they stand by year and place."""


def pages_at_least(roll: Roll) -> int:
    """The pages of records, one each in every language; not counted are further parts, lists, years and all other files.

    A person who may not be shown has no page.
    """
    privacy = Privacy.of(roll)
    people = sum(privacy.has_page(person) for person in roll.of_kind("people"))
    others = sum(len(roll.of_kind(kind)) for kind in FOLDERS if kind not in ("people", _ELSEWHERE))
    return (people + others) * len(roll.settings.languages)
