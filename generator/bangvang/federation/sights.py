"""How a portal and its rolls are seen by readers of one language."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bangvang.addresses import Addresses
from bangvang.federation.members import Member, Portal
from bangvang.federation.shared import Shared, shared_decisions
from bangvang.language import Interface
from bangvang.model.localised import Tongue, Words
from bangvang.model.reading import shape
from bangvang.model.settings import Settings
from bangvang.roll.draft import SETTINGS
from bangvang.roll.loading import assembled
from bangvang.roll.roll import Roll
from bangvang.views.sight import Sight
from bangvang.words.dates import PartialDate


@dataclass(frozen=True, slots=True)
class SeenRoll:
    """A roll of the portal in one language: `sight` looks at it, `title` is what the portal calls it in that language.

    Paths of the sight are those of the roll's own site: in the language where that site has it, else in its first one.
    """

    member: Member
    title: Words
    sight: Sight

    def address(self, path: str) -> str:
        """The address of a page of the roll's site."""
        return self.member.url + path


@dataclass(frozen=True, slots=True)
class SeenPortal:
    """A portal in one language: `sight` looks at a roll that holds nothing but the portal's settings."""

    sight: Sight
    rolls: tuple[SeenRoll, ...]
    shared: tuple[Shared, ...]

    @property
    def language(self) -> str:
        """The language that is looked in."""
        return self.sight.language


def seen(portal: Portal, interfaces: Iterable[Interface]) -> tuple[SeenPortal, ...]:
    """A portal in several languages, one after the other."""
    empty = _empty_roll(portal)
    shared = shared_decisions(portal)
    return tuple(
        SeenPortal(
            Sight.of(empty, interface), tuple(_seen_roll(one, portal, interface) for one in portal.members), shared
        )
        for interface in interfaces
    )


def _seen_roll(member: Member, portal: Portal, interface: Interface) -> SeenRoll:
    sight = Sight.of(member.roll, interface)
    if interface.language not in member.roll.settings.languages:
        # Its site has no such pages: the names of its addresses are those of the root.
        sight = replace(sight, addresses=Addresses(interface.language))
    tongue = Tongue(interface.language, portal.settings.languages[0])
    own = tongue.words(member.told, "title")
    title = own or Words(member.roll.settings.title, member.roll.settings.languages[0])
    return SeenRoll(member, title, sight)


def _empty_roll(portal: Portal) -> Roll:
    """A roll with the portal's settings and abbreviations, and no records. Its date is the newest of its rolls'."""
    told = portal.settings
    newest = max((one.roll.settings.as_of for one in portal.members), key=PartialDate.sort_key)
    typed = {
        "format": "1",
        "title": told.title,
        "publisher": told.publisher or told.title,
        "languages": list(told.languages),
        "as_of": str(newest),
        "description": told.description,
        "contact": told.contact,
        "open_data": "none",
        "translations": {language: dict(fields) for language, fields in _translated(portal)},
    }
    shaped = shape(Settings, {key: value for key, value in typed.items() if value is not None}, SETTINGS)
    return replace(assembled({}, shaped.value, {}), abbreviations=dict(sorted(portal.abbreviations.items())))


def _translated(portal: Portal) -> Iterable[tuple[str, dict[str, str]]]:
    """The translations; where nobody named a publisher the title stands for it, in translations too."""
    for language, fields in portal.settings.translations.items():
        texts = {key: text for key, text in fields.items() if isinstance(text, str)}
        if portal.settings.publisher is None and "title" in texts:
            texts["publisher"] = texts["title"]
        yield language, texts
