"""In which order the preview shows a roll and tells what is wrong with it."""

from pathlib import Path

import pytest

from bangvang.checks.judging import Judgement
from bangvang.mkdocs_plugin import build_shell
from bangvang.reports.open_page import open_page_report, refusal_report
from bangvang.reports.wish import Wish
from bangvang.serving import preview as previewing
from bangvang.serving.board import NO_SITE, Board, Scene
from bangvang.serving.preview import Means, Preview
from bangvang.serving.watching import snapshot
from bangvang.site.settings import Wanted
from bangvang.site.shell import Shell
from built import small_roll
from serving import DOCUMENT, WRONG

AGAINST_THE_LAW = """\
number: 8/QĐ-UBND
date: 2024-02-01
issuer: ubnd
awards:
  - {honour: chien-si, recipients: [{unit: so-y-te}]}
"""
"""A decision that gives a title of individuals to a unit: nothing that a page rests on is wrong with it."""


class Recorder(Board):
    """A board that keeps every scene."""

    def __init__(self) -> None:
        super().__init__()
        self.scenes: list[Scene] = []

    def post(self, scene: Scene) -> None:
        self.scenes.append(scene)
        super().post(scene)


@pytest.fixture
def roll(tmp_path: Path) -> Path:
    """The folder `data` of a small roll."""
    return small_roll(tmp_path / "so", {"documents/luat.yml": DOCUMENT.format("một")}) / "data"


@pytest.fixture
def preview(roll: Path, tmp_path: Path) -> Preview:
    """A preview of it, that nobody has looked at yet."""

    def render(judgement: Judgement, out: Path) -> Shell:
        return build_shell(judgement, Wanted(None, roll, out, "http://127.0.0.1/"))

    wish = Wish(language="en")
    means = Means(render, lambda one: open_page_report(one, wish), lambda words: refusal_report(words, "en"))
    (tmp_path / "tam").mkdir()
    return Preview(roll, tmp_path / "tam", "lan-nay", (), means, Recorder())


def updated(preview: Preview) -> list[Scene]:
    """What is shown after a look at the files, one after the other."""
    assert isinstance(preview.board, Recorder)
    preview.board.scenes.clear()
    preview.update(snapshot(preview.watched()))
    return list(preview.board.scenes)


def page(scene: Scene, path: str) -> str:
    """A page of a scene; empty where there is none."""
    return ((scene.site.page(path) if scene.site is not None else None) or b"").decode()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """No roll is judged within a moment."""
    monkeypatch.setattr(previewing, "MOMENT", -1.0)


def test_a_roll_that_is_judged_in_a_moment_is_shown_and_told_at_once(preview: Preview) -> None:
    (scene,) = updated(preview)
    assert not scene.checking
    assert scene.told["errors"] == 0
    assert "Luật một" in page(scene, "van-ban/luat/")


@pytest.mark.usefixtures("slow")
def test_a_roll_that_takes_long_is_shown_first_marked_as_being_checked_and_keeps_its_version(preview: Preview) -> None:
    first, then = updated(preview)
    assert (first.checking, then.checking) == (True, False)
    assert first.version == then.version != NO_SITE
    assert "Luật một" in page(first, "van-ban/luat/")


@pytest.mark.usefixtures("slow")
def test_where_the_law_finds_an_error_in_what_is_shown_the_site_before_stands_again(
    preview: Preview, roll: Path
) -> None:
    good = updated(preview)[-1]
    (roll / "decisions/qd-8.yml").write_text(AGAINST_THE_LAW, encoding="utf-8")
    shown, told = updated(preview)
    assert shown.checking
    assert page(shown, "quyet-dinh/qd-8/")
    assert (told.checking, told.version, told.told["errors"]) == (False, good.version, 1)
    assert not page(told, "quyet-dinh/qd-8/")


@pytest.mark.usefixtures("slow")
def test_a_roll_with_an_error_in_its_ground_is_not_shown_at_all(preview: Preview, roll: Path) -> None:
    good = updated(preview)[-1]
    (roll / "documents/luat.yml").write_text(WRONG, encoding="utf-8")
    (scene,) = updated(preview)
    assert (scene.checking, scene.version, scene.told["errors"]) == (False, good.version, 1)
    assert "Luật một" in page(scene, "van-ban/luat/")


def test_all_errors_are_told_together_those_of_the_law_too(preview: Preview, roll: Path) -> None:
    (roll / "documents/luat.yml").write_text(WRONG, encoding="utf-8")
    (roll / "decisions/qd-8.yml").write_text(AGAINST_THE_LAW, encoding="utf-8")
    (scene,) = updated(preview)
    assert (scene.site, scene.version) == (None, NO_SITE)
    assert {one["code"] for one in scene.told["problems"][:2]} == {"unknown-id", "recipient-kind-not-allowed"}


def test_errors_in_files_that_change_again_meanwhile_are_left_untold(preview: Preview, roll: Path) -> None:
    updated(preview)
    (roll / "documents/luat.yml").write_text(WRONG, encoding="utf-8")
    assert isinstance(preview.board, Recorder)
    preview.board.scenes.clear()
    preview.update({})
    assert preview.board.scenes == []


def test_hand_written_pages_and_frames_are_made_once_and_shells_that_nobody_sees_are_taken_away(
    preview: Preview, roll: Path
) -> None:
    first = updated(preview)[-1]
    (roll / "documents/luat.yml").write_text(DOCUMENT.format("hai"), encoding="utf-8")
    second = updated(preview)[-1]
    assert first.site is not None
    assert second.site is not None
    assert second.site.folder == first.site.folder
    settings = (roll / "roll.yml").read_text(encoding="utf-8")
    (roll / "roll.yml").write_text(settings.replace("Bảng vàng thử", "Bảng vàng khác"), encoding="utf-8")
    third = updated(preview)[-1]
    assert third.site is not None
    assert third.site.folder != first.site.folder
    assert [folder for folder in preview.work.iterdir() if folder.is_dir()] == [third.site.folder]
