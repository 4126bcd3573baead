"""What is not translated is told once a record and language."""

from pathlib import Path

from world import codes, told, world

TITLES = "translations: {en: {title: Trial roll, publisher: Board}}"
QUIET = {"honours/danh-muc.yml": "[]", "units/don-vi.yml": "[]", "sources/bao.yml": "[]", "people/nguoi.yml": "[]"}


def roll(languages: str) -> str:
    return f"format: 1\ntitle: Bảng vàng thử\npublisher: Ban\nlanguages: [{languages}]\nas_of: 2024\n{TITLES}\n"


def missing(folder: Path, files: dict[str, str], languages: str = "vi, en") -> list[str]:
    return told(world(folder, {**QUIET, "roll.yml": roll(languages), **files}), "missing-translation")


def test_a_record_names_the_fields_that_lack_it(tmp_path: Path) -> None:
    files = {
        "units/so-ct.yml": (
            "name: Sở Công thương\nkind: agency\ndescription: Lo việc công thương.\n"
            "translations: {en: {name: Department}}\n"
        )
    }

    assert missing(tmp_path, files) == [
        "«Sở Công thương» (so-ct) is not translated into «en»: description.",
    ]


def test_a_field_of_many_rows_is_listed_once(tmp_path: Path) -> None:
    rows = "".join(f"  - {{name: Người {n}, kind: individual, role: Công nhân}}\n" for n in range(3))
    files = {"decisions/qd-1.yml": f"number: 1/QĐ\nissuer: ubnd\nawards:\n- honour: bang-khen\n  recipients:\n{rows}"}

    assert missing(tmp_path, files, "vi, en") == ["«1/QĐ» (qd-1) is not translated into «en»: awards.recipients.role."]


def test_short_names_other_names_places_in_sources_and_notes_may_stay_as_they_are(tmp_path: Path) -> None:
    files = {
        "units/so-ct.yml": (
            "name: Sở Công thương\nshort: SCT\naliases: [Sở CT]\nkind: agency\nnote: Hỏi lại.\n"
            "sources: [{source: bao, at: đoạn 1}]\ntranslations: {en: {name: Department}}\n"
        )
    }

    assert missing(tmp_path, files) == []


def test_names_of_people_and_numbers_are_never_translated(tmp_path: Path) -> None:
    assert missing(tmp_path, {"people/nguoi.yml": "[{id: an, name: Nguyễn Văn An}]"}) == []


def test_a_roll_of_one_language_needs_no_translation(tmp_path: Path) -> None:
    assert "missing-translation" not in codes(world(tmp_path, {}), "honesty")


def test_roll_yml_itself_is_told(tmp_path: Path) -> None:
    files = {"roll.yml": roll("vi, en").replace(", publisher: Board", "")}

    assert missing(tmp_path, files) == ["roll.yml is not translated into «en»: publisher."]
