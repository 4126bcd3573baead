"""What differs between two mappings of one model: field by field, parts of lists by what tells them apart."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bangvang.history.renaming import Renames
from bangvang.model.base import Translations
from bangvang.model.decision import Award
from bangvang.model.fields import Field, fields_of
from bangvang.model.recipient import Recipient
from bangvang.words.ids import slug

What = Literal["changed", "added", "removed", "moved"]
UNTOLD = frozenset({"id", "formerly"})
"""Fields of records that are told apart: as addresses."""
_KEYS = (
    "id",
    "key",
    "year",
    "decision",
    "field",
    "source",
    "unit",
    "person",
    "event",
    "law",
    "honour",
    "state",
    "file",
)
_WORDS = ("name", "text", "kind", "on")
_BEARER = ("unit", "person", "name")


@dataclass(frozen=True, slots=True)
class Step:
    """A step into a mapping: the field of a model, and the part before and after where the field holds mappings."""

    model: type[Any]
    field: Field
    before: Any = None
    after: Any = None


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that differs, at the end of `trail`: a value changed, something added to a list or removed, or put in another order.

    Where a field was empty before or is so after, `before` or `after` is None.
    """

    trail: tuple[Step, ...]
    what: What
    before: Any = None
    after: Any = None
    language: str | None = None

    @property
    def last(self) -> Step:
        """The field that differs."""
        return self.trail[-1]


@dataclass(frozen=True, slots=True)
class Comparer:
    """Compares mappings of a roll's two states. Links to records that were renamed are the same links."""

    renames: Renames

    def edits(self, model: type[Any], before: Any, after: Any, trail: tuple[Step, ...] = ()) -> Iterator[Edit]:
        """What differs between two mappings of a model, in the order of its fields."""
        if before is after:
            return
        for field in fields_of(model):
            if not trail and field.key in UNTOLD:
                continue
            old, new = getattr(before, field.attribute), getattr(after, field.attribute)
            if old is new or old == new:
                continue
            step = Step(model, field)
            if field.shape == "translations":
                yield from _translated(old, new, trail, model)
            elif field.many:
                yield from self._lists(step, old, new, trail)
            elif field.model is not None and old is not None and new is not None:
                yield from self.edits(field.model, old, new, (*trail, Step(model, field, old, new)))
            elif self._now(field, old) != new:
                yield Edit((*trail, step), _what(old, new), old, new)

    def _lists(self, step: Step, old: Sequence[Any], new: Sequence[Any], trail: tuple[Step, ...]) -> Iterator[Edit]:
        field = step.field
        if field.model is not None:
            yield from self._parts(step, old, new, trail)
            return
        mapped = [self._now(field, one) for one in old]
        lost, gained = Counter(mapped) - Counter(new), Counter(new) - Counter(mapped)
        for known, one in zip(mapped, old, strict=True):
            if lost[known]:
                lost[known] -= 1
                yield Edit((*trail, step), "removed", one, None)
        for one in new:
            if gained[one]:
                gained[one] -= 1
                yield Edit((*trail, step), "added", None, one)
        if mapped != list(new) and Counter(mapped) == Counter(new):
            yield Edit((*trail, step), "moved")

    def _parts(self, step: Step, old: Sequence[Any], new: Sequence[Any], trail: tuple[Step, ...]) -> Iterator[Edit]:
        assert step.field.model is not None
        pairs = paired(self.keys(old, now=True), self.keys(new, now=False))
        together = [(one, other) for one, other in pairs if one is not None and other is not None]
        for one, other in pairs:
            if one is None and other is not None:
                yield Edit((*trail, step), "added", None, new[other])
            elif one is not None and other is None:
                yield Edit((*trail, step), "removed", old[one], None)
            elif one is not None and other is not None:
                inner = (*trail, Step(step.model, step.field, old[one], new[other]))
                yield from self.edits(step.field.model, old[one], new[other], inner)
        if [other for _, other in together] != sorted(other for _, other in together):
            yield Edit((*trail, step), "moved")

    def keys(self, parts: Sequence[Any], *, now: bool) -> list[str]:
        """What tells the parts of a list apart; equal ones are numbered in their order. `now` gives the links as they would be written now."""
        seen: Counter[str] = Counter()
        keys = []
        for part in parts:
            key = self._key(type(part), part, now=now)
            seen[key] += 1
            keys.append(f"{key}#{seen[key]}")
        return keys

    def _key(self, model: type[Any], part: Any, *, now: bool) -> str:
        if model is Award:
            return part.id or self._linked("honours", part.honour, now=now)
        if model is Recipient and part.id:
            return f"id {part.id}"
        names = (*_BEARER, *_KEYS) if model is Recipient else (*_KEYS, *_WORDS)
        by_name = {field.attribute: field for field in fields_of(model)}
        told = []
        for name in names:
            value = getattr(part, name, None)
            if value is None:
                continue
            link = by_name[name].link
            told.append(self._linked(link, value, now=now) if link is not None else str(value))
            if name not in {"honour", "law"}:
                break
        if model is Recipient and part.unit is None and part.person is None:
            return slug(part.name or "") or "x"
        return " ".join(told) or repr(part)

    def _linked(self, kind: str, value: str, *, now: bool) -> str:
        return self.renames.now(kind, value) if now else value

    def _now(self, field: Field, value: Any) -> Any:
        """A value as it would be written now."""
        return self.renames.now(field.link, value) if field.link is not None and value is not None else value


def paired(old: Sequence[str], new: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """Which entry became which, by their keys; None where one has no counterpart. In the order of `new`, what was removed in its place.

    Between two entries that kept their keys, as many as were there before are the same ones under other keys.
    """
    at = {key: number for number, key in enumerate(new)}
    back = {key: number for number, key in enumerate(old)}
    lost, gained = _gaps(old, at), _gaps(new, back)
    pairs: list[tuple[int | None, int | None]] = []
    for anchor, key in ((None, None), *((number, key) for number, key in enumerate(new) if key in back)):
        if key is not None:
            pairs.append((back[key], anchor))
        gone, come = lost.pop(key, []), gained.get(key, [])
        if len(gone) == len(come):
            pairs += zip(gone, come, strict=True)
        else:
            pairs += [*((one, None) for one in gone), *((None, one) for one in come)]
    return pairs


def _gaps(keys: Sequence[str], others: dict[str, int]) -> dict[str | None, list[int]]:
    """The entries whose key the other list lacks, by the key that stands before them and is in both."""
    gaps: dict[str | None, list[int]] = {}
    before: str | None = None
    for number, key in enumerate(keys):
        if key in others:
            before = key
        else:
            gaps.setdefault(before, []).append(number)
    return gaps


def _translated(old: Translations, new: Translations, trail: tuple[Step, ...], model: type[Any]) -> Iterator[Edit]:
    """Translations field by field, in the order of the model's fields; the same list of texts is one value."""
    for language in sorted({*old, *new}):
        before, after = old.get(language, {}), new.get(language, {})
        for field in fields_of(model):
            one, other = before.get(field.key), after.get(field.key)
            if one != other:
                yield Edit((*trail, Step(model, field)), _what(one, other), one, other, language)


def _what(old: Any, new: Any) -> What:
    return "added" if old is None else "removed" if new is None else "changed"
