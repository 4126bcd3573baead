"""Who is hidden is hidden everywhere: in no file of the site does the name stand, nor the id; yet the counts stay right."""

import json

import pytest

from built import Site, built, few, small_roll
from parsed import Parsed

SECRETS = (
    "zzkin",
    "zzem",
    "zzcu",
    "Zzhàn",
    "Zzlớp",
    "Zzkhai",
    "Wqkj",
    "zzdong",
)
"""In every name, former name, id, office and telling fact of those who are hidden, and nowhere else."""
NOTE = "Zznote"
"""In every internal note."""
FILES = {
    "roll.yml": """
        format: 1
        title: Bảng vàng thử
        publisher: Ban Thi đua
        languages: [vi, en]
        as_of: 2024-06-30
        contact: mailto:bang@vang.example
        edit_url: https://git.example/roll/{path}#L{line}
    """,
    "people/nguoi.yml": """
        - {id: an, name: Nguyễn Văn An, unit: so-y-te, distinct_from: [zzkin, zzem], note: Zznote an}
        - {id: binh, name: Trần Thị Bình, unit: so-tai-chinh}
        - id: zzkin
          name: Lê Văn Wqkjo
          aliases: [Lê Wqkjo]
          honorific: ông Wqkjo
          born: 1967
          sort_name: Wqkjo
          formerly: [zzcu-kin]
          unit: so-y-te
          role: Zzhàn
          description: Ông Wqkjo là thợ Zzhàn
          visibility: withheld
          doubts: [{field: name, says: Lê Wqkji, why: Wqkjo viết tắt}]
          sources: [{source: bao}]
        - {id: zzem, name: Trần Thị Wqkja, unit: so-y-te, role: Zzlớp, minor: true}
    """,
    "decisions/qd-1.yml": """
        number: 1/QĐ-UBND
        date: 2023-01-05
        issuer: ubnd
        signer: {person: zzkin, role: Zzhàn, of: so-y-te}
        proposed_by: [{person: zzkin, role: Zzhàn}]
        presented: [{event: le, by: [{person: zzem, role: Zzlớp, of: so-y-te}]}]
        note: Zznote quyết định
        awards:
          - honour: bang-khen
            period: 2022
            complete: true
            note: Zznote khen
            recipients:
              - {person: an, of: so-y-te, note: Zznote dòng}
              - {person: zzkin, name: Lê Văn Wqkjo, of: so-y-te, role: Zzhàn, cluster: khoi, reason: Zzhàn giỏi}
              - {person: zzem, of: so-y-te, role: Zzlớp, description: Em Wqkja, work: Tranh của Wqkja}
              - {name: Phan Thị Wqkju, kind: individual, of: so-y-te, of_name: Zzlớp, minor: true}
              - {name: Hồ Wqkje, kind: individual, of_name: Zzlớp, visibility: withheld}
              - {name: Đỗ Văn Wqkjy, kind: individual, id: zzdong, role: Zzhàn, visibility: initials}
              - {unit: so-tai-chinh}
        sources: [{source: bao}]
    """,
    "decisions/qd-2.yml": """
        number: 2/QĐ-UBND
        date: 2023-06-05
        issuer: ubnd
        awards:
          - {id: huy, honour: chien-si, period: 2022, recipients: [{person: binh}, {name: Vũ Công Khai, kind: individual, of: so-y-te}]}
    """,
    "decisions/qd-3.yml": """
        number: 3/QĐ-UBND
        date: 2024-02-05
        issuer: ubnd
        affects:
          - {decision: qd-2, award: huy, effect: annulled, reason: Xét sai tiêu chuẩn}
          - {decision: qd-1, award: bang-khen, recipient: zzkin, effect: stripped, reason: Ông Wqkjo Zzkhai man}
          - {decision: qd-1, award: bang-khen, recipient: zzdong, effect: corrected, reason: Zzkhai lại}
    """,
    "nominations/n.yml": """
        by: {person: zzkin, role: Zzhàn}
        "on": 2022-12-01
        lines:
          - {honour: bang-khen, period: 2022, person: zzkin, stages: [{state: decided, decision: qd-1, by: [{person: zzem}]}]}
          - {honour: bang-khen, period: 2022, person: zzem}
    """,
    "clusters/khoi.yml": """
        name: Khối 1
        kind: block
        organiser: ubnd
        years:
          - year: 2022
            members: [so-y-te, so-tai-chinh]
            note: Zznote khối
            overseer: {person: zzkin, role: Zzhàn, of: so-y-te}
            nominations: [{honour: bang-khen, period: 2022, person: zzem}]
    """,
    "exemplars/guong.yml": """
        title: Người tốt việc tốt
        kind: individual
        person: zzkin
        note: Zznote gương
        spread_to: [{unit: so-tai-chinh, since: 2021, note: Zznote nơi làm theo}]
    """,
    "movements/phong-trao.yml": """
        name: Phong trào
        form: wave
        scope: unit
        place: so-y-te
        period: 2022
        launched: {"on": 2022-01-02, by: [{person: zzem, role: Zzlớp}]}
        figures: [{key: a, value: 3, label: số gương, note: Zznote số}]
    """,
    "events/le.yml": """
        name: Lễ trao thưởng
        kinds: [ceremony]
        "on": 2023-01-10
        place: ubnd
        roles: [{person: zzkin, role: Zzhàn}, {person: an, role: dẫn chương trình}]
    """,
}


