"""Says values of fields and parts of records in people's words."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bangvang.history.edits import Edit, Step
from bangvang.history.naming import Naming
from bangvang.language import OWN_NAMES
from bangvang.model.decision import Award, Effect
from bangvang.model.fields import Field, fields_of
from bangvang.model.recipient import Recipient
from bangvang.roll.roll import Roll
from bangvang.words.dates import PartialDate, Period

LONGEST = 120
"""So many letters of a text are told; more of it only around what differs."""
CONTEXT = 30
SECRET_FIELDS = ("note",)
"""Never published: only that it changed is told."""
_TELLING = (
    "year",
    "unit",
    "person",
    "name",
    "source",
    "decision",
    "event",
    "law",
    "label",
    "key",
    "honour",
    "state",
    "text",
)


@dataclass(frozen=True, slots=True)
class Values:
    """Says what fields hold, in the language of the names."""

    naming: Naming

    def trail(self, edit: Edit) -> str:
        """What differs: the fields that lead to it, with the parts that they lead through. «Awards «Flag» › Reason»."""
        pieces = [self._step(step) for step in edit.trail]
        if edit.language is not None:
            pieces.append(OWN_NAMES.get(edit.language, edit.language))
        return " › ".join(pieces)

    def change(self, edit: Edit) -> str:
        """How it differs: «old → new», or what was added or removed."""
        say, field, model = self.naming.after.say, edit.last.field, edit.last.model
        if field.key in SECRET_FIELDS or self._hidden(edit):
            return say("changed (not printed)")
        if edit.what == "moved":
            return say("in another order")
        before, after = self._both(edit)
        old = self.value(model, field, before, self.naming.found.before) if before is not None else say("(nothing)")
        new = self.value(model, field, after, self.naming.found.after) if after is not None else say("(nothing)")
        if field.many and edit.language is None and edit.what in {"added", "removed"}:
            return say("added %(what)s", what=new) if edit.what == "added" else say("removed %(what)s", what=old)
        return f"{old} → {new}"

    def value(self, model: type[Any], field: Field, value: Any, roll: Roll) -> str:
        """What a field holds: names for links, words for choices, dates and numbers as the language prints them, texts in quotes."""
        if isinstance(value, tuple):
            return "; ".join(self.value(model, field, one, roll) for one in value)
        if field.model is not None:
            return f"«{self.part(value, roll)}»"
        if self.naming.hides_value(model, field):
            return self.naming.after.say("name withheld")
        if field.link is not None:
            return f"«{self.naming.record(field.link, value, roll)}»"
        if field.choices is not None:
            return self.naming.after.choice(model, field.key, value)
        return self._plain(field, value)

    def _plain(self, field: Field, value: Any) -> str:
        sight = self.naming.after
        if isinstance(value, bool):
            return sight.say("yes") if value else sight.say("no")
        if isinstance(value, PartialDate):
            return sight.date(value)
        if isinstance(value, Period):
            return sight.period(value)
        if isinstance(value, Decimal) or (isinstance(value, int) and field.shape != "year"):
            return sight.interface.number(value)
        return f"«{cut(str(value))}»"

    def part(self, part: Any, roll: Roll) -> str:
        """What a part of a record is called: the honour of an award, the bearer of a row, the name of a role."""
        if isinstance(part, Recipient):
            return self.naming.row(part, roll)
        if isinstance(part, Award):
            return self.award(part, roll)
        if isinstance(part, Effect):
            done = self.naming.after.choice(Effect, "effect", part.effect)
            return f"{done}: {self.naming.record('decisions', part.decision, roll)}"
        by_name = {field.attribute: field for field in fields_of(type(part))}
        for name in (*_TELLING, *by_name):
            value = getattr(part, name, None)
            if name in by_name and name not in SECRET_FIELDS and value not in (None, (), False):
                return self.value(type(part), by_name[name], value, roll).strip("«»")
        return "?"

    def award(self, award: Award, roll: Roll) -> str:
        """The honour of an award, and the period where it is known."""
        name = self.naming.record("honours", award.honour, roll)
        return f"{name}, {self.naming.after.period(award.period)}" if award.period is not None else name

    def _step(self, step: Step) -> str:
        label = self.naming.after.label(step.model, step.field.key)
        part, roll = (
            (step.after, self.naming.found.after) if step.after is not None else (step.before, self.naming.found.before)
        )
        return f"{label} «{self.part(part, roll)}»" if part is not None and step.field.many else label

    def _hidden(self, edit: Edit) -> bool:
        return any(self.naming.hides_role(step) for step in edit.trail[:-1])

    def _both(self, edit: Edit) -> tuple[Any, Any]:
        """The two values, long texts only around what differs."""
        before, after = edit.before, edit.after
        if isinstance(before, str) and isinstance(after, str) and edit.last.field.link is None:
            return around(before, after)
        return before, after


def cut(text: str, longest: int = LONGEST) -> str:
    """A text of so many letters at most, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def around(before: str, after: str) -> tuple[str, str]:
    """Two texts, where they are long only what differs in them and some words around it."""
    old, new = " ".join(before.split()), " ".join(after.split())
    if max(len(old), len(new)) <= LONGEST:
        return old, new
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    return _stretch(old, start, end), _stretch(new, start, end)


def _stretch(text: str, start: int, end: int) -> str:
    first, last = max(0, start - CONTEXT), min(len(text), len(text) - end + CONTEXT)
    middle = cut(text[first:last])
    return f"{'…' if first else ''}{middle}{'…' if last < len(text) and not middle.endswith('…') else ''}"


def _common(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length
