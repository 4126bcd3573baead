"""The law of honours: in force, for whom, of which class, by whom; always on the day of the decision."""

from pathlib import Path

import pytest

from world import codes, places, sentences, world

UNDER_TWO_LAWS = """
    - id: cu
      name: Danh hiệu cũ
      form: collective-title
      recipients: [collective]
      conferred_by: [province]
      precedence: 10
      in_force:
        - {law: luat, from: 2004-07-01, to: 2023-12-31}
    - id: moi
      name: Danh hiệu mới
      form: collective-title
      recipients: [collective]
      conferred_by: [province]
      precedence: 11
      in_force:
        - {law: luat, from: 2024-01-01}
    - id: doi
      name: Danh hiệu đã đổi
      form: order
      recipients: [individual]
      conferred_by: [province]
      precedence: 12
      in_force:
        - {law: luat, from: 2004-07-01, to: 2024-05-31, recipients: [collective], conferred_by: [president],
           classes: [nhat, nhi]}
        - {law: luat, from: 2024-06-01}
"""


def given(tmp_path: Path, date: str | None, award: str, issuer: str = "ubnd") -> Path:
    dated = f"date: {date}\n" if date else ""
    return world(
        tmp_path,
        {
            "documents/luat.yml": "title: Luật Thi đua, khen thưởng",
            "honours/theo-luat.yml": UNDER_TWO_LAWS,
            "decisions/qd.yml": f"{dated}issuer: {issuer}\nawards:\n  - {{{award}}}\n",
        },
    )


@pytest.mark.parametrize(
    ("date", "honour", "told"),
    [
        ("2017-02-25", "cu", []),
        ("2017-02-25", "moi", ["honour-not-in-force"]),
        ("2024-01-01", "moi", []),
        ("2024-01-01", "cu", ["honour-not-in-force"]),
        ("2024", "cu", ["honour-not-in-force"]),
        ("2023-12", "moi", ["honour-not-in-force"]),
    ],
)
def test_an_honour_must_be_in_force_on_the_day(tmp_path: Path, date: str, honour: str, told: list[str]) -> None:
    assert codes(given(tmp_path, date, f"honour: {honour}, recipients: [{{unit: so-y-te}}]")) == told


def test_what_is_told_of_an_honour_out_of_force(tmp_path: Path) -> None:
    data = given(tmp_path, "2024-03-01", "honour: cu, recipients: [{unit: so-y-te}]")
    assert sentences(data) == [
        (
            "«Danh hiệu cũ» (cu) không có hiệu lực vào ngày quyết định (2024-03-01). Danh mục ghi hiệu lực: "
            "từ 2004-07-01 đến 2023-12-31. Kiểm tra ngày ký, hoặc chọn danh hiệu của luật khi đó."
        )
    ]
    assert sentences(data, "en") == [
        (
            "«Danh hiệu cũ» (cu) was not in force on the day of the decision (2024-03-01). The catalogue has it in force: "
            "from 2004-07-01 to 2023-12-31. Look at the date, or take the honour of the law of that time."
        )
    ]


@pytest.mark.parametrize("date", [None, "1999-05-01", "2004", "../2017-02-25"])
def test_nothing_is_told_where_the_law_of_the_day_is_not_known(tmp_path: Path, date: str | None) -> None:
    award = "honour: moi, class: nhat, recipients: [{person: an}]"
    assert codes(given(tmp_path, date, award, issuer="chu-tich-nuoc")) == []


def test_a_date_of_low_precision_is_faulty_only_where_every_day_of_it_is(tmp_path: Path) -> None:
    across = given(tmp_path, "2024", "honour: doi, recipients: [{person: an}]")
    assert codes(across) == []
    before = given(tmp_path / "2", "2024-05", "honour: doi, recipients: [{person: an}]")
    assert sorted(codes(before)) == ["authority-cannot-confer", "class-required", "recipient-kind-not-allowed"]


def test_the_law_of_the_day_overrides_what_the_honour_says(tmp_path: Path) -> None:
    award = "honour: doi, class: nhi, recipients: [{unit: so-y-te}]"
    assert codes(given(tmp_path, "2017-02-25", award, issuer="chu-tich-nuoc")) == []
    today = given(tmp_path / "2", "2024-06-25", award, issuer="chu-tich-nuoc")
    assert codes(today) == ["authority-cannot-confer", "class-not-allowed", "recipient-kind-not-allowed"]


def test_an_honour_that_names_no_law_is_judged_by_what_it_says_of_itself(tmp_path: Path) -> None:
    data = given(tmp_path, "2017-02-25", "honour: co, recipients: [{person: an}]", issuer="chu-tich-nuoc")
    assert codes(data) == ["authority-cannot-confer", "recipient-kind-not-allowed"]


