"""Setting pages into their frames."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jinja2 import Template
from markupsafe import Markup

from bangvang.addresses import Addresses
from bangvang.language import Interface
from bangvang.site.closing import Closer
from bangvang.site.frames import Frame, depth_of, root_of
from bangvang.site.sharing import card_of, locale_of
from bangvang.site.templates import Compiled, environment
from bangvang.views.home import Home
from bangvang.views.page import Page


@dataclass(frozen=True, slots=True)
class _Means:
    """The templates of pages at one depth."""

    head: Template
    page: Template
    home: Template

    @classmethod
    def of(cls, theme: Path, interface: Interface, depth: int, compiled: Compiled) -> "_Means":
        env = environment(theme / "templates", interface, root_of(depth), compiled)
        found = [env.get_template(f"{one}.html") for one in ("head", "page", "home")]
        for template in found:
            template.globals = dict(template.globals)  # copied for every page, which a chain of mappings takes long for
        return cls(*found)


class Renderer:
    """Renders the pages of one language; `closer` knows how they end."""

    def __init__(self, theme: Path, interface: Interface, languages: tuple[str, ...], closer: Closer) -> None:
        self._theme = theme
        self._interface = interface
        self._languages = languages
        self._closer = closer
        self._site_url = closer.site_url
        self._site_name = closer.title
        self._addresses = Addresses(languages[0])
        self._compiled = Compiled()
        self._means: dict[int, _Means] = {}
        self.language = interface.language

    def page(self, page: Page, frame: Frame) -> bytes:
        """A whole page, as it is written."""
        body = self._at(page.path).page.render(page=page, roll=self._closer, end=self._closer.close(page))
        return self._framed(page, body, frame)

    def front(self, page: Page, home: Home, words: str, frame: Frame) -> bytes:
        """A home page as a whole page of its own; `page` tells no more than what stands in its head."""
        return self._framed(page, self.home(home, words, page.path), frame)

    def _framed(self, page: Page, body: str, frame: Frame) -> bytes:
        depth = depth_of(page.path)
        alternates = self.alternates(page.path)
        head = self._at(page.path).head.render(
            page=page,
            site_name=self._site_name,
            site_url=self._site_url,
            alternates=alternates,
            root=root_of(depth),
            canonical=self._site_url + page.path if self._site_url else "",
            card=card_of(page.section),
            locale=locale_of(page.language),
            publisher=self._closer.publisher,
            as_of=self._as_of,
        )
        ways = {f"alternate-{language}": path for language, path in alternates.items()}
        return frame.cut(depth, page.section).fill({"head": head, "body": body, **ways}).encode()

    def home(self, home: Home, words: str, path: str) -> str:
        """The home page at `path`, without the frame around it. `words` are the hand-written ones, as HTML."""
        opening = Markup(words)  # noqa: S704 - Markdown of the publisher's own, rendered by the site's builder
        return self._at(path).home.render(home=home, words=opening)

    def alternates(self, path: str) -> Mapping[str, str]:
        """The page's address in every language."""
        bare = path.removeprefix(self._addresses.home(self.language))
        return {language: self._addresses.home(language) + bare for language in self._languages}

    def _at(self, path: str) -> _Means:
        depth = depth_of(path)
        if depth not in self._means:
            self._means[depth] = _Means.of(self._theme, self._interface, depth, self._compiled)
        return self._means[depth]

    @cached_property
    def _as_of(self) -> str:
        return str(self._closer.sight.roll.settings.as_of)
