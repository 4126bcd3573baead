"""The shell of a site: all but the roll's pages, which are made when they are asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bangvang.roll.roll import Roll
from bangvang.site.assets import Assets
from bangvang.site.build import Edition
from bangvang.site.chrome import Chrome
from bangvang.site.frames import Frame, hole
from bangvang.site.navigation import navigation
from bangvang.site.photos import photo_at
from bangvang.views.sight import Sight

_WORDS, _END = hole("words"), hole("end-of-words")
_PAGE = "index.html"


def marked(words: str) -> str:
    """The hand-written words (HTML) of a home page of a shell, to be found again when the page is made."""
    return f"{_WORDS}{words}{_END}"


@dataclass(frozen=True, slots=True)
class Shell:
    """The hand-written pages and files of a site in a `folder`, and what it takes to make its other pages.

    `root` is the folder that the paths of the roll's files are relative to. `made_of` are the files and folders that it was made of, the roll's `data/` apart.
    """

    folder: Path
    root: Path
    editions: Mapping[str, Edition]
    frames: Mapping[str, Frame]
    assets: Assets
    made_of: tuple[Path, ...]

    def page(self, path: str) -> bytes | None:
        """The page at an address (`don-vi/so-y-te/`, empty for the home page) as a build writes it; None where there is none."""
        edition = self._edition(path)
        written = self.folder / path / _PAGE
        if written.is_file():
            before, _, rest = written.read_text(encoding="utf-8").partition(_WORDS)
            words, _, after = rest.partition(_END)
            return f"{before}{edition.home(words)}{after}".encode() if rest else before.encode()
        return edition.file(path, self.frames[edition.sight.language])

    def photo(self, path: str) -> bytes | None:
        """The copy of a photo at a path; None where there is none. Raises PhotoDamaged."""
        return photo_at(next(iter(self.editions.values())).sight.roll, self.root, path)

    def taken(self) -> str | None:
        """The address of a hand-written page that stands where a page of the roll belongs, if there is one."""
        written = (page.parent.relative_to(self.folder) for page in sorted(self.folder.rglob(_PAGE)))
        for path in (f"{folder.as_posix()}/" for folder in written if folder.parts):
            edition = self._edition(path)
            if edition.file(path, self.frames[edition.sight.language]) is not None:
                return path
        return None

    def fits(self, roll: Roll) -> bool:
        """Whether hand-written pages and frames would be the same with another roll: its settings and what stands around pages are."""
        return all(
            roll.settings == edition.sight.roll.settings
            and self._chrome(edition.of(roll).sight) == self._chrome(edition.sight)
            for edition in self.editions.values()
        )

    def of(self, roll: Roll) -> "Shell":
        """The same with another roll, which must fit."""
        return replace(self, editions={language: one.of(roll) for language, one in self.editions.items()})

    def _chrome(self, sight: Sight) -> Chrome:
        """What stands around pages, but for hand-written pages in the menu."""
        return Chrome.of(sight, self.assets, navigation(sight, ()))

    def _edition(self, path: str) -> Edition:
        first, *others = self.editions
        folder = path.partition("/")[0]
        return self.editions[folder if folder in others else first]
