"""Where personal data is looked for, and where not."""

from pathlib import Path

import pytest

from world import spots, told, world

PHONE = "0901234567"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("people/chi.yml", f"name: Lê Chi\nrole: Công nhân, {PHONE}\n"),
        ("people/chi.yml", f"name: Lê Chi {PHONE}\n"),
        ("people/chi.yml", f"name: Lê Chi\nnote: gọi {PHONE}\n"),
        ("people/chi.yml", f"name: Lê Chi\naliases: [Chi, Chi {PHONE}]\n"),
        ("units/so-ct.yml", f"name: Sở CT\nkind: agency\ntranslations: {{en: {{name: Call {PHONE}}}}}\n"),
        ("sources/b.yml", f"title: A\npublisher: B\ndoubts: [{{field: date, says: hỏi {PHONE}}}]\n"),
        ("exemplars/e.yml", f"title: Gương\nkind: model\nstory: |\n  Kể.\n\n  Gọi **{PHONE}**.\n"),
    ],
)
def test_every_text_of_every_record_is_looked_into(path: str, text: str, tmp_path: Path) -> None:
    assert len(told(world(tmp_path, {path: text}), "personal-data")) == 1


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("sources/b.yml", f"title: A\npublisher: B\nurl: https://vidu.vn/{PHONE}\n"),
        ("documents/d.yml", "number: '079123456789'\n"),
        ("decisions/d.yml", "number: '079123456789'\nissuer: ubnd\nawards: [{honour: co, money: 500000000}]\n"),
        ("movements/m.yml", "name: A\nform: drive\nscope: unit\nperiod: 2016\nfigures: [{key: a, value: 500000000}]\n"),
        ("people/u079123456789.yml", "name: Lê Chi\n"),
        ("movements/m.yml", "name: Sạch đẹp ngõ 12 phố Huế\nform: drive\nscope: unit\nperiod: 2016\n"),
        ("events/e.yml", "name: Lễ\nkinds: [ceremony]\non: 2016\nvenue: 111 đường Lê Lợi\n"),
    ],
)
def test_web_addresses_ids_numbers_figures_and_names_of_places_are_not(path: str, text: str, tmp_path: Path) -> None:
    assert told(world(tmp_path, {path: text}), "personal-data") == []


def test_a_row_of_an_annex_is_placed_in_the_annex_and_the_number_never_repeated(tmp_path: Path) -> None:
    files = {
        "decisions/qd-1.yml": "number: 1/QĐ\nissuer: ubnd\nawards: [{honour: bang-khen, annex: qd-1.csv}]\n",
        "decisions/qd-1.csv": f"name,kind,role\nAn,individual,Thợ\nBình,individual,ĐT {PHONE}\n",
    }
    data = world(tmp_path, files)

    assert told(data, "personal-data") == ["«role» holds a phone number: 09••••••••."]
    assert spots(data, "personal-data") == ["decisions/qd-1.csv:3"]


def test_the_name_of_a_person_is_no_place_for_an_address(tmp_path: Path) -> None:
    rows = "awards: [{honour: bang-khen, recipients: [{name: 'Bà Tư, 12/3 đường Lê Lợi', kind: individual}]}]"
    data = world(tmp_path, {"decisions/qd-1.yml": f"number: 1/QĐ\nissuer: ubnd\n{rows}\n"})

    assert told(data, "personal-data") == ["«name» holds a street address: ••/• đường Lê."]
