"""What the catalogue says about codes, made ready to print: one code at length, all codes as a list."""

from collections.abc import Mapping
from string import Template

from bangvang.problems.both import Both, Language
from bangvang.problems.catalogue import CATALOGUE
from bangvang.problems.entry import Entry, Family
from bangvang.reports.wording import SEVERITY_NAMES

FAMILIES: Mapping[Family, Both] = {
    "file": Both("Tệp", "The file"),
    "shape": Both("Khóa và giá trị", "Keys and values"),
    "links": Both("Liên kết giữa các hồ sơ", "Links between records"),
    "law": Both("Luật và sự nhất quán", "Law and consistency"),
    "honesty": Both("Độ tin cậy của dữ liệu", "The roll's honesty"),
}
_WHY = Both("Vì sao", "Why it matters")
_MEND = Both("Cách sửa", "How to mend it")
_MORE = Both("Xem một mã: bangvang explain MÃ", "More about one of them: bangvang explain CODE")


class _Anything(dict[str, str]):
    """Stands for whatever a problem will fill in."""

    def __missing__(self, _name: str) -> str:
        return "…"


def title(entry: Entry, language: Language) -> str:
    """The message of a code with `…` for what a problem fills in."""
    return Template(entry.message.say(language)).substitute(_Anything()).replace("….", "…")


def explanation(entry: Entry, language: Language) -> str:
    """A code at length: what it says, why it matters, how to mend it."""
    severity = SEVERITY_NAMES[entry.severity].say(language)
    family = FAMILIES[entry.family].say(language)
    parts = (
        f"{severity}[{entry.code}]: {title(entry, language)}\n({family})\n",
        f"{_WHY.say(language)}\n{_indented(entry.why.say(language))}",
        f"{_MEND.say(language)}\n{_indented(entry.mend.say(language))}",
    )
    return "\n".join(parts)


def list_of_codes(language: Language) -> str:
    """Every code with its severity and its message, family by family."""
    blocks = [_family(family, name, language) for family, name in FAMILIES.items()]
    return "\n".join([*blocks, f"{_MORE.say(language)}\n"])


def _family(family: Family, name: Both, language: Language) -> str:
    entries = [entry for entry in CATALOGUE.values() if entry.family == family]
    severities = [SEVERITY_NAMES[entry.severity].say(language) for entry in entries]
    code_width = max((len(entry.code) for entry in entries), default=0)
    word_width = max(map(len, severities), default=0)
    lines = [
        f"  {entry.code:<{code_width}}  {severity:<{word_width}}  {title(entry, language)}\n"
        for entry, severity in zip(entries, severities, strict=True)
    ]
    return f"{name.say(language)}\n{''.join(lines)}"


def _indented(words: str) -> str:
    return "".join(f"  {line}".rstrip() + "\n" for line in words.split("\n"))
