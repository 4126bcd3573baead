"""Translations as they were typed: of texts that are there, into languages that a site may have, list for list."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bangvang.checks.found import Found
from bangvang.checks.holders import holders
from bangvang.checks.prose import prose_of
from bangvang.model.base import Translated, Translation
from bangvang.model.fields import field_by_key
from bangvang.model.kinds import KIND_BY_NAME
from bangvang.model.links import keys_of
from bangvang.model.settings import Settings
from bangvang.problems.both import Both
from bangvang.problems.problem import Keys
from bangvang.roll.origin import SETTINGS_KEY
from bangvang.roll.roll import RecordKey, Roll
from bangvang.words.ids import nearest

NO_LANGUAGES = Both("chưa có", "none yet")
NOTHING = Both("không có", "nothing")
ONE_TEXT = Both("một đoạn chữ", "a text")
ROLL_FILE = Both("roll.yml", "roll.yml")


def check_translations(roll: Roll, found: Found) -> None:
    """`unknown-language`, `unknown-key`, `bad-translations` and `translation-mismatch`, in every mapping."""
    if SETTINGS_KEY not in roll.origins:
        return
    languages = tuple(language for language in _known() if language != roll.settings.languages[0])
    for record, root in translatable(roll):
        judge = _Judge(found, record, root, languages, roll.whole(*record))
        for holder, path in holders(root, Translated):
            for language, texts in holder.translations.items():
                judge.language((*keys_of(path), "translations", language), holder, texts)


def _known() -> tuple[str, ...]:
    """The languages that a site may have: what stands in one of them waits for the day when the roll shows it."""
    choices = field_by_key(Settings)["languages"].choices
    return tuple(choices.labels) if choices is not None else ()


def languages_besides_first(roll: Roll) -> tuple[str, ...]:
    """The languages that the roll is translated into."""
    first, *others = roll.settings.languages
    return tuple(language for language in dict.fromkeys(others) if language != first)


def translatable(roll: Roll) -> Iterator[tuple[RecordKey, Translated]]:
    """The settings and every record, with their kind and id."""
    yield SETTINGS_KEY, roll.settings
    for kind, record in roll.all_records():
        yield (kind, record.id), record


@dataclass(slots=True)
class _Judge:
    """Judges the translations of one record. A language that no site has is told once.

    In a record that is not whole an original may have been blanked, so that nothing is compared with it.
    """

    found: Found
    record: RecordKey
    root: Translated
    languages: tuple[str, ...]
    whole: bool
    strange: list[str] = field(default_factory=list)

    def language(self, keys: Keys, holder: Translated, texts: Translation) -> None:
        """The texts of one mapping in one language."""
        language = str(keys[-1])
        if language in self.languages:
            for key, text in texts.items():
                self._text((*keys, key), holder, text)
        elif language not in self.strange:
            self.strange.append(language)
            near = nearest(language, self.languages)
            told = ", ".join(self.languages) or NO_LANGUAGES
            self.found.add(
                "unknown-language", *self.record, keys, part="key", near=near, written=language, languages=told
            )

    def _text(self, keys: Keys, holder: Translated, text: str | tuple[str, ...]) -> None:
        """One translated text against its original."""
        key = str(keys[-1])
        known = prose_of(type(holder)).by_key
        if key not in known:
            near, thing = nearest(key, known), self._thing(keys[:-3])
            self.found.add("unknown-key", *self.record, keys, part="key", near=near, written=key, thing=thing)
            return
        original = getattr(holder, known[key].attribute)
        if isinstance(text, tuple) is not known[key].many:
            self.found.add("bad-translations", *self.record, keys, written=f"{keys[-2]}.{key}")
        elif self.whole and _extent(text) != _extent(original):
            translated, meant = _extent(text), _extent(original)
            self.found.add("translation-mismatch", *self.record, keys, key=key, translated=translated, original=meant)

    def _thing(self, keys: Keys) -> Both:
        """What people call the mapping under these keys."""
        model: type[object] | None = type(self.root)
        kind = KIND_BY_NAME.get(self.record[0])
        thing = kind.one if kind is not None else ROLL_FILE
        for key in keys:
            if isinstance(key, str) and model is not None:
                spec = field_by_key(model)[key]
                model, thing = spec.model, spec.told.title
        return thing


def _extent(text: str | tuple[str, ...] | None) -> Both:
    """How much there is of a text or a list of texts."""
    if not text:
        return NOTHING
    if isinstance(text, str):
        return ONE_TEXT
    return Both(f"{len(text)} mục", "1 entry" if len(text) == 1 else f"{len(text)} entries")
