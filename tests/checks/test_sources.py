"""Records and awards without a source."""

from pathlib import Path

from world import spots, told, world

QUIET = {"honours/danh-muc.yml": "[]", "units/don-vi.yml": "[]", "people/nguoi.yml": "[]"}
CITED = "sources: [{source: bao}]"
AWARD = "- {honour: bang-khen, id: a%d, as_written: Bằng khen%s}\n"


def decision(awards: str, own: str = "") -> dict[str, str]:
    return {**QUIET, "decisions/qd-1.yml": f"number: 1/QĐ\nissuer: ubnd\nawards:\n{awards}{own}"}


def test_a_record_without_source_is_told_by_its_name(tmp_path: Path) -> None:
    files = {**QUIET, "units/don-vi.yml": "[{id: so-y-te, name: Sở Y tế, kind: agency}]"}

    assert told(world(tmp_path, files), "no-source") == ["«Sở Y tế» (so-y-te) names no source."]


def test_sources_and_documents_are_sources_themselves(tmp_path: Path) -> None:
    assert told(world(tmp_path, {**QUIET, "documents/ct-34.yml": "number: 34-CT/TW\n"}), "no-source") == []


def test_a_decision_s_source_holds_for_all_its_awards(tmp_path: Path) -> None:
    assert told(world(tmp_path, decision(AWARD % (1, "") + AWARD % (2, ""), CITED)), "no-source") == []


def test_awards_may_name_their_sources_one_by_one(tmp_path: Path) -> None:
    awards = AWARD % (1, f", {CITED}") + AWARD % (2, f", {CITED}")

    assert told(world(tmp_path, decision(awards)), "no-source") == []


def test_the_one_award_without_source_is_told(tmp_path: Path) -> None:
    data = world(tmp_path, decision(AWARD % (1, f", {CITED}") + AWARD % (2, "")))

    assert told(data, "no-source") == ["The award «Bằng khen» (a2) names no source."]
    assert spots(data, "no-source") == ["decisions/qd-1.yml:5"]


def test_a_decision_of_which_nothing_has_a_source_is_told_once(tmp_path: Path) -> None:
    data = world(tmp_path, decision(AWARD % (1, "") + AWARD % (2, "")))

    assert told(data, "no-source") == ["«1/QĐ» (qd-1) names no source."]


def test_figures_and_years_may_speak_for_their_record(tmp_path: Path) -> None:
    files = {
        **QUIET,
        "results/r.yml": f"unit: ubnd\nperiod: 2022\nfigures:\n- {{key: ho, value: 5, {CITED}}}\n",
        "clusters/c.yml": f"name: Cụm\nkind: cluster\norganiser: ubnd\nyears:\n- {{year: 2016, {CITED}}}\n- year: 2017\n",
    }

    assert told(world(tmp_path, files), "no-source") == ["«Cụm» (c) names no source."]
