"""Values of structured data (JSON-LD, schema.org)."""

from bangvang.words.dates import PartialDate


def iso(date: PartialDate | None) -> str | None:
    """A date as ISO 8601, at its own precision; None where it is unknown, only about, uncertain or a bound."""
    if date is None or date.about or date.uncertain or date.not_later:
        return None
    return str(date)


def known(**values: object) -> dict[str, object]:
    """The values that are there, underscores before a name standing for `@`."""
    return {f"@{key[1:]}" if key.startswith("_") else key: value for key, value in values.items() if value is not None}
