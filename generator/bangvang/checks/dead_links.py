"""Links of stories to records that are not there. Where they lead to other pages, the build says whether these are there."""

from collections.abc import Mapping

from bangvang.addresses import FOLDERS, Addresses
from bangvang.checks.found import Found
from bangvang.model.kinds import KIND_BY_NAME
from bangvang.roll.privacy import Privacy
from bangvang.roll.roll import Roll
from bangvang.roll.story_links import StoryLink, story_links, target
from bangvang.words.ids import is_id, nearest

_KINDS: Mapping[str, str] = {folder: kind for kind, folder in FOLDERS.items() if kind != "results"}
"""The kinds by the folders below which every record has its page."""
_OF_RECORD = 2
"""A record's address has a folder and an id."""


def check_dead_links(roll: Roll, found: Found) -> None:
    """`dead-link`: a story leads to the page of a record that is not there, or of a person who has none."""
    addresses = Addresses(roll.settings.languages[0])
    privacy = Privacy.of(roll)
    for exemplar in roll.exemplars.values():
        for link in story_links(exemplar):
            record = _record(addresses, exemplar.id, link)
            if record is None:
                continue
            kind, record_id = record
            if roll.whole(kind, record_id) and not _leads(roll, privacy, kind, record_id):
                near = nearest(record_id, (one for one in roll.of_kind(kind) if _has_page(privacy, kind, one)))
                told = KIND_BY_NAME[kind].one
                found.add("dead-link", "exemplars", exemplar.id, link.keys, near=near, written=link.written, kind=told)


def _leads(roll: Roll, privacy: Privacy, kind: str, record_id: str) -> bool:
    """Whether a record has a page under this id, or has one now and bore the id formerly."""
    if record_id in roll.of_kind(kind):
        return _has_page(privacy, kind, record_id)
    return any(record_id in one.formerly and _has_page(privacy, kind, one.id) for one in roll.of_kind(kind).values())


def _has_page(privacy: Privacy, kind: str, record_id: str) -> bool:
    return kind != "people" or privacy.has_page(record_id)


def _record(addresses: Addresses, exemplar: str, link: StoryLink) -> tuple[str, str] | None:
    """The kind and the id of the record that a link leads to, where it surely leads to one."""
    language = link.language or addresses.first_language
    path, _ = target(addresses.record(language, "exemplars", exemplar), link.written)
    parts = path.removeprefix(addresses.home(language)).split("/")
    if len(parts) != _OF_RECORD or parts[0] not in _KINDS or not is_id(parts[1]):
        return None
    return _KINDS[parts[0]], parts[1]
