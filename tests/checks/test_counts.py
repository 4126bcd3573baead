"""Counts: lists against what is stated, totals against their parts, shares against their numbers."""

from pathlib import Path

import pytest

from world import codes, places, sentences, world

TWO = "recipients: [{unit: so-y-te}, {unit: so-tai-chinh}]"
MIXED = "recipients: [{unit: so-y-te}, {person: an}, {person: binh}]"


def awarded(tmp_path: Path, award: str) -> Path:
    return world(tmp_path, {"decisions/qd.yml": f"issuer: ubnd\nawards:\n  - {{honour: bang-khen, {award}}}\n"})


@pytest.mark.parametrize(
    ("award", "told"),
    [
        (f"stated: {{collectives: 2}}, {TWO}", []),
        (f"stated: {{collectives: 28}}, {TWO}", []),
        (f"stated: {{collectives: 1}}, {TWO}", ["more-rows-than-stated"]),
        (f"stated: {{individuals: 1}}, {TWO}", []),
        (f"stated: {{total: 1}}, {TWO}", ["more-rows-than-stated"]),
        (f"stated: {{collectives: 1, qualifier: more-than}}, {TWO}", []),
        (f"stated: {{collectives: 1, qualifier: at-least}}, {TWO}", []),
        (f"stated: {{collectives: 1, qualifier: about}}, {TWO}", []),
        (f"stated: {{collectives: 1, qualifier: estimated}}, {TWO}", []),
        (f"stated: {{collectives: 1, qualifier: at-most}}, {TWO}", ["more-rows-than-stated"]),
        (f"stated: {{collectives: 2, qualifier: at-most}}, {TWO}", []),
        (f"stated: {{collectives: 2, qualifier: less-than}}, {TWO}", ["more-rows-than-stated"]),
        (f"stated: {{mixed: 3}}, {MIXED}", []),
        (f"stated: {{mixed: 2}}, {MIXED}", ["more-rows-than-stated"]),
        (f"stated: {{mixed: 1, individuals: 2}}, {MIXED}", []),
    ],
)
def test_a_list_may_be_shorter_than_stated_but_not_longer(tmp_path: Path, award: str, told: list[str]) -> None:
    assert codes(awarded(tmp_path, award)) == told


@pytest.mark.parametrize(
    ("award", "told"),
    [
        (f"complete: true, {TWO}", []),
        (f"complete: true, stated: {{collectives: 2}}, {TWO}", []),
        (f"complete: true, stated: {{collectives: 3}}, {TWO}", ["rows-not-complete"]),
        (f"complete: true, stated: {{total: 3}}, {TWO}", ["rows-not-complete"]),
        (f"complete: true, stated: {{collectives: 2, individuals: 1}}, {TWO}", ["rows-not-complete"]),
        (f"complete: true, stated: {{collectives: 3, qualifier: about}}, {TWO}", []),
        (f"complete: true, stated: {{collectives: 3, qualifier: at-most}}, {TWO}", []),
        (f"complete: true, stated: {{collectives: 2, qualifier: more-than}}, {TWO}", ["rows-not-complete"]),
        ("complete: true, stated: {collectives: 1}", ["rows-not-complete"]),
        (f"complete: false, stated: {{collectives: 3}}, {TWO}", []),
    ],
)
def test_a_list_that_is_said_to_be_whole_must_be_as_long_as_stated(tmp_path: Path, award: str, told: list[str]) -> None:
    assert codes(awarded(tmp_path, award)) == told


def test_works_are_counted_once_for_all_their_authors(tmp_path: Path) -> None:
    authors = "recipients: [{person: an, work: Sách A}, {person: binh, work: sách A}, {unit: so-y-te, work: Sách B}]"
    assert codes(awarded(tmp_path, f"complete: true, stated: {{works: 2, total: 2}}, {authors}")) == []
    fewer = awarded(tmp_path / "2", f"stated: {{works: 1}}, {authors}")
    assert sentences(fewer, "en")[0].startswith("More works are named (2) than stated (1).")


def test_rows_of_an_annex_count_too(tmp_path: Path) -> None:
    decision = "issuer: ubnd\nawards:\n  - honour: co\n    stated: {collectives: 1}\n    annex: qd.csv\n"
    data = world(tmp_path, {"decisions/qd.yml": decision, "decisions/qd.csv": "unit\nso-y-te\nso-tai-chinh\n"})
    assert codes(data) == ["more-rows-than-stated"]


def test_an_annex_that_is_missing_does_not_make_the_list_short(tmp_path: Path) -> None:
    award = "honour: co\n    stated: {collectives: 1}\n    complete: true\n    annex: qd.csv"
    data = world(tmp_path, {"decisions/qd.yml": f"issuer: ubnd\nawards:\n  - {award}\n"})
    assert codes(data) == ["file-missing"]


