"""A roll that uses every field of every model, and the same roll with something hostile in every text of it."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bangvang.model.fields import Field, field_by_key, fields_of
from bangvang.model.kinds import KIND_BY_NAME
from bangvang.model.settings import Settings

Write = Callable[[int, Field], str]
"""Makes the text for a field; the number is another one each time."""
Record = dict[str, Any]

ROLE = {"name": "?", "of": "ubnd", "document": "luat"}
HANDED = {"event": "le", "on": "2023-01-10", "by": [ROLE], "on_behalf_of": "ubnd"}
STATED = {"collectives": "9", "individuals": "8", "households": "7", "mixed": "6", "works": "5", "qualifier": "about"}
FIGURE = {"key": "so", "value": "12", "of": "48", "period": "2022", "movement": "phong-trao", "honour": "bang-khen"}
LINE = {"honour": "bang-khen", "period": "2022", "asked_of": "ubnd"}
STAGES = [{"state": "decided", "on": "2023-01-05", "by": [ROLE], "stated": STATED, "event": "le", "decision": "qd"}]
ROLL: Mapping[str, Record] = {
    "honours/bang-khen": {
        "form": "merit-certificate",
        "classes": ["nhat", "nhi"],
        "recipients": ["individual", "collective", "household"],
        "conferred_by": ["province"],
        "precedence": "2",
        "in_force": [{"law": "luat", "from": "2004-01-01"}],
    },
    "units/ubnd": {"kind": "agency", "level": "province", "authority": "province"},
    "units/so": {
        "kind": "agency",
        "parent": "ubnd",
        "former_parents": [{"unit": "phong", "until": "2011"}],
        "former_names": [{"until": "2010"}],
    },
    "units/phong": {"kind": "agency", "until": "2015", "succeeded_by": [{"unit": "so", "on": "2015", "how": "merge"}]},
    "people/an": {"unit": "so", "born": "1970", "role_group": "worker"},
    "people/binh": {"unit": "so", "distinct_from": ["an"]},
    "movements/phong-trao": {
        "form": "wave",
        "scope": "locality",
        "place": "ubnd",
        "period": "2022",
        "launched": {"on": "2022-01-03", "by": [ROLE], "event": "le"},
        "reviews": [{"kind": "final", "on": "2023-01-10", "event": "le"}],
        "figures": [FIGURE],
    },
    "clusters/cum": {
        "kind": "cluster",
        "organiser": "ubnd",
        "years": [
            {
                "year": "2022",
                "members": ["so", "phong"],
                "head": "so",
                "overseer": ROLE,
                "covenant": {"on": "2022-02-01", "event": "le", "targets": [{"qualifier": "at-least"}]},
                "standings": [{"unit": "so", "rank": "1", "score": "98.5"}],
                "nominations": [{**LINE, "unit": "so"}],
                "figures": [FIGURE],
                "events": ["le"],
            }
        ],
    },
    "decisions/qd": {
        "date": "2023-01-05",
        "issuer": "ubnd",
        "signer": ROLE,
        "proposed_by": [ROLE],
        "presented": [HANDED],
        "url": "https://vi-du.vn/a?b=c&d=e",
        "awards": [
            {
                "honour": "bang-khen",
                "class": "nhat",
                "period": "2022",
                "movement": "phong-trao",
                "cluster": "cum",
                "place": "ubnd",
                "money": "1000000",
                "stated": STATED,
                "presented": [HANDED],
                "recipients": [
                    {"kind": "individual", "of": "so"},
                    {"kind": "collective"},
                    {"unit": "so"},
                    {"person": "an", "of": "so", "id": "dong"},
                    {"kind": "household", "posthumous": "true"},
                ],
            }
        ],
    },
    "decisions/huy": {
        "date": "2023-05-05",
        "issuer": "ubnd",
        "affects": [{"decision": "qd", "award": "bang-khen", "recipient": "dong", "effect": "annulled"}],
    },
    "nominations/de-nghi": {
        "by": ROLE,
        "event": "le",
        "on": "2022-12-01",
        "lines": [
            {**LINE, "class": "nhat", "kind": "individual", "name": "?", "stages": STAGES},
            {**LINE, "class": "nhat", "person": "binh"},
        ],
    },
    "exemplars/guong": {
        "kind": "individual",
        "person": "an",
        "movements": ["phong-trao"],
        "period": "2022",
        "stages": {"found": "2021", "nurtured": "2022", "reviewed": "2023", "spread": "2023"},
        "spread_to": [{"unit": "phong", "since": "2014"}],
        "figures": [FIGURE],
    },
    "exemplars/mo-hinh": {"kind": "model", "name": "?", "period": "2022"},
    "results/ket-qua": {"unit": "ubnd", "period": "2022", "figures": [FIGURE], "covers": ["phong"]},
    "results/ket-qua-cum": {"cluster": "cum", "period": "2022", "figures": [FIGURE]},
    "events/le": {
        "kinds": ["ceremony"],
        "on": "2023-01-10",
        "organiser": "ubnd",
        "place": "ubnd",
        "roles": [ROLE],
        "figures": [FIGURE],
    },
    "documents/luat": {"date": "2003-11-26", "issuer": "ubnd", "url": "https://vi-du.vn/luat"},
    "sources/bao": {"date": "2023-02-01", "url": "https://vi-du.vn/bao", "accessed": "2023-03-01"},
}
"""Records without their texts; "?" stands for a name that must be there."""
SETTINGS: Record = {
    "format": "1",
    "languages": ["vi", "en"],
    "as_of": "2024-06-30",
    "contact": "https://vi-du.vn/lien-he",
    "edit_url": "https://vi-du.vn/sua/{path}#L{line}",
}
BEARERS = ("unit", "person", "name")
NOT_WRITTEN = frozenset({"note", "share", "field", "file", "annex", "edit_url", "sort_name"})
"""Texts that are not shown as they were typed, or must have a form of their own."""
OWN_BEARER = frozenset({"Role", "NominationLine", "Exemplar"})
"""Where a name stands in the place of a unit or a person, and not beside it."""


def hostile_roll(folder: Path, write: Write) -> Path:
    """A roll in which every text, in both languages, is what `write` makes. Gives the folder that holds `data/`."""
    numbers = iter(range(1, 1_000_000))
    files = {
        f"{path}.yml": _filled(record, KIND_BY_NAME[path.split("/")[0]].model, write, numbers, top=True)
        for path, record in ROLL.items()
    }
    files["roll.yml"] = _filled(SETTINGS, Settings, write, numbers)
    for path, record in files.items():
        file = folder / "data" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
    return folder


def _filled(typed: Record, model: type[Any], write: Write, numbers: Iterator[int], *, top: bool = False) -> Record:
    """A record as typed with a text in every field that takes one, and in its English too."""
    told: Record = {}
    english: Record = {}
    for field in fields_of(model):
        held = typed.get(field.key)
        if field.model is not None and held is not None:
            inner = [_filled(one, field.model, write, numbers) for one in (held if field.many else [held])]
            told[field.key] = inner if field.many else inner[0]
        elif held is not None and held != "?":
            told[field.key] = held
        elif field.shape == "text" and _wanted(field, typed, model):
            one = write(next(numbers), field)
            told[field.key] = [one] if field.many else one
            if field.prose is not None:
                other = write(next(numbers), field)
                english[field.key] = [other] if field.many else other
    if top:
        told["sources"] = [_filled({"source": "bao"}, _inner(model, "sources"), write, numbers)]
        told["doubts"] = [
            {
                **_filled({"sources": [{"source": "bao"}]}, _inner(model, "doubts"), write, numbers),
                "field": "description",
            }
        ]
    return {**told, "translations": {"en": english}} if english else told


def _wanted(field: Field, typed: Record, model: type[Any]) -> bool:
    if field.key in NOT_WRITTEN:
        return False
    bearer_known = any(typed.get(key) not in (None, "?") for key in BEARERS)
    return not (field.key == "name" and model.__name__ in OWN_BEARER and bearer_known)


def _inner(model: type[Any], key: str) -> type[Any]:
    inner = field_by_key(model)[key].model
    assert inner is not None
    return inner
