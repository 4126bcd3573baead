"""The configuration of the form editor, made from the table of fields: a collection of entries for each kind of records."""

from collections.abc import Iterator, Mapping
from typing import Any

from bangvang.forms.editor.backend import Backend
from bangvang.forms.editor.widgets import Form, Option, Pickers, pattern
from bangvang.model.kinds import KINDS, Kind
from bangvang.problems.both import Both, Language
from bangvang.roll.roll import Roll

FORMAT = "bangvang"
"""The start of the names of the formats that the editor's script reads and writes, one a kind: `bangvang-units`."""
MOST_OPTIONS = 1000
"""Of more records than that, which the editor cannot find by itself, the id is typed."""

_HINT = Both(
    "Tên tệp và địa chỉ trang; giữ mãi mãi. Bỏ trống thì lấy từ tên.",
    "The name of the file and the address of the page, kept for ever. Left empty, it is made of the name.",
)
_SHOWN: Mapping[str, tuple[str, ...]] = {
    "honours": ("name", "short"),
    "units": ("name", "short"),
    "people": ("name", "role"),
    "movements": ("name",),
    "clusters": ("name",),
    "decisions": ("number", "date"),
    "nominations": ("on",),
    "exemplars": ("title", "name"),
    "results": ("unit", "cluster", "period"),
    "events": ("name", "on"),
    "documents": ("number", "title"),
    "sources": ("title", "publisher"),
}
"""What a record is known by in lists, and found by in pickers."""
_SLUGS: Mapping[str, str] = {
    "decisions": "qd-{{number}}",
    "documents": "{{title}}",
    "nominations": "{{on}}",
    "results": "{{unit}}-{{period}}",
}
_NO_NUMBER = Both("chưa rõ số", "number unknown")
_TOGETHER = Both(
    "Có bản ghi nằm chung một tệp; biểu mẫu không mở được, hãy sửa trên trang của máy chủ git.",
    "Some records stand many to a file; the forms cannot open these, edit them on the pages of the git host.",
)
_ICONS: Mapping[str, str] = {
    "honours": "military_tech",
    "units": "apartment",
    "people": "person",
    "movements": "campaign",
    "clusters": "hub",
    "decisions": "gavel",
    "nominations": "how_to_vote",
    "exemplars": "star",
    "results": "bar_chart",
    "events": "event",
    "documents": "description",
    "sources": "newspaper",
}


def configuration(roll: Roll, backend: Backend, site_url: str = "") -> dict[str, Any]:
    """What Sveltia is told, as a mapping ready for JSON, in the roll's first language.

    It changes with the roll only where records stand many to a file or in folders of their own.
    """
    language = roll.settings.languages[0]
    form = Form(language, tuple(roll.settings.languages[1:]), pickers(roll))
    root = f"{backend.folder}/data" if backend.folder else "data"
    return {
        "load_config_file": False,
        "backend": backend.settings,
        "app_title": roll.settings.title,
        **({"site_url": site_url} if site_url else {}),
        "media_folder": f"{root}/photos",
        "public_folder": "/",
        "logo": {"src": "../assets/images/emblem.svg"},
        "show_preview_links": False,
        "editor": {"preview": False},
        "slug": {"encoding": "ascii", "clean_accents": True, "sanitize_replacement": "-", "maxlength": 80},
        "collections": [_collection(kind, form, roll, root) for kind in KINDS],
    }


def pickers(roll: Roll) -> Pickers:
    """What links choose from: the editor finds records that have a file of their own, others are told to it.

    People never are: the configuration is public, and who is hidden must not stand in it.
    """
    lists: dict[str, tuple[Option, ...]] = {}
    typed: set[str] = set()
    for kind in KINDS:
        if not _stand_together(roll, kind.name):
            continue
        if kind.name == "people" or len(roll.of_kind(kind.name)) > MOST_OPTIONS:
            typed.add(kind.name)
        else:
            lists[kind.name] = tuple(_options(roll, kind.name))
    return Pickers(lists, frozenset(typed), _SHOWN)


def _options(roll: Roll, kind: str) -> Iterator[Option]:
    for one, record in roll.of_kind(kind).items():
        name = " · ".join(str(value) for key in _SHOWN[kind] if (value := getattr(record, key)) is not None)
        yield one, f"{name} ({one})" if name else one


def _stand_together(roll: Roll, kind: str) -> bool:
    """Whether some records of a kind stand many to a file, where the editor does not find them."""
    origins = (roll.origins.get((kind, one)) for one in roll.of_kind(kind))
    return any(origin is not None and origin.prefix for origin in origins)


def _depth(roll: Roll, kind: str) -> int:
    """How many folders deep the records of a kind stand in its own, the file counted: 1 where there are no sub-folders."""
    origins = (roll.origins.get((kind, one)) for one in roll.of_kind(kind))
    return max((origin.path.count("/") - 1 for origin in origins if origin is not None), default=1)


def _summary(kind: str, language: Language) -> str:
    """How a record is called in the list of its kind, as a template of Sveltia."""
    first = _SHOWN[kind][0]
    if kind in {"decisions", "documents"}:
        return f"{{{{number | default('{_NO_NUMBER.say(language)}')}}}} · {{{{{_SHOWN[kind][1]}}}}} · {{{{slug}}}}"
    return f"{{{{{first}}}}}" if first in {"name", "title"} else "{{slug}}"


def _collection(kind: Kind, form: Form, roll: Roll, root: str) -> dict[str, Any]:
    language: Language = form.language
    depth = _depth(roll, kind.name)
    shown = _SHOWN[kind.name]
    return {
        "name": kind.name,
        "label": kind.many.say(language),
        "label_singular": kind.one.say(language),
        "icon": _ICONS[kind.name],
        "folder": f"{root}/{kind.name}",
        "extension": "yml",
        "format": f"{FORMAT}-{kind.name}",
        "create": True,
        **({"nested": {"depth": depth, "subfolders": False}} if depth > 1 else {}),
        "identifier_field": shown[0],
        "summary": _summary(kind.name, language),
        **({"description": _TOGETHER.say(language)} if _stand_together(roll, kind.name) else {}),
        "sortable_fields": [*shown],
        "slug": {
            "template": _SLUGS.get(kind.name, f"{{{{{shown[0]}}}}}"),
            "editable": ["create"],
            "hint": _HINT.say(language),
            "pattern": list(pattern("record-id", language)),
        },
        "fields": form.fields(kind.model, without=("id",)),
    }
