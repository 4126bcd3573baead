"""Whom a change hides, it does not name: in no section, no language, no format, however the name is written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bangvang.history.git import Repository
from bangvang.history.markdown import as_markdown
from bangvang.history.reading import asked, read
from bangvang.history.telling import tell
from bangvang.history.text import as_text
from lived import LANGUAGES, git, interface, more
from world import world

ROLL = """
    format: 1
    title: Bảng vàng thử
    publisher: Ban Thi đua
    languages: [vi]
    as_of: 2024-06-30
    {privacy}
"""
PERSON = "name: Đặng Bích Kín\naliases: [Bích Kín Đặng]\nunit: {unit}\n"
DECISION = """
    number: {number}/QĐ-UBND
    date: 2022-03-01
    issuer: ubnd
    signer: {{name: Vũ Đức Ký, role: Phó Chủ tịch}}
    awards:
      - honour: bang-khen
        period: 2021
        reason: {reason}
        recipients:
          - {row}
          - {{unit: so-y-te}}
    sources: [{{source: bao}}]
"""
SECRETS = ("Bích", "Kín", "bich-kin", "Bich Kin", "dang-bich", "Vũ Đức")
Files = dict[str, str]


def files(row: str = "{person: dang-bich-kin}", privacy: str = "", **changes: str) -> Files:
    reason = changes.get("reason", "Vì dân phục vụ")
    return {
        "roll.yml": ROLL.format(privacy=privacy),
        "people/dang-bich-kin.yml": PERSON.format(unit=changes.get("unit", "so-y-te")) + changes.get("more", ""),
        "decisions/qd-9.yml": DECISION.format(number=changes.get("number", "9"), reason=reason, row=row),
        "exemplars/guong.yml": f"title: Gương sáng\nkind: individual\nperson: {changes.get('of', 'dang-bich-kin')}\n",
    }


def renamed(hidden: Files) -> Files:
    """The same with the person under another id."""
    old = hidden.pop("people/dang-bich-kin.yml")
    told = {path: text.replace("dang-bich-kin", "nguoi-1") for path, text in hidden.items()}
    return {**told, "people/nguoi-1.yml": f"{old}formerly: [dang-bich-kin]\n"}


def replaced(hidden: Files) -> Files:
    """The person's record taken away, and one of a hidden person put in its place."""
    del hidden["people/dang-bich-kin.yml"]
    told = {path: text.replace("dang-bich-kin", "nguoi-1") for path, text in hidden.items()}
    return {**told, "people/nguoi-1.yml": "name: Một người\nunit: so-y-te\nvisibility: withheld\n"}


HIDE = "visibility: withheld\n"
NAMED_ROW = "{name: Đặng Bích Kín, kind: individual, of: so-y-te}"
HIDDEN_ROW = "{name: Đặng Bích Kín, kind: individual, of: so-y-te, visibility: withheld}"
CASES: dict[str, tuple[Files, Files]] = {
    "a person is withheld": (files(), files(more=HIDE)),
    "a person becomes initials": (files(), files(more="visibility: initials\n")),
    "a person turns out to be a child": (files(), files(more="minor: true\n")),
    "a hidden person's unit changes": (files(more=HIDE), files(more=HIDE, unit="so-tai-chinh")),
    "a person is hidden and has a new id": (files(), renamed(files(more=HIDE))),
    "a person gives way to a hidden one": (files(), replaced(files())),
    "a hidden person goes": (files(more=HIDE), {**files(of="an", row="{person: an}"), "people/dang-bich-kin.yml": ""}),
    "people are not named any more": (files(), files(privacy="privacy: {people: initials}")),
    "a row is withheld": (files(row=NAMED_ROW, more=HIDE), files(row=HIDDEN_ROW, more=HIDE)),
    "a named row gives way to a hidden one": (
        files(row=NAMED_ROW, more=HIDE),
        files(row="{name: Một người, kind: individual, visibility: withheld}", more=HIDE),
    ),
    "a named row goes and hidden ones come": (
        files(row=NAMED_ROW, more=HIDE),
        files(
            row="{name: Người nữa, kind: individual, visibility: withheld}\n          - {unit: so-tai-chinh}", more=HIDE
        ),
    ),
    "a row goes to another award with its name": (
        files(row=HIDDEN_ROW, more=HIDE),
        {
            **files(row="{unit: so-tai-chinh}", more=HIDE),
            "decisions/qd-10.yml": DECISION.format(number="10", reason="x", row=HIDDEN_ROW),
        },
    ),
    "a text tells the name": (files(more=HIDE), files(more=HIDE, reason="Cô Đặng Bích Kín (dang-bich-kin) hết lòng")),
    "a fault quotes the name": (files(more=HIDE), files(more=HIDE, row="{person: dang-bich-kin, unit: so-y-te}")),
    "a link to the person is wrong": (files(more=HIDE), files(more=f"{HIDE}khoa-la: Đặng Bích Kín\n")),
}


def everything_told(folder: Path) -> str:
    """What is told of the last commit and the files as they stand, in every language and format."""
    repository = Repository.around(folder)
    wanted = asked(repository, "HEAD", None)
    reading = read(repository, folder / "data", wanted)
    stories = [(tell(reading, wanted, interface, language), more(language)) for language in LANGUAGES]
    return "".join(as_text(story, cut, whole=True) + as_markdown(story, cut) for story, cut in stories)


@pytest.mark.parametrize("case", CASES)
def test_the_name_of_a_hidden_person_is_nowhere(case: str, tmp_path: Path) -> None:
    before, after = CASES[case]
    git(tmp_path, "init", "--quiet", "--initial-branch=main", ".")
    world(tmp_path, before)
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message", "trước")
    for path in before:
        (tmp_path / "data" / path).unlink()
    world(tmp_path, {path: text for path, text in after.items() if text}, alone=True)

    said = everything_told(tmp_path)

    hidden_signers = "people: initials" in after["roll.yml"]
    secrets = [one for one in SECRETS if hidden_signers or not one.startswith("Vũ")]
    assert "Nothing has changed" not in said
    assert [one for one in secrets if one.casefold() in said.casefold()] == []


def _unhidden(folder: Path) -> None:
    world(folder, files(), alone=True)


def _row_unhidden(folder: Path) -> None:
    world(folder, files(more=HIDE, row=NAMED_ROW), alone=True)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_unhidden, "  ! 1 person is named now: Đặng Bích Kín\n"),
        (_row_unhidden, "  ! 1 row is named now\n"),
    ],
)
def test_whoever_is_named_again_is_told_of_loudly(
    change: Callable[[Path], None], expected: str, tmp_path: Path
) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch=main", ".")
    world(tmp_path, files(more=HIDE, row=HIDDEN_ROW))
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message", "trước")
    change(tmp_path)

    assert expected in everything_told(tmp_path)
