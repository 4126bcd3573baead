"""Decisions: each stands once, does something, and can be annulled only in what it gave."""

from pathlib import Path

import pytest

from world import codes, places, problems, sentences, world

GIVES = "awards:\n  - honour: {}\n    recipients: [{{unit: so-y-te}}]\n"


def pair(tmp_path: Path, first: str, second: str) -> Path:
    return world(
        tmp_path,
        {
            "decisions/a.yml": f"{first}\n{GIVES.format('co')}",
            "decisions/b.yml": f"{second}\n{GIVES.format('bang-khen')}",
        },
    )


def head(number: str, date: str | None, issuer: str = "ubnd") -> str:
    return f"number: {number}\nissuer: {issuer}" + (f"\ndate: {date}" if date else "")


@pytest.mark.parametrize(
    ("number", "date", "issuer", "told"),
    [
        ("1034/QĐ-UBND", "2017-02-25", "ubnd", ["same-decision"]),
        ("1034 / QD-UBND", "2017-02-25", "ubnd", ["same-decision"]),
        ("01034/QĐ-UBND", "2017-02-25", "ubnd", ["same-decision"]),
        ("1035/QĐ-UBND", "2017-02-25", "ubnd", []),
        ("1034/QĐ-UBND", "2017-02-25", "so-y-te", []),
        ("1034/QĐ-UBND", "2018-02-25", "ubnd", []),
        ("1034/QĐ-UBND", None, "ubnd", ["maybe-same-decision"]),
        ("1034/QĐ-UBND", "2017", "ubnd", ["maybe-same-decision"]),
        ("1034/QĐ-UBND", "2017-02-25?", "ubnd", ["maybe-same-decision"]),
        ("1034/QĐ-UBND", "2018", "ubnd", []),
    ],
)
def test_a_decision_is_known_by_issuer_number_and_date(
    tmp_path: Path, number: str, date: str | None, issuer: str, told: list[str]
) -> None:
    assert codes(pair(tmp_path, head("1034/QĐ-UBND", "2017-02-25"), head(number, date, issuer))) == told


def test_decisions_without_a_number_are_not_compared(tmp_path: Path) -> None:
    assert codes(pair(tmp_path, "issuer: ubnd\ndate: 2017-02-25", "issuer: ubnd\ndate: 2017-02-25")) == []


def test_what_is_told_of_a_decision_that_stands_twice(tmp_path: Path) -> None:
    data = pair(tmp_path, head("1/QĐ", "2017-02-25"), head("1/QĐ", "2017-02-25"))
    assert places(data) == ["decisions/b.yml:1: same-decision"]
    assert sentences(data) == [
        "Số «1/QĐ» cùng cơ quan, cùng ngày với quyết định «a». Gộp hai hồ sơ làm một, hoặc sửa số, ngày, cơ quan."
    ]


def test_a_decision_gives_or_affects_something(tmp_path: Path) -> None:
    data = world(tmp_path, {"decisions/qd.yml": "issuer: ubnd\nnumber: 1/QĐ\n"})
    assert codes(data) == ["nothing-decided"]


@pytest.mark.parametrize(
    ("awards", "told"),
    [
        ("[{honour: co}, {honour: bang-khen}]", []),
        ("[{honour: co, id: a}, {honour: co, id: b}]", []),
        ("[{honour: co, id: a}, {honour: co}]", ["award-id-needed"]),
        ("[{honour: co}, {honour: co}]", ["award-id-needed", "award-id-needed"]),
        ("[{honour: co, id: a}, {honour: bang-khen, id: a}]", ["award-id-needed"]),
        ("[{honour: co}, {honour: bang-khen, id: co}]", ["award-id-needed"]),
        ("[{honour: bang-khen, id: co}, {honour: co}]", ["award-id-needed"]),
    ],
)
def test_awards_of_one_decision_can_be_told_apart(tmp_path: Path, awards: str, told: list[str]) -> None:
    assert codes(world(tmp_path, {"decisions/qd.yml": f"issuer: ubnd\nawards: {awards}\n"})) == told


def affecting(tmp_path: Path, *effects: str) -> Path:
    listed = "".join(f"  - {{decision: qd-1, {one}}}\n" for one in effects)
    given = """
        date: 2017-02-25
        issuer: ubnd
        awards:
          - {honour: co, recipients: [{unit: so-y-te}, {name: Tổ Xe, kind: collective}]}
          - {honour: bang-khen, id: bk, recipients: [{person: an}]}
    """
    later = f"date: 2018-02-25\nissuer: ubnd\naffects:\n{listed}"
    return world(tmp_path, {"decisions/qd-1.yml": given, "decisions/qd-2.yml": later})


@pytest.mark.parametrize(
    "effect",
    [
        "effect: annulled",
        "award: co, effect: annulled",
        "award: bk, effect: stripped",
        "award: co, recipient: so-y-te, effect: annulled",
        "award: co, recipient: to-xe, effect: corrected",
        "recipient: an, effect: stripped",
    ],
)
def test_what_was_given_can_be_taken_back(tmp_path: Path, effect: str) -> None:
    assert codes(affecting(tmp_path, effect)) == []


@pytest.mark.parametrize(
    ("effect", "near"),
    [
        ("award: bang-khen, effect: annulled", None),
        ("award: cp, effect: annulled", "co"),
        ("award: bk, recipient: so-y-te, effect: annulled", None),
        ("award: co, recipient: so-yte, effect: annulled", "so-y-te"),
    ],
)
def test_what_was_never_given_cannot_be_taken_back(tmp_path: Path, effect: str, near: str | None) -> None:
    found = problems(affecting(tmp_path, effect))
    assert [(problem.code, problem.near) for problem in found] == [("effect-on-nothing", near)]


def test_what_is_told_of_an_effect_on_nothing(tmp_path: Path) -> None:
    data = affecting(tmp_path, "award: co, recipient: so-yte, effect: annulled")
    assert places(data) == ["decisions/qd-2.yml:4: effect-on-nothing"]
    assert sentences(data, "en") == [
        "The decision «qd-1» gave nothing that is called «so-yte». Did you mean «so-y-te»? What is there: so-y-te, to-xe."
    ]


@pytest.mark.parametrize(
    ("effects", "told"),
    [
        (("effect: annulled", "effect: restored"), []),
        (("award: co, effect: stripped", "award: co, recipient: so-y-te, effect: restored"), []),
        (("award: co, recipient: so-y-te, effect: stripped", "award: co, effect: restored"), []),
        (("effect: restored",), ["nothing-to-restore"]),
        (("effect: corrected", "effect: restored"), ["nothing-to-restore"]),
        (("award: bk, effect: annulled", "award: co, effect: restored"), ["nothing-to-restore"]),
    ],
)
def test_only_what_was_taken_can_be_restored(tmp_path: Path, effects: tuple[str, ...], told: list[str]) -> None:
    assert codes(affecting(tmp_path, *effects)) == told


def test_what_is_taken_later_cannot_have_been_restored_before(tmp_path: Path) -> None:
    data = affecting(tmp_path, "award: co, effect: restored")
    later = "date: 2020-02-25\nissuer: ubnd\naffects:\n  - {decision: qd-1, award: co, effect: annulled}\n"
    (data / "decisions" / "qd-3.yml").write_text(later)
    assert codes(data) == ["nothing-to-restore"]
