"""Records ready to be written: keys in the model's order, text told from the rest."""

import pytest

from bangvang.model.decision import Decision
from bangvang.model.fields import fields_of
from bangvang.model.kinds import KINDS, Kind
from bangvang.model.writing import keys_in_order, writable
from bangvang.source.yaml_writing import written


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_key_of_a_model_has_its_place_between_the_id_and_the_translations(kind: Kind) -> None:
    keys = list(keys_in_order(kind.model))

    assert sorted(keys) == sorted(field.key for field in fields_of(kind.model))
    assert (keys[0], keys[-1]) == ("id", "translations")


def test_a_decision_is_written_in_order_at_every_depth() -> None:
    typed = {
        "translations": {"en": {"note": "x", "description": "z"}},
        "awards": [{"recipients": [{"kind": "individual", "name": "12"}], "period": "2016", "honour": "bang-khen"}],
        "lạ": "1",
        "sources": [{"at": "1", "source": "bao"}],
        "date": "2017-02-25",
        "number": "19",
    }

    assert written(writable(Decision, typed)) == (
        'number: "19"\n'
        "date: 2017-02-25\n"
        "awards:\n"
        "  - honour: bang-khen\n"
        "    period: 2016\n"
        "    recipients:\n"
        '      - name: "12"\n'
        "        kind: individual\n"
        "sources:\n"
        "  - source: bao\n"
        '    at: "1"\n'
        "translations:\n"
        "  en:\n"
        "    description: z\n"
        "    note: x\n"
        'lạ: "1"\n'
    )
