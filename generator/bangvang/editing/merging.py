"""Two records of one bearer made one, as they were typed: what the first lacks it takes from the second; where they differ it keeps its own."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bangvang.checks.alike import alike
from bangvang.model.fields import Field, field_by_key
from bangvang.source.yaml_reader import Plain

_STRICTER = ("minor", "visibility")
_APART = frozenset({"id", "name", "aliases", "distinct_from", "formerly", "translations", "note", *_STRICTER})
_VISIBILITIES = ("full", "initials", "withheld")
"""The most open first."""


@dataclass(slots=True)
class Merged:
    """What becomes of the first record.

    `fields` are its fields that change, whole. `lost` are the fields in which the second said something else, with what it said.
    """

    fields: dict[str, Plain] = field(default_factory=dict)
    moved: list[str] = field(default_factory=list)
    lost: list[tuple[str, Plain]] = field(default_factory=list)


def merged(model: type[Any], first: dict[str, Any], second: dict[str, Any], ids: tuple[str, str]) -> Merged:
    """Merge two records of a model, as `read_yaml` gives them; `ids` are those of the first and the second."""
    done = Merged()
    for key, told in field_by_key(model).items():
        if key not in _APART and second.get(key) is not None:
            _merge_field(done, told, first.get(key), second[key])
    _merge_names(done, first, second)
    _merge_ids(done, first, second, ids)
    _merge_stricter(done, first, second)
    _merge_note(done, first, second)
    _merge_translations(done, first, second)
    return done


def _merge_field(done: Merged, told: Field, own: Any, other: Any) -> None:
    if own is None:
        done.fields[told.key] = other
        done.moved.append(told.key)
    elif told.many and isinstance(own, list) and isinstance(other, list):
        more = [one for one in other if one not in own]
        if more:
            done.fields[told.key] = [*own, *more]
            done.moved.append(told.key)
    elif own != other:
        done.lost.append((told.key, other))


def _merge_names(done: Merged, first: dict[str, Any], second: dict[str, Any]) -> None:
    """Whatever the second was called the first may be called too; what differs in capitals and signs alone is no other name."""
    aliases = _list(first.get("aliases"))
    known = {alike(name) for name in (first.get("name"), first.get("short"), *aliases) if name is not None}
    more = [second.get("name"), *_list(second.get("aliases"))]
    if first.get("short") is not None:
        more.append(second.get("short"))
        done.lost = [one for one in done.lost if one[0] != "short"]
    more = list(
        {alike(name): name for name in reversed(more) if name is not None and alike(name) not in known}.values()
    )
    more.reverse()
    if more:
        done.fields["aliases"] = [*aliases, *more]
        done.moved.append("aliases")
    if second.get("name") not in (first.get("name"), *aliases, *more):
        done.lost.append(("name", second.get("name")))


def _merge_ids(done: Merged, first: dict[str, Any], second: dict[str, Any], ids: tuple[str, str]) -> None:
    """The first leads on from the second's addresses; who is told apart from either is told apart from both."""
    former = list(dict.fromkeys([*_list(first.get("formerly")), ids[1], *_list(second.get("formerly"))]))
    done.fields["formerly"] = [one for one in former if one != ids[0]]
    own = _list(first.get("distinct_from"))
    apart = sorted({*own, *_list(second.get("distinct_from"))} - set(ids))
    if apart != own:
        done.fields["distinct_from"] = apart or None
        if set(apart) - set(own):
            done.moved.append("distinct_from")


def _merge_stricter(done: Merged, first: dict[str, Any], second: dict[str, Any]) -> None:
    """Of two rules about how openly a person is named, the stricter holds."""
    if second.get("minor") == "true" and first.get("minor") != "true":
        done.fields["minor"] = "true"
        done.moved.append("minor")
    own, other = first.get("visibility"), second.get("visibility")
    if other in _VISIBILITIES and (own is None or _VISIBILITIES.index(other) > _VISIBILITIES.index(own)):
        done.fields["visibility"] = other
        done.moved.append("visibility")


def _merge_note(done: Merged, first: dict[str, Any], second: dict[str, Any]) -> None:
    own, other = first.get("note"), second.get("note")
    if other is not None and other != own:
        done.fields["note"] = other if own is None else f"{own.rstrip()}\n{other.rstrip()}"
        done.moved.append("note")


def _merge_translations(done: Merged, first: dict[str, Any], second: dict[str, Any]) -> None:
    """A text that came from the second brings its translations, and so does one in which both agree."""
    own = {language: dict(texts or {}) for language, texts in (first.get("translations") or {}).items()}
    before = {language: dict(texts) for language, texts in own.items()}
    for language, texts in (second.get("translations") or {}).items():
        for key, text in (texts or {}).items():
            came = first.get(key) is None and key in done.fields
            if (came or first.get(key) == second.get(key)) and key not in own.get(language, {}):
                own.setdefault(language, {})[key] = text
            elif own.get(language, {}).get(key) != text and not isinstance(text, list):
                done.lost.append((f"translations.{language}.{key}", text))
    for language, texts in own.items():
        _lengthen(done, first, second, language, texts)
    if own != before:
        done.fields["translations"] = {language: texts for language, texts in own.items() if texts}


def _lengthen(
    done: Merged, first: dict[str, Any], second: dict[str, Any], language: str, texts: dict[str, Any]
) -> None:
    """Lists of translations stand in parallel: where a list grew, what has no translation stands as it is."""
    for key, value in done.fields.items():
        translated = texts.get(key)
        if isinstance(value, list) and isinstance(translated, list) and len(translated) < len(value):
            theirs = (second.get("translations") or {}).get(language, {}).get(key)
            known = dict(zip(_list(second.get(key)), _list(theirs), strict=False))
            known |= dict(zip(_list(first.get(key)), translated, strict=False))
            texts[key] = [known.get(one, one) for one in value]


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else []
