"""Tells what a change means around the records: addresses, pages, problems, files."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bangvang.history.naming import Naming
from bangvang.history.pages import PageChanges
from bangvang.history.reading import Reading
from bangvang.history.story import Line, Section, Sign
from bangvang.problems.problem import Problem
from bangvang.roll.roll import Roll

_RANKS = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class SurroundingsTeller:
    """Tells of the addresses, pages, problems and files of a reading. `pages` is None where a state has errors."""

    naming: Naming
    reading: Reading
    pages: PageChanges | None

    def broken(self) -> Iterator[Line]:
        """Addresses that led somewhere and lead nowhere now."""
        if self.pages is not None:
            say = self.naming.after.say
            for path in self.pages.broken:
                yield Line(
                    say(
                        "%(path)s leads nowhere now (a record with a new id tells the old one under formerly)",
                        path=f"/{path}",
                    ),
                    "!",
                )

    def sections(self) -> Iterator[Section]:
        """Addresses, pages, problems that are new and mended, files whose records say the same."""
        say, faults = self.naming.after.say, self.reading.faults
        yield Section(say("Addresses that lead on"), tuple(self._redirects()))
        yield Section(say("Pages"), tuple(self._pages()))
        yield Section(say("New problems"), tuple(self._problems(faults.new)))
        yield Section(say("Mended problems"), tuple(self._problems(faults.mended)))
        yield Section(say("Files"), tuple(self._files()))

    def _redirects(self) -> Iterator[Line]:
        if self.pages is not None:
            yield from (Line(f"/{old} → /{new}", "+") for old, new in self.pages.redirects)

    def _pages(self) -> Iterator[Line]:
        sight = self.naming.after
        if self.pages is None:
            yield Line(sight.say("not compared: a roll with errors makes no site"))
            return
        pages = self.pages
        groups: tuple[tuple[Sign, tuple[str, ...], str], ...] = (
            ("+", pages.added, sight.count("%(num)s page added", "%(num)s pages added", len(pages.added))),
            ("~", pages.changed, sight.count("%(num)s page changed", "%(num)s pages changed", len(pages.changed))),
            ("-", pages.removed, sight.count("%(num)s page removed", "%(num)s pages removed", len(pages.removed))),
        )
        for sign, paths, words in groups:
            if paths:
                told = words if pages.exact else sight.say("at least %(what)s", what=words)
                yield Line(told, sign, tuple(Line(f"/{path}") for path in paths))
        if pages.hidden:
            words = sight.count(
                "%(num)s person who is not named has no page now",
                "%(num)s people who are not named have no pages now",
                pages.hidden,
            )
            yield Line(words, "-")

    def _problems(self, several: tuple[Problem, ...]) -> Iterator[Line]:
        """Errors, then warnings, each with its place; notes are only counted."""
        sight = self.naming.after
        counts = Counter(problem.severity for problem in several)
        for problem in sorted(several, key=lambda one: _RANKS.index(one.severity)):
            if problem.severity != "info":
                rank = sight.say("error") if problem.severity == "error" else sight.say("warning")
                where = f"{problem.place.path}:{problem.place.line}"
                sign: Sign = "!" if problem.severity == "error" and several is self.reading.faults.new else ""
                yield Line(
                    f"{rank}[{problem.code}] {where}: {problem.message('vi' if sight.language == 'vi' else 'en')}", sign
                )
        if counts["info"]:
            yield Line(sight.count("%(num)s note", "%(num)s notes", counts["info"]))

    def _files(self) -> Iterator[Line]:
        """Files that differ while no record does on their account: only written otherwise, moved, or of another sort."""
        sight, found = self.naming.after, self.naming.found
        told = _told_files(found.before, self._ids(now=False)) | _told_files(found.after, self._ids(now=True))
        followers = _told_files(found.after, found.followed)
        rewritten, following, others = [], [], []
        sources = _sources(found.before) | _sources(found.after)
        for path, (old, new) in self.reading.files.items():
            if path in told:
                continue
            if path in followers:
                following.append(path)
            elif path in sources:
                rewritten += [path] * (old is not None and new is not None)
            else:
                others.append(Line(path, "+" if old is None else "-" if new is None else "~"))
        if following:
            words = sight.count(
                "%(num)s file only calls records by their new ids",
                "%(num)s files only call records by their new ids",
                len(following),
            )
            yield Line(words, "~", tuple(Line(path) for path in following))
        if rewritten:
            words = sight.count(
                "%(num)s file is written otherwise and says the same",
                "%(num)s files are written otherwise and say the same",
                len(rewritten),
            )
            yield Line(words, "~", tuple(Line(path) for path in rewritten))
        if found.refiled:
            words = sight.count(
                "%(num)s record stands in another file", "%(num)s records stand in other files", found.refiled
            )
            yield Line(words, "~")
        yield from others

    def _ids(self, *, now: bool) -> Iterable[tuple[str, str]]:
        """The records that were told of, as the old or the new state calls them."""
        found = self.naming.found
        yield from found.added if now else found.removed
        yield from ((one.kind, one.new if now else one.old) for one in found.changed)
        yield from ((one.kind, one.new if now else one.old) for one in found.renames.all)
        if found.settings:
            yield ("roll", "")
        for move in found.moves:
            yield ("decisions", move.new.decision if now else move.old.decision)


def _told_files(roll: Roll, keys: Iterable[tuple[str, str]]) -> set[str]:
    """The files that records were read from, with their annexes."""
    origins = [roll.origins[key] for key in keys if key in roll.origins]
    return {path for origin in origins for path in (origin.path, *(rows.path for rows in origin.annexes.values()))}


def _sources(roll: Roll) -> set[str]:
    return _told_files(roll, roll.origins)