def test_what_is_told_of_a_list_that_is_too_long_or_too_short(tmp_path: Path) -> None:
    long = awarded(tmp_path, f"stated: {{collectives: 2, qualifier: less-than}}, {TWO}")
    assert places(long) == ["decisions/qd.yml:3: more-rows-than-stated"]
    assert sentences(long) == [
        (
            "Danh sách có 2 tập thể, mà số đã nêu chỉ là dưới 2. "
            "Xóa dòng thừa, sửa số, hoặc ghi qualifier nếu nguồn nói «hơn», «khoảng»."
        )
    ]
    short = awarded(tmp_path / "2", f"complete: true, stated: {{collectives: 3}}, {TWO}")
    assert sentences(short, "en") == [
        (
            "The list is said to be whole, but fewer collectives are named (2) than stated (3). "
            "Add the missing rows, or delete the line complete."
        )
    ]


@pytest.mark.parametrize(
    ("stated", "told"),
    [
        ("collectives: 117, individuals: 91, total: 208", []),
        ("collectives: 117, individuals: 91, total: 210", ["sum-mismatch"]),
        ("collectives: 117, total: 210", []),
        ("collectives: 217, total: 210", ["sum-mismatch"]),
        ("collectives: 117, individuals: 91, total: 210, qualifier: about", []),
        ("total: 210", []),
        ("works: 40, total: 210", []),
    ],
)
def test_a_total_is_the_sum_of_its_parts_and_unknown_is_not_zero(tmp_path: Path, stated: str, told: list[str]) -> None:
    assert codes(awarded(tmp_path, f"stated: {{{stated}}}")) == told


def test_totals_of_nominations_and_of_their_stages_are_added_up_too(tmp_path: Path) -> None:
    nomination = """
        by: {unit: ubnd}
        lines:
          - honour: bang-khen
            stated: {collectives: 1, individuals: 1, total: 3}
            stages:
              - state: examined
                stated: {collectives: 2, individuals: 1, total: 4}
    """
    data = world(tmp_path, {"nominations/dn.yml": nomination})
    assert places(data) == ["nominations/dn.yml:4: sum-mismatch", "nominations/dn.yml:7: sum-mismatch"]


def figures(tmp_path: Path, *written: str) -> Path:
    rows = "".join(f"  - {{{one}}}\n" for one in written)
    return world(tmp_path, {"events/dh.yml": f"name: Đại hội\nkinds: [congress]\non: 2015\nfigures:\n{rows}"})


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        ("value: 520, of: 2000, share: 26%", []),
        ("value: 520, of: 2000, share: '26,0 %'", []),
        ("value: 520, of: 2000, share: '26'", []),
        ("value: 520, of: 2000, share: '0.26'", []),
        ("value: 520, of: 2000, share: 36%", ["share-mismatch"]),
        ("value: 2, of: 3, share: '66,7%'", []),
        ("value: 2, of: 3, share: '66,6%'", []),
        ("value: 2, of: 3, share: '66,5%'", ["share-mismatch"]),
        ("value: 520, of: 2000, share: hơn 36%", []),
        ("value: 520, of: 2000, share: 36%, qualifier: about", []),
        ("value: 520, share: 36%", []),
        ("value: 0, of: 0, share: 36%", []),
    ],
)
def test_a_share_fits_its_numbers_rounded_or_cut_off(tmp_path: Path, figure: str, told: list[str]) -> None:
    assert codes(figures(tmp_path, f"key: a, {figure}")) == told


def test_what_is_told_of_a_share_that_does_not_fit(tmp_path: Path) -> None:
    data = figures(tmp_path, "key: a, value: 2, of: 3, share: '76,6%'")
    assert sentences(data, "en") == [
        "The share is «76,6%», but 2 of 3 is 66.7%. Look up value, of and share in the source."
    ]


def test_one_key_is_one_figure(tmp_path: Path) -> None:
    data = figures(tmp_path, "key: a, value: 1", "key: b, value: 1", "key: a, value: 2")
    assert places(data) == ["events/dh.yml:7: figure-key-twice"]


def test_two_results_of_one_place_and_period_share_their_keys(tmp_path: Path) -> None:
    result = "{}: {}\nperiod: {}\nfigures:\n  - {{key: ho-ngheo, value: 1}}\n"
    data = world(
        tmp_path,
        {
            "results/a.yml": result.format("unit", "ubnd", 2022),
            "results/b.yml": result.format("unit", "ubnd", 2022),
            "results/c.yml": result.format("unit", "ubnd", 2021),
            "results/d.yml": result.format("unit", "so-y-te", 2022),
        },
    )
    assert places(data) == ["results/b.yml:4: figure-key-twice"]
    assert sentences(data, "en")[0].startswith("The key «ho-ngheo» is that of another figure already (results/a).")
