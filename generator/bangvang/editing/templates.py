"""The file of a new record, to be filled in: what must stand there, and what may, explained by the one table of fields."""

from typing import Any

from bangvang.model.fields import Field, fields_of
from bangvang.model.kinds import Kind
from bangvang.model.writing import keys_in_order
from bangvang.problems.both import Both, Language

_HEAD = Both(
    "# $kind «$id». Điền vào các dòng trống; dòng nào cần dùng thì bỏ «# » ở đầu, dòng không dùng thì xóa.",
    "# $kind «$id». Fill in what is left empty; take «# » away from the lines that you need, and delete the rest.",
)
_REQUIRED = Both("bắt buộc", "required")
_CHOICES = Both("Chọn: $choices.", "One of: $choices.")
_CHOICES_MANY = Both("Chọn một hoặc nhiều: $choices.", "One or more of: $choices.")
_LINK = Both("Mã trong data/$kind/.", "An id of data/$kind/.")
_FORMS = {
    "date": Both("Viết 2017-02-25, 2017-02 hoặc 2017.", "As 2017-02-25, 2017-02 or 2017."),
    "period": Both("Viết 2016 hoặc 2018/2022.", "As 2016 or 2018/2022."),
    "number": Both("Viết số liền, ví dụ 16000 hoặc 87.3.", "A plain number: 16000 or 87.3."),
    "count": Both("Viết số liền, ví dụ 117.", "A plain number: 117."),
    "flag": Both("Viết true hoặc false.", "true or false."),
}
_WANTED = {"decisions": ("awards",), "documents": ("title",), "results": ("unit",)}
"""What a record needs one way or another, beyond its required fields."""

_SHARED = frozenset({"description", "documents", "sources", "doubts", "note", "translations"})
_DEEPEST = 3


def template(kind: Kind, record_id: str, language: Language) -> str:
    """The text of a new record's file in canonical form. What is to be filled in stands there empty, so that `check` misses it."""
    writer = _Writer(language)
    one = kind.one.say(language)
    head = _HEAD.say(language).replace("$kind", f"{one[:1].upper()}{one[1:]}").replace("$id", record_id)
    fields = sorted(fields_of(kind.model), key=lambda field: keys_in_order(kind.model)[field.key])
    known = [field for field in fields if field.key != "id"]
    wanted = _WANTED.get(kind.name, ()) + (() if kind.name == "sources" else ("sources",))
    awake = [field for field in known if field.required or field.key in wanted]
    blocks = [writer.awake(field) for field in awake if field.key != "sources"]
    blocks += [writer.asleep(field, kind.model) for field in known if field not in awake]
    blocks += [writer.awake(field) for field in awake if field.key == "sources"]
    return "\n\n".join([head, *("\n".join(block) for block in blocks)]) + "\n"


class _Writer:
    """Writes fields in one language, as lines without their indentation."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def awake(self, field: Field) -> list[str]:
        """A field that is to be filled in, under its explanation."""
        return [f"# {self._told(field)}", *self._lines(field, awake=True, depth=0, told="")]

    def asleep(self, field: Field, model: type[Any]) -> list[str]:
        """A field that may be used, as a comment."""
        if field.shape == "translations":
            lines = ["translations:", "  en:", *(f"    {one.key}:" for one in fields_of(model) if one.prose)]
        else:
            lines = self._lines(field, awake=False, depth=0, told="")
        return [f"# {line}" for line in (self._told(field), *lines)]

    def _lines(self, field: Field, *, awake: bool, depth: int, told: str) -> list[str]:
        """The key of a field, and what stands below it."""
        lines = [f"{field.key}:{f' # {told}' if told else ''}"]
        if field.model is not None and depth < _DEEPEST:
            inner = self._inner(field.model, awake=awake, depth=depth + 1)
            first, rest = ("  - ", "    ") if field.many else ("  ", "  ")
            return [*lines, f"{first}{inner[0]}", *(f"{rest}{line}" for line in inner[1:])]
        return [*lines, "  -"] if field.many else lines

    def _inner(self, model: type[Any], *, awake: bool, depth: int) -> list[str]:
        """The fields of a mapping within a record: those to be filled in first."""
        order = keys_in_order(model)
        fields = sorted((one for one in fields_of(model) if one.key not in _SHARED), key=lambda one: order[one.key])
        first = [one for one in fields if one.required] or fields[:1]
        lines = []
        for field in first:
            lines += self._lines(field, awake=awake, depth=depth, told=self._help(field))
        for field in fields:
            if field not in first:
                below = self._lines(field, awake=False, depth=depth, told=self._help(field))
                lines += [f"# {line}" for line in below] if awake else below
        return lines

    def _told(self, field: Field) -> str:
        """The title of a field, whether it is required, and what to write in it."""
        title = field.told.title.say(self._language)
        mark = f" ({_REQUIRED.say(self._language)})" if field.required else ""
        return f"{title}{mark}: {self._help(field)}"

    def _help(self, field: Field) -> str:
        """What to write in a field, in which form, or one of which words."""
        language = self._language
        said = [field.told.help.say(language)]
        if field.choices is not None:
            listed = ", ".join(f"{word} ({name.say(language)})" for word, name in field.choices.labels.items())
            said.append((_CHOICES_MANY if field.many else _CHOICES).say(language).replace("$choices", listed))
        elif field.link is not None:
            said.append(_LINK.say(language).replace("$kind", field.link))
        elif field.shape in _FORMS:
            said.append(_FORMS[field.shape].say(language))
        return " ".join(said)