@pytest.fixture(scope="module")
def hidden(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of a roll in which some are hidden."""
    return Site(built(small_roll(tmp_path_factory.mktemp("hidden"), FILES), "--base-url", Site.base))


def spellings(secret: str) -> list[bytes]:
    """A secret as it might stand in a file: plain, lower case, in ASCII JSON."""
    forms = (secret, secret.lower(), json.dumps(secret)[1:-1], json.dumps(secret.lower())[1:-1])
    return sorted({form.encode() for form in forms})


def leaks(site: Site, secret: str) -> list[str]:
    """The files that hold a secret, or bear it in their names."""
    found = []
    for file in sorted(site.root.rglob("*")):
        name = file.relative_to(site.root).as_posix()
        content = file.read_bytes() if file.is_file() else b""
        if secret.lower() in name or any(form in content for form in spellings(secret)):
            found.append(name)
    return found


def rows(page: Parsed, award: str) -> dict[str, str]:
    """The rows of an award on its decision's page, by anchor."""
    anchors = [one.attributes["id"] for one in page.all("tr") if "id" in one.attributes]
    return {anchor: page.text_under(anchor) for anchor in anchors if anchor.startswith(f"{award}--")}


@pytest.mark.parametrize("secret", SECRETS)
def test_what_tells_of_hidden_people_stands_in_no_file_of_the_site(hidden: Site, secret: str) -> None:
    assert few(leaks(hidden, secret)) == []


def test_the_test_would_see_a_name_that_is_not_hidden(hidden: Site) -> None:
    assert "ca-nhan/an/index.html" in leaks(hidden, "Nguyễn Văn An")


def test_internal_notes_stand_in_no_file_of_the_site(hidden: Site) -> None:
    assert few(leaks(hidden, NOTE)) == []


def test_hidden_people_have_no_page_and_no_redirect(hidden: Site) -> None:
    people = sorted(path.name for path in (hidden.root / "ca-nhan").iterdir() if path.is_dir())
    assert people == ["an", "binh"]


@pytest.mark.parametrize("home", ["", "en/"])
def test_their_rows_stand_in_the_decision_under_anchors_that_tell_nothing(hidden: Site, home: str) -> None:
    page = hidden.page(f"{home}quyet-dinh/qd-1/")
    told = rows(page, "bang-khen")
    assert list(told) == [
        "bang-khen--an",
        *(f"bang-khen--x{number}" for number in (2, 3, 4, 5, 6)),
        "bang-khen--so-tai-chinh",
    ]
    assert "T. T. W." in told["bang-khen--x3"]
    assert "P. T. W." in told["bang-khen--x4"]
    assert "Đ. V. W." in told["bang-khen--x6"]


def test_hidden_rows_are_not_links(hidden: Site) -> None:
    page = hidden.page("quyet-dinh/qd-1/")
    linked = [
        link.text
        for link in page.links
        if any(one.attributes.get("id", "").startswith("bang-khen--x") for one in link.around)
        and not link.attributes["href"].startswith("../../quyet-dinh/")
    ]
    assert linked == []


def test_hidden_people_count_like_all_others(hidden: Site) -> None:
    page = hidden.page("en/quyet-dinh/qd-1/")
    assert "6 individuals" in page.article
    assert "1 collective" in page.article


def test_a_hidden_person_is_no_subject_of_structured_data(hidden: Site) -> None:
    for path, page in hidden.pages():
        for script in page.all("script"):
            if script.attributes.get("type") == "application/ld+json":
                assert "W." not in json.dumps(json.loads(script.text), ensure_ascii=False), path


@pytest.mark.parametrize("home", ["", "en/"])
def test_an_annulled_award_keeps_its_rows_and_anchors_and_names_the_decision_that_annulled_it(
    hidden: Site, home: str
) -> None:
    path = f"{home}quyet-dinh/qd-2/"
    page = hidden.page(path)
    assert list(rows(page, "huy")) == ["huy--binh", "huy--vu-cong-khai"]
    targets = {hidden.follow(path, link.attributes["href"]) for link in page.links}
    assert (f"{home}quyet-dinh/qd-3/", "") in targets
    assert "Xét sai tiêu chuẩn" in page.article
    assert any("bv-mark--bad" in one.classes for one in page.all("span"))


def test_an_annulled_award_and_a_stripped_row_are_left_out_of_totals(hidden: Site) -> None:
    for path in ("en/", "en/ket-qua/2022/"):
        assert "1 Collectives 5 Individuals" in hidden.page(path).article, path
    assert "Recipients of all awards 6 " in hidden.page("en/du-lieu/so-lieu/").article


def test_what_was_annulled_is_marked_wherever_it_stands(hidden: Site) -> None:
    places = ("en/quyet-dinh/qd-2/", "en/ca-nhan/binh/", "en/danh-hieu/chien-si/", "en/ket-qua/2022/")
    assert [path for path in places if "Annulled 3/QĐ-UBND: Xét sai tiêu chuẩn" not in hidden.page(path).article] == []
    links = hidden.page("en/ca-nhan/binh/").links
    targets = {hidden.follow("en/ca-nhan/binh/", one.attributes["href"]) for one in links}
    assert ("en/quyet-dinh/qd-2/", "huy--binh") in targets
