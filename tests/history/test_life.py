"""Twenty-one edits of an editor's life, and what is told of any two states that lie between them."""

import pytest

from bangvang.history.counting import honour_counts, turned
from commanded import bangvang
from history.conftest import Life
from lived import FAR, LANGUAGES, LIFE, pairs, seen, told, told_file

NAMES = list(LIFE)
NOTHING = {"vi": "Không có gì thay đổi.", "en": "Nothing has changed."}
HIDDEN = {"07-giau-mot-nguoi": ("Bình", "binh"), "08-giau-mot-dong": ("Kín",), "20-thay-bang-nguoi-giau-ten": ("Dung",)}
"""The edits from which on somebody is not named, and what nobody may read then."""

every_pair = pytest.mark.parametrize(("old", "new"), list(pairs()), ids=str)
every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_language
@every_pair
def test_what_happened_is_told_word_for_word(life: Life, old: str, new: str, language: str) -> None:
    expected = told_file(old, new, language).read_text(encoding="utf-8")

    assert told(life.folder, life.commits, old, new, language) == expected


@every_language
@pytest.mark.parametrize("name", NAMES)
def test_of_one_state_and_itself_nothing_is_told(life: Life, name: str, language: str) -> None:
    said = told(life.folder, life.commits, name, name, language).splitlines()

    assert said[1:] == [NOTHING[language]]


@every_pair
def test_the_way_back_tells_the_same_numbers_the_other_way_round(life: Life, old: str, new: str) -> None:
    there, back = seen(life.folder, life.commits, old, new), seen(life.folder, life.commits, new, old)

    assert {(one.honour, one.recognition): (one.before, one.after) for one in honour_counts(there.found)} == {
        (one.honour, one.recognition): (one.after, one.before) for one in honour_counts(back.found)
    }
    assert len(turned(there.found)) == len(turned(back.found))
    assert len(there.faults.new) == len(back.faults.mended)
    assert len(there.found.moves) == len(back.found.moves)
    assert there.files == {path: (before, after) for path, (after, before) in back.files.items()}


@pytest.mark.parametrize("name", HIDDEN)
def test_nobody_whom_a_change_hides_is_named_by_it_or_ever_after(life: Life, name: str) -> None:
    since = NAMES.index(name)
    into = [(old, new) for old, new in (*pairs(), *((NAMES[0], one) for one in NAMES)) if NAMES.index(new) >= since]

    for old, new in into:
        said = told(life.folder, life.commits, old, new, "en")
        assert [secret for secret in HIDDEN[name] if secret in said] == [], (old, new)


def test_what_stands_uncommitted_is_compared_as_it_stands(life: Life) -> None:
    clean = bangvang("diff", "HEAD", "--lang", "en", folder=life.folder)
    file = life.folder / "data/units/don-vi.yml"
    kept = file.read_text(encoding="utf-8")
    file.write_text(kept.replace("Sở Tài chính", "Sở Tài chính Thành phố"), encoding="utf-8")
    try:
        changed = bangvang("diff", "HEAD", "--lang", "en", folder=life.folder)
    finally:
        file.write_text(kept, encoding="utf-8")

    assert clean.stdout.splitlines()[1:] == ["Nothing has changed."]
    assert "      ~ Name: «Sở Tài chính» → «Sở Tài chính Thành phố»\n" in changed.stdout
    assert (clean.returncode, changed.returncode, changed.stderr) == (0, 0, "")


def test_a_change_that_brings_errors_leaves_with_one_and_one_that_mends_them_with_zero(life: Life) -> None:
    whole, broken = life.commits["12-dich"], life.commits["13-lam-hong"]

    assert bangvang("diff", whole, broken, folder=life.folder).returncode == 1
    assert bangvang("diff", broken, whole, folder=life.folder).returncode == 0
    assert bangvang("diff", f"{broken}..{whole}", folder=life.folder).returncode == 0


def test_long_lists_are_cut_and_told_whole_when_asked_for(life: Life) -> None:
    first, last = life.commits[FAR[0][0]], life.commits[FAR[0][1]]
    cut = bangvang("diff", first, last, "--lang", "vi", folder=life.folder).stdout
    whole = bangvang("diff", first, last, "--lang", "vi", "--all", folder=life.folder).stdout

    assert "… và 40 dòng nữa (--all)" in cut
    assert "dòng nữa" not in whole
    assert set(cut.splitlines()) - set(whole.splitlines()) == {
        line for line in cut.splitlines() if line.endswith("dòng nữa (--all)")
    }