@pytest.mark.parametrize(
    ("honour", "rows", "told"),
    [
        ("co", "recipients: [{unit: so-y-te}, {name: Tổ 1, kind: collective}]", []),
        ("co", "recipients: [{unit: so-y-te}, {person: an}]", ["recipient-kind-not-allowed"]),
        ("co", "recipients: [{name: Hộ ông Ba, kind: household}]", ["recipient-kind-not-allowed"]),
        ("co", "stated: {collectives: 8}", []),
        ("co", "stated: {collectives: 8, individuals: 2}", ["recipient-kind-not-allowed"]),
        ("co", "stated: {collectives: 8, individuals: 0}", []),
        ("co", "stated: {mixed: 22}", []),
        ("chien-si", "stated: {collectives: 1}", ["recipient-kind-not-allowed"]),
        ("bang-khen", "stated: {collectives: 1, individuals: 2, households: 3}", []),
    ],
)
def test_each_kind_of_recipient_must_be_allowed(tmp_path: Path, honour: str, rows: str, told: list[str]) -> None:
    assert codes(given(tmp_path, "2017-02-25", f"honour: {honour}, {rows}")) == told


def test_what_is_told_of_a_recipient_of_the_wrong_kind(tmp_path: Path) -> None:
    data = given(tmp_path, "2017-02-25", "honour: co, recipients: [{person: an}]")
    assert sentences(data) == [
        (
            "«Cờ thi đua» (co) không tặng cho cá nhân. "
            "Danh hiệu này chỉ dành cho: tập thể. Sửa loại đối tượng, hoặc chọn danh hiệu khác."
        )
    ]
    assert sentences(data, "en") == [
        (
            "«Cờ thi đua» (co) is not given to individuals. "
            "It is only for: collectives. Mend the recipient's kind, or take another honour."
        )
    ]


@pytest.mark.parametrize(
    ("award", "told"),
    [
        ("class: ba, recipients: [{unit: so-y-te}]", []),
        ("class: unknown, recipients: [{unit: so-y-te}]", []),
        ("recipients: [{unit: so-y-te, class: ba}, {unit: so-tai-chinh, class: unknown}]", []),
        ("class: ba, recipients: [{unit: so-y-te}, {unit: so-tai-chinh, class: nhat}]", []),
        ("recipients: [{unit: so-y-te}, {unit: so-tai-chinh}]", ["class-required"]),
        ("stated: {collectives: 2}", ["class-required"]),
        ("recipients: [{unit: so-y-te, class: ba}, {unit: so-tai-chinh}, {unit: ubnd}]", ["class-required"] * 2),
        ("class: tu, recipients: [{unit: so-y-te}]", ["class-not-allowed"]),
        ("class: ba, recipients: [{unit: so-y-te, class: tu}]", ["class-not-allowed"]),
    ],
)
def test_the_class_is_of_the_honour_and_a_row_may_have_its_own(tmp_path: Path, award: str, told: list[str]) -> None:
    data = given(tmp_path, "2017-02-25", f"honour: huan-chuong, {award}", issuer="chu-tich-nuoc")
    assert codes(data) == told


@pytest.mark.parametrize("written", ["nhat", "unknown"])
def test_an_honour_without_classes_takes_none(tmp_path: Path, written: str) -> None:
    data = given(tmp_path, "2017-02-25", f"honour: co, class: {written}, recipients: [{{unit: so-y-te}}]")
    assert sentences(data, "en") == [
        f"«Cờ thi đua» (co) has no class «{written}». It has no classes: delete the line class."
    ]


def test_any_of_several_issuers_may_have_the_authority(tmp_path: Path) -> None:
    award = "honour: huan-chuong, class: ba, recipients: [{unit: so-y-te}]"
    data = given(tmp_path, "2017-02-25", award, issuer="ubnd\njoint_issuers: [chu-tich-nuoc]")
    assert codes(data) == []


def test_what_is_told_of_an_issuer_without_the_authority(tmp_path: Path) -> None:
    data = given(tmp_path, "2017-02-25", "honour: huan-chuong, class: ba, recipients: [{unit: so-y-te}]")
    assert places(data) == ["decisions/qd.yml:4: authority-cannot-confer"]
    assert sentences(data, "en") == [
        (
            "«Ủy ban nhân dân Thành phố» (ubnd), whose authority is «Province or centrally run city», may not confer "
            "«Huân chương Lao động» (huan-chuong). Those who have it: State President. "
            "Look at the honour, the decision's issuer and the unit's authority."
        )
    ]


@pytest.mark.parametrize("issuer", ["so-y-te", "ubnd\njoint_issuers: [so-y-te]"])
def test_an_issuer_whose_authority_is_unknown_is_not_doubted(tmp_path: Path, issuer: str) -> None:
    award = "honour: huan-chuong, class: ba, recipients: [{unit: so-y-te}]"
    assert codes(given(tmp_path, "2017-02-25", award, issuer=issuer)) == []


def test_a_decision_that_was_not_read_whole_is_not_judged_by_the_law(tmp_path: Path) -> None:
    assert codes(given(tmp_path, "25/2/2017", "honour: moi, recipients: [{person: an}]")) == ["bad-date"]
