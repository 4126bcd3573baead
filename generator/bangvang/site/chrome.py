"""What stands around every page: the texts and links that the theme's own parts (header, footer) print.

MkDocs' templates do not escape: every text of the roll is escaped here.
"""

from dataclasses import dataclass

from markupsafe import Markup, escape

from bangvang.model.settings import Settings
from bangvang.site.assets import Assets
from bangvang.site.frames import framed
from bangvang.site.inline import SAFE_SCHEMES
from bangvang.site.navigation import Menu, NavItem
from bangvang.site.sharing import HOME, card_of, locale_of
from bangvang.views.following import site_feed_folder
from bangvang.views.sight import Sight


@dataclass(frozen=True, slots=True)
class Chrome:
    """The surroundings of pages of one language. `url`s are relative to the site's root."""

    styles: str
    script: str
    name: Markup
    about: Markup | None
    publisher: Markup | None
    licence: Markup | None
    contact: Markup | None
    as_of: str
    locale: str
    card: str
    home: str
    search: str
    feed: str | None
    menu: Menu
    ways: tuple[NavItem, ...]
    say: dict[str, str]

    @classmethod
    def of(cls, sight: Sight, assets: Assets, menu: Menu) -> "Chrome":
        """The surroundings in a language, with its menu."""
        settings = sight.roll.settings
        contact = settings.contact if settings.contact and settings.contact.startswith(SAFE_SCHEMES) else None
        return cls(
            assets.styles.path,
            assets.script.path,
            _text(sight, settings, "title") or Markup(""),
            _text(sight, settings, "description"),
            _text(sight, settings, "publisher"),
            _text(sight, settings, "license"),
            framed(contact) if contact is not None else None,
            sight.date(settings.as_of),
            locale_of(sight.language),
            card_of(HOME),
            sight.addresses.home(sight.language) or ".",
            sight.addresses.search(sight.language),
            site_feed_folder(sight),
            menu,
            _ways(sight),
            _texts(sight),
        )


def _text(sight: Sight, settings: Settings, key: str) -> Markup | None:
    words = sight.words(settings, key)
    if words is None:
        return None
    text = framed(words.text)
    if words.language == sight.language:
        return text
    return Markup('<span lang="{}">{}</span>').format(escape(words.language), text)


def _ways(sight: Sight) -> tuple[NavItem, ...]:
    """Where the footer leads."""
    language, addresses = sight.language, sight.addresses
    return (
        NavItem(sight.say("Search"), addresses.search(language)),
        NavItem(sight.say("Data"), addresses.data(language)),
        NavItem(sight.say("The honest numbers"), addresses.numbers(language)),
        NavItem(sight.say("Guide"), addresses.guide(language)),
        NavItem(sight.say("Problems and how to mend them"), addresses.problems(language)),
    )


def _texts(sight: Sight) -> dict[str, str]:
    """The interface's texts in the header and footer."""
    return {
        "search": sight.say("Search the roll"),
        "look_for": sight.say("Name, unit, award, number of a decision…"),
        "find": sight.say("Search"),
        "skip": sight.say("Skip to the content"),
        "menu": sight.say("Menu"),
        "more": sight.say("More"),
        "sections": sight.say("Sections"),
        "languages": sight.say("Languages"),
        "home": sight.say("Home"),
        "dark": sight.say("Switch to dark mode"),
        "light": sight.say("Switch to light mode"),
        "publisher": sight.label(Settings, "publisher"),
        "as_of": sight.label(Settings, "as_of"),
        "contact": sight.label(Settings, "contact"),
        "licence": sight.label(Settings, "license"),
    }
