"""How many files a site will have at least, counted before any of them is made."""

from bangvang.addresses import FOLDERS
from bangvang.roll.privacy import Privacy
from bangvang.roll.roll import Roll
from bangvang.views.following import FULL

_ELSEWHERE = "results"
"""Records that share pages: they stand by year and place."""


def files_at_least(roll: Roll) -> int:
    """The pages of records, one each in every language, and their JSON where there is full open data.

    Not counted are further parts, lists, years and all other files. A person who may not be shown has none.
    """
    privacy = Privacy.of(roll)
    people = sum(privacy.has_page(person) for person in roll.of_kind("people"))
    others = sum(len(roll.of_kind(kind)) for kind in FOLDERS if kind not in ("people", _ELSEWHERE))
    forms = len(roll.settings.languages) + (roll.settings.open_data == FULL)
    return (people + others) * forms
