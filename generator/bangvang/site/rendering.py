"""Setting pages into their frames."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from jinja2 import Environment, Template
from markupsafe import Markup

from bangvang.addresses import Addresses
from bangvang.language import Interface
from bangvang.site.closing import Closer
from bangvang.site.frames import Frame, depth_of, root_of
from bangvang.site.inline import Printer
from bangvang.site.sharing import card_of, locale_of
from bangvang.site.templates import environment
from bangvang.views.home import Home
from bangvang.views.page import Page


class Renderer:
    """Renders the pages of one language; `closer` knows how they end."""

    def __init__(self, theme: Path, interface: Interface, languages: tuple[str, ...], closer: Closer) -> None:
        self._env: Environment = environment(theme / "templates", interface)
        self._languages = languages
        self._closer = closer
        self._site_url = closer.site_url
        self._site_name = closer.title
        self._addresses = Addresses(languages[0])
        self._printers: dict[int, Printer] = {}
        self.language = interface.language

    def page(self, page: Page, frame: Frame) -> bytes:
        """A whole page, as it is written."""
        show = self._printer(depth_of(page.path))
        body = self._body.render(page=page, show=show, roll=self._closer, end=self._closer.close(page))
        return self._framed(page, body, frame)

    def front(self, page: Page, home: Home, words: str, frame: Frame) -> bytes:
        """A home page as a whole page of its own; `page` tells no more than what stands in its head."""
        return self._framed(page, self.home(home, words, page.path), frame)

    def _framed(self, page: Page, body: str, frame: Frame) -> bytes:
        depth = depth_of(page.path)
        alternates = self.alternates(page.path)
        fillings = {
            "head": self._head.render(
                page=page,
                site_name=self._site_name,
                site_url=self._site_url,
                alternates=alternates,
                root=root_of(depth),
                canonical=self._site_url + page.path if self._site_url else "",
                card=card_of(page.section),
                locale=locale_of(page.language),
                publisher=self._closer.publisher,
                as_of=str(self._closer.sight.roll.settings.as_of),
            ),
            "body": body,
            **{f"alternate-{language}": path for language, path in alternates.items()},
        }
        return frame.cut(depth, page.section).fill(fillings).encode()

    def home(self, home: Home, words: str, path: str) -> str:
        """The home page at `path`, without the frame around it. `words` are the hand-written ones, as HTML."""
        opening = Markup(words)  # noqa: S704 - Markdown of the publisher's own, rendered by the site's builder
        return self._home.render(home=home, words=opening, show=self._printer(depth_of(path)))

    def alternates(self, path: str) -> Mapping[str, str]:
        """The page's address in every language."""
        bare = path.removeprefix(self._addresses.home(self.language))
        return {language: self._addresses.home(language) + bare for language in self._languages}

    def _printer(self, depth: int) -> Printer:
        if depth not in self._printers:
            self._printers[depth] = Printer(self.language, root_of(depth))
        return self._printers[depth]

    @cached_property
    def _head(self) -> Template:
        return self._env.get_template("head.html")

    @cached_property
    def _body(self) -> Template:
        return self._env.get_template("page.html")

    @cached_property
    def _home(self) -> Template:
        return self._env.get_template("home.html")
