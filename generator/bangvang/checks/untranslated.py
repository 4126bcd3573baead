"""What still lacks a translation into a language of the roll."""

from bangvang.checks.called import called
from bangvang.checks.found import Found
from bangvang.checks.holders import holders
from bangvang.checks.naming import listed
from bangvang.checks.prose import prose_of
from bangvang.checks.translations import ROLL_FILE, languages_besides_first, translatable
from bangvang.model.base import Record, Translated
from bangvang.model.links import Path, keys_of
from bangvang.roll.origin import SETTINGS_KEY
from bangvang.roll.roll import Roll


def check_untranslated(roll: Roll, found: Found) -> None:
    """`missing-translation`: one finding for a record and a language, which lists the fields."""
    languages = languages_besides_first(roll)
    if not languages or SETTINGS_KEY not in roll.origins:
        return
    for (kind, record_id), root in translatable(roll):
        if roll.whole(kind, record_id):
            for language, keys in _missing(root, languages).items():
                if keys:
                    name = called(kind, root) if isinstance(root, Record) else ROLL_FILE
                    fields = listed(keys)
                    found.add("missing-translation", kind, record_id, name=name, language=language, fields=fields)


def _missing(root: Translated, languages: tuple[str, ...]) -> dict[str, list[str]]:
    """For each language the texts without a translation, each once: `name`, `awards.recipients.role`."""
    missing: dict[str, dict[tuple[Path | None, str], None]] = {language: {} for language in languages}
    for holder, path in holders(root, Translated):
        prose = prose_of(type(holder))
        values = prose.get(holder)
        if values == prose.empty:
            continue
        kin = path[0] if path is not None and isinstance(path[1], int) else path
        for attribute, value in zip(prose.wanted, values, strict=False):
            if value:
                for language in languages:
                    if attribute not in holder.translations.get(language, {}):
                        missing[language][kin, attribute] = None
    return {language: list(dict.fromkeys(_dotted(*one) for one in found)) for language, found in missing.items()}


def _dotted(path: Path | None, last: str) -> str:
    return ".".join([*(key for key in keys_of(path) if isinstance(key, str)), last])
