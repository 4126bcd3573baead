"""The colours of the site, after the visitor's system, with a switch."""

from bangvang.views.sight import Sight

_SCHEMES = (("light", "default", "material/weather-night"), ("dark", "slate", "material/weather-sunny"))
"""What the visitor's system prefers, the theme's name for it, and the icon that leads to the other."""

Colours = dict[str, object]

PALETTE: list[Colours] = [
    {"media": f"(prefers-color-scheme: {preferred})", "scheme": scheme, "primary": "custom", "accent": "custom"}
    for preferred, scheme, _ in _SCHEMES
]
"""Light and dark, in the shape that the theme reads."""


def palette(sight: Sight) -> list[Colours]:
    """Light and dark, with a switch that speaks the page's language."""
    names = (sight.say("Switch to dark mode"), sight.say("Switch to light mode"))
    return [
        {**colours, "toggle": {"icon": icon, "name": name}}
        for colours, (_, _, icon), name in zip(PALETTE, _SCHEMES, names, strict=True)
    ]
