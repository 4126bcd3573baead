"""What other sites show of a shared link. The pictures, one a section, were drawn for this project and hold no text of a roll."""

LOCALES = {"vi": "vi_VN", "en": "en_US"}
"""Languages as Open Graph calls them."""

CARD_FOLDER = "assets/images/cards"
WIDTH, HEIGHT = 1200, 630
"""The size that sites ask for, in pixels."""
HOME = "home"
CARDS = (
    HOME,
    "movements",
    "exemplars",
    "results",
    "clusters",
    "units",
    "people",
    "honours",
    "decisions",
    "nominations",
    "events",
    "documents",
    "sources",
    "data",
)


def card_of(section: str) -> str:
    """The picture of a section, from the site's root; of a page without a section the home page's."""
    return f"{CARD_FOLDER}/{section if section in CARDS else HOME}.png"


def locale_of(language: str) -> str:
    """A language as Open Graph calls it."""
    return LOCALES.get(language, language)
