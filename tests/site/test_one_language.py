"""A roll of one language: what was written in another waits, and shows nowhere."""

from pathlib import Path

from commanded import bangvang, write_roll


def test_pages_and_translations_of_another_language_are_not_shown(tmp_path: Path) -> None:
    unit = "name: Sở Y tế\nkind: agency\ntranslations: {en: {name: Office of Public Health}}\n"
    folder = write_roll(tmp_path, units__so_y_te=unit)

    done = bangvang("build", folder=folder)

    assert done.returncode == 0, done.stderr
    pages = [path.read_text(encoding="utf-8") for path in (folder / "site").rglob("*.html")]
    assert not (folder / "site" / "en").exists()
    assert len(pages) >= 10
    assert not any("Office of Public Health" in page or 'hreflang="en"' in page for page in pages)


def test_an_english_roll_speaks_english_at_the_root(tmp_path: Path) -> None:
    roll = "format: 1\ntitle: Roll of honour\npublisher: Board\nlanguages: [en]\nas_of: 2023\n"
    folder = write_roll(tmp_path, roll=roll, units__health="name: Department of Health\nkind: agency\n")

    done = bangvang("build", folder=folder)

    assert done.returncode == 0, done.stderr
    page = (folder / "site" / "don-vi" / "health" / "index.html").read_text(encoding="utf-8")
    home = (folder / "site" / "index.html").read_text(encoding="utf-8")
    assert '<html lang="en"' in page
    assert "Bảng Vàng, a roll of honour" in home
    assert ">Agency<" in page
    assert not (folder / "site" / "vi").exists()
    assert not (folder / "site" / "en").exists()
