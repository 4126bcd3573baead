"""A person who is withheld, and a minor, leak by no page: neither name nor id nor what would tell who it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bangvang.views.blocks import Table
from bangvang.views.cluster import cluster_page
from bangvang.views.decision import decision_page
from bangvang.views.event import event_page
from bangvang.views.exemplar import exemplar_page
from bangvang.views.honour import honour_page
from bangvang.views.movement import movement_page
from bangvang.views.nomination import nomination_page
from bangvang.views.page import Page
from bangvang.views.person import person_page
from bangvang.views.sight import Sight
from bangvang.views.unit import unit_page
from seen import BOTH_LANGUAGES, block, cells, said, seen

SECRETS = ("Kín", "Zzqx", "zzqx", "bi-mat-mot", "bi-mat-hai", "Lớp 5A", "thợ hàn duy nhất", "khai man")
"""Names, ids and telling facts of a withheld person (Kín), a minor (Zzqx) and a hidden name as printed."""

FILES = {
    "people/nguoi.yml": """
        - {id: an, name: Nguyễn Văn An, unit: so-y-te, distinct_from: [bi-mat-mot, bi-mat-hai]}
        - {id: bi-mat-mot, name: Lê Văn Kín, unit: so-y-te, role: thợ hàn duy nhất, visibility: withheld}
        - {id: bi-mat-hai, name: Trần Zzqx, unit: so-y-te, role: Lớp 5A, minor: true}
    """,
    "decisions/qd.yml": """
        - id: qd-1
          number: 1/QĐ
          date: 2022-03-01
          issuer: ubnd
          signer: {person: bi-mat-mot, role: thợ hàn duy nhất, of: so-y-te}
          presented: [{by: [{person: bi-mat-hai, role: Lớp 5A, of: so-y-te}]}]
          awards:
            - honour: bang-khen
              period: 2021
              recipients:
                - {person: bi-mat-mot, of: so-y-te, role: thợ hàn duy nhất, cluster: khoi,
                   doubts: [{field: name, says: Lê Kín}]}
                - {person: bi-mat-hai, of: so-y-te, role: Lớp 5A, description: Em Zzqx, reason: Lớp 5A}
                - {name: Phan Zzqx, kind: individual, of: so-y-te, minor: true, work: Tranh của Zzqx}
                - {name: Hồ Kín, kind: individual, of_name: Lớp 5A, visibility: withheld}
                - {person: an, of: so-y-te}
        - id: qd-2
          date: 2023
          issuer: ubnd
          affects:
            - {decision: qd-1, award: bang-khen, recipient: bi-mat-mot, effect: stripped, reason: Ông Kín khai man}
            - {decision: qd-1, recipient: phan-zzqx, effect: corrected}
    """,
    "nominations/n.yml": """
        by: {person: bi-mat-mot, role: thợ hàn duy nhất}
        lines:
          - {honour: bang-khen, period: 2021, person: bi-mat-mot, stages: [{state: decided, decision: qd-1}]}
          - {honour: bang-khen, period: 2021, person: bi-mat-hai, stages: [{state: examined, by: [{person: bi-mat-hai}]}]}
    """,
    "clusters/khoi.yml": """
        name: Khối 1
        kind: block
        organiser: ubnd
        years:
          - year: 2021
            members: [so-y-te]
            overseer: {person: bi-mat-mot, role: thợ hàn duy nhất, of: so-y-te}
            nominations: [{honour: co, person: bi-mat-hai}]
    """,
    "exemplars/g.yml": "{title: Người tốt, kind: individual, person: bi-mat-mot}",
    "movements/p.yml": """
        name: Phong trào
        form: wave
        scope: unit
        period: 2021
        launched: {by: [{person: bi-mat-hai, role: Lớp 5A}]}
    """,
    "events/e.yml": "{name: Lễ, kinds: [ceremony], on: 2021, roles: [{person: bi-mat-mot, role: thợ hàn duy nhất}]}",
}


def pages(sight: Sight) -> Iterator[Page]:
    """Every page of a record that could tell of people."""
    roll = sight.roll
    yield from (unit_page(sight, one) for one in roll.units.values())
    yield from (honour_page(sight, one) for one in roll.honours.values())
    yield from (person_page(sight, one) for one in roll.people.values() if sight.privacy.has_page(one.id))
    yield from (decision_page(sight, one) for one in roll.decisions.values())
    yield from (nomination_page(sight, one) for one in roll.nominations.values())
    yield from (cluster_page(sight, one) for one in roll.clusters.values())
    yield from (exemplar_page(sight, one) for one in roll.exemplars.values())
    yield from (movement_page(sight, one) for one in roll.movements.values())
    yield from (event_page(sight, one) for one in roll.events.values())


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_page_tells_the_name_the_id_or_the_office_of_a_hidden_person(tmp_path: Path, language: str) -> None:
    for page in pages(seen(tmp_path, FILES, language)):
        leaked = [secret for secret in SECRETS if secret in repr(page)]
        assert leaked == [], page.path


def test_rows_of_hidden_people_stand_in_the_decision_under_anchors_that_tell_nothing(tmp_path: Path) -> None:
    sight = seen(tmp_path, FILES)
    page = decision_page(sight, sight.roll.decisions["qd-1"])
    (table,) = [one for one in block(page, "bang-khen").blocks if isinstance(one, Table)]
    assert [row.anchor for row in table.rows] == [
        *(f"bang-khen--x{number}" for number in (1, 2, 3, 4)),
        "bang-khen--an",
    ]
    names = [said(row.cells[1]) for row in table.rows]
    assert names == ["name withheld", "T. Z.", "P. Z.", "name withheld", "Nguyễn Văn An"]


def test_a_unit_does_not_tell_which_hidden_people_are_its_own(tmp_path: Path) -> None:
    sight = seen(tmp_path, FILES)
    page = unit_page(sight, sight.roll.units["so-y-te"])
    assert [row[1] for row in cells(page, "khen-trong-don-vi")] == ["Nguyễn Văn An"]
    assert "--x" not in repr(page)


def test_a_row_that_hides_a_person_stands_not_on_that_persons_page(tmp_path: Path) -> None:
    row = "{id: qd-9, issuer: ubnd, awards: [{honour: co, recipients: [{person: an, visibility: initials}]}]}"
    sight = seen(tmp_path, {**FILES, "decisions/qd.yml": f"[{row}]", "nominations/n.yml": NOTHING})
    page = person_page(sight, sight.roll.people["an"])
    assert "Cờ thi đua" not in repr(page)


def test_names_as_printed_follow_the_rolls_rule_on_people(tmp_path: Path) -> None:
    files = {
        "roll.yml": BOTH_LANGUAGES + "    privacy: {people: withheld}\n",
        "exemplars/g.yml": "{title: Người tốt, kind: individual, name: Đỗ Quý Wxyz}",
        "nominations/n.yml": "{by: {name: Hoàng Wxyz}, lines: [{honour: co, name: Vũ Wxyz, kind: individual}]}",
        "events/e.yml": "{name: Lễ, kinds: [ceremony], on: 2021, roles: [{name: Lý Wxyz, role: Wxyz}]}",
    }
    for page in pages(seen(tmp_path, files)):
        assert "Wxyz" not in repr(page), page.path


NOTHING = "{by: {unit: ubnd}, lines: [{honour: co, unit: so-y-te}]}"
