"""The explorer: its counts are a plain count, its rows tell no more than they may, and nothing is mixed up."""

import json
import subprocess
import tempfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bangvang.search.calling import Caller
from bangvang.search.explorer import MANIFEST, PARAMETERS, explorer_files
from bangvang.search.explorer_rows import AWARDS, FACETS, NAMES, TABLES, Entry, entries
from bangvang.search.naming import Namer
from bangvang.search.query import terms
from bangvang.views.sight import Sight
from bangvang.words.folding import folded_key, words
from bangvang.words.ordering import person_key
from indexed import indexed
from seen import BOTH_LANGUAGES, seen

TWIN = Path(__file__).parent / "explorer_twin.mjs"
SECRET = ("bí", "mật", "kín", "đáo", "ẩn", "ca-nhan/bi/")

Asked = Mapping[str, Any]
recipients = st.fixed_dictionaries(
    {},
    optional={
        "class": st.sampled_from(["nhat", "nhi", "unknown"]),
        "visibility": st.sampled_from(["withheld", "initials", "full"]),
    },
).flatmap(
    lambda more: st.sampled_from(
        [
            {"person": "an"},
            {"unit": "so-y-te"},
            {"name": "Lê Thị Hoà", "kind": "individual", "of": "so-tai-chinh"},
            {"name": "Đỗ Hòa", "kind": "individual"},
            {"name": "Tổ Một", "kind": "collective", "of": "so-y-te"},
            {"name": "Hộ bà Tư", "kind": "household", "of_name": "Xã Đông"},
        ]
    ).map(lambda one: {**one, **more})
)
awards = st.fixed_dictionaries(
    {"honour": st.sampled_from(["co", "bang-khen", "huan-chuong", "bieu-duong"])},
    optional={
        "period": st.sampled_from(["2021", "2022", "2020/2022"]),
        "class": st.sampled_from(["nhat", "ba", "unknown"]),
        "place": st.sampled_from(["ubnd", "so-y-te"]),
        "method": st.sampled_from(["merit", "movement"]),
        "stated": st.sampled_from([{"individuals": 7}, {"total": 9}, {"mixed": 3}, {"works": 2}]),
        "recipients": st.lists(recipients, max_size=4),
    },
)
decisions = st.lists(
    st.fixed_dictionaries(
        {"issuer": st.sampled_from(["ubnd", "so-y-te"]), "awards": st.lists(awards, max_size=3)},
        optional={"date": st.sampled_from(["2022-01-02", "2023"]), "number": st.sampled_from(["7/QĐ", "12/QĐ-UBND"])},
    ),
    max_size=4,
)
rolls = st.tuples(decisions, st.lists(st.sampled_from(["annulled", "stripped", "restored", "corrected"]), max_size=3))
choices = st.fixed_dictionaries(
    {},
    optional={
        "year": st.lists(st.sampled_from(["2021", "2022", "2023", ""]), min_size=1, max_size=2),
        "honour": st.lists(st.sampled_from(["co", "bang-khen", "huan-chuong"]), min_size=1, max_size=2),
        "class": st.lists(st.sampled_from(["nhat", "ba"]), min_size=1, max_size=2),
        "kind": st.lists(st.sampled_from(["individual", "collective", "household", "mixed", ""]), min_size=1),
        "place": st.lists(st.sampled_from(["ubnd", ""]), min_size=1, max_size=1),
        "method": st.lists(st.sampled_from(["merit", ""]), min_size=1, max_size=1),
        "state": st.lists(st.sampled_from(["standing", "recognised", "annulled", "nothing"]), min_size=1, max_size=1),
    },
)
RECOGNITION = (
    "{id: bieu-duong, name: Biểu dương, form: recognition, recipients: [individual, collective, household], "
    "conferred_by: [province], precedence: 9}"
)
DECISION = """
    number: 12/QĐ-UBND
    date: 2023-05-01
    issuer: ubnd
    awards:
      - honour: bang-khen
        period: 2022
        recipients:
          - {name: Lê Văn Cường, kind: individual, of: so-y-te}
          - {name: Tổ Xét nghiệm, kind: collective, of: so-y-te}
          - {person: an}
      - {honour: co, period: 2021, stated: {collectives: 40}}
      - {honour: bieu-duong, recipients: [{name: Đỗ Thị Én, kind: individual}]}
"""
ANNULLED = """
    issuer: ubnd
    number: 99/QĐ-UBND
    date: 2024-01-01
    affects: [{decision: a, award: bang-khen, recipient: le-van-cuong, effect: annulled}, {decision: a, award: co, effect: stripped}]
"""


def files_of(sight: Sight) -> dict[str, bytes]:
    namer = Namer.of(sight.roll.abbreviations)
    return {**indexed(sight).files, **dict(explorer_files(sight, namer))}


def everything(files: Mapping[str, bytes]) -> str:
    contents = [zlib.decompress(content) for name, content in files.items() if name.endswith(".bin")]
    return " ".join(one.decode("utf-8", "replace") for one in [*contents, files[MANIFEST]]).lower()


def explored(sight: Sight, folder: Path, asked: Sequence[Asked]) -> list[Any]:
    """What the browser's code answers, in Node."""
    for name, content in files_of(sight).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    done = subprocess.run(
        ["node", str(TWIN), str(folder)], input=json.dumps(asked), capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr[-800:]
    answers: list[Any] = json.loads(done.stdout)
    return answers


def rows(sight: Sight, table: str) -> list[Entry]:
    return list(entries(Caller(sight), table))


def plain(some: Sequence[Entry], chosen: Mapping[str, Sequence[str]]) -> tuple[int, dict[str, dict[str, int]]]:
    """The same counts, one row at a time: of every facet, the rows that fit all others."""

    def fits(row: Entry, without: str = "") -> bool:
        return all(
            key == without or set(ids) & set(row.facets[FACETS.index(key)]) for key, ids in chosen.items() if ids
        )

    counts: dict[str, dict[str, int]] = {facet: {} for facet in FACETS}
    for number, facet in enumerate(FACETS):
        for row in some:
            for choice in row.facets[number] if fits(row, facet) else ():
                counts[facet][choice] = counts[facet].get(choice, 0) + 1
    return sum(fits(row) for row in some), counts


def roll_of(made: tuple[list[dict[str, Any]], list[str]]) -> dict[str, str]:
    some, effects = made
    files = {f"decisions/d{number}.yml": json.dumps(one, ensure_ascii=False) for number, one in enumerate(some)}
    for number, effect in enumerate(effects[: len(some)]):
        acts = {"issuer": "ubnd", "date": f"2024-01-0{number + 1}"}
        acts |= {"affects": [{"decision": "d0", "effect": effect}]}  # type: ignore[dict-item] # as YAML
        files[f"decisions/z{number}.yml"] = json.dumps(acts)
    return {**files, "honours/bieu-duong.yml": RECOGNITION}


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(rolls, st.lists(choices, min_size=1, max_size=6))
def test_the_browser_counts_as_one_counts_row_by_row(
    made: tuple[list[dict[str, Any]], list[str]], several: list[dict[str, list[str]]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        sight = seen(Path(folder), roll_of(made))
        asked = [{"table": table, "chosen": chosen} for table in TABLES for chosen in several]
        for one, answer in zip(asked, explored(sight, Path(folder) / "files", asked), strict=True):
            own = rows(sight, str(one["table"]))
            assert (answer["total"], answer["counts"]) == plain(own, one["chosen"])  # type: ignore[arg-type] # as JSON


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(rolls, st.lists(st.sampled_from(["hoa", "le thi", "so y te", "12 qd", "to", "ba tu xa"]), max_size=4))
def test_words_fit_the_rows_whose_name_unit_and_decision_hold_them(
    made: tuple[list[dict[str, Any]], list[str]], texts: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        sight = seen(Path(folder), roll_of(made))
        own = rows(sight, NAMES)
        for text, answer in zip(
            texts,
            explored(sight, Path(folder) / "files", [{"table": NAMES, "text": text} for text in texts]),
            strict=True,
        ):
            fitting = {
                one.path for one in own if holds(f"{one.name if one.extra is not None else ''} {one.about}", text)
            }
            assert fitting <= set(answer["paths"])


def holds(line: str, text: str) -> bool:
    spelt = [folded_key(word) for word in words(line)]
    return all(
        any(word == one.folded or (one.prefix and word.startswith(one.folded)) for word in spelt) for one in terms(text)
    )


def test_the_names_stand_in_the_order_of_the_alphabet_or_of_time_or_the_best_first(tmp_path: Path) -> None:
    names = ["Lê Văn Hạ", "Trần Hà", "Nguyễn Thị Hà", "Đỗ An", "Nguyễn Văn Anh", "Nguyễn Văn Ân"]
    listed = ", ".join(f"{{name: {name}, kind: individual}}" for name in names)
    sight = seen(
        tmp_path, {"decisions/a.yml": f"{{issuer: ubnd, awards: [{{honour: bang-khen, recipients: [{listed}]}}]}}"}
    )
    asked = [{"table": NAMES, "order": order} for order in ("alphabet", "oldest", "newest")]
    best = {"table": NAMES, "order": "relevance", "text": "văn ân"}
    alphabet, oldest, newest, relevance = explored(sight, tmp_path / "files", [*asked, best])
    assert alphabet["names"] == sorted(names, key=person_key)
    assert oldest["names"] == names == newest["names"][::-1]
    assert relevance["names"] == ["Nguyễn Văn Ân", "Nguyễn Văn Anh"]


def test_a_misspelt_name_is_found_and_said_to_be_near(tmp_path: Path) -> None:
    sight = seen(tmp_path, {"decisions/a.yml": DECISION, "honours/bieu-duong.yml": RECOGNITION})
    near, exact = explored(sight, tmp_path / "files", [{"table": NAMES, "text": t} for t in ("nguyn van an", "an 12")])
    assert (near["names"], near["step"]) == (["Nguyễn Văn An"], "edits")
    assert (exact["names"], exact["step"]) == (["Nguyễn Văn An"], "names")


def test_names_and_awards_are_apart_and_what_does_not_count_has_states_of_its_own(tmp_path: Path) -> None:
    files = {"decisions/a.yml": DECISION, "decisions/huy.yml": ANNULLED, "honours/bieu-duong.yml": RECOGNITION}
    sight = seen(tmp_path, files)
    states = {
        table: [(one.name, one.about, one.facets[FACETS.index("state")]) for one in rows(sight, table)]
        for table in TABLES
    }
    assert states[NAMES] == [
        ("Lê Văn Cường", "Sở Y tế", ("annulled",)),
        ("Tổ Xét nghiệm", "Sở Y tế", ("standing",)),
        ("Nguyễn Văn An", "", ("standing",)),
        ("Đỗ Thị Én", "", ("recognised",)),
    ]
    assert states[AWARDS] == [
        ("Bằng khen", "1 collective; 2 individuals (as far as named)", ("standing",)),
        ("Cờ thi đua", "40 collectives", ("stripped",)),
        ("Biểu dương", "1 individual (as far as named)", ("recognised",)),
    ]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("visibility", ["withheld", "initials"])
def test_hidden_people_are_counted_but_named_nowhere(tmp_path: Path, language: str, visibility: str) -> None:
    files = {
        "people/bi.yml": f"{{id: bi, name: Đoàn Bí Mật, aliases: [Bí Danh Kín], unit: so-y-te, visibility: {visibility}}}",
        "clusters/kin.yml": "{id: kin, name: Khối Kín Đáo, kind: block, organiser: ubnd, years: []}",
        "decisions/a.yml": """
            issuer: ubnd
            number: 1/QĐ
            awards:
              - honour: bang-khen
                recipients:
                  - {person: bi, of_name: Trường Kín Đáo, cluster: kin}
                  - {name: Lý Ẩn Mật, kind: individual, of_name: Trường Kín Đáo, minor: true}
                  - {name: Trần Thị Mở, kind: individual}
        """,
    }
    sight = seen(tmp_path, files, language)
    told = everything(dict(explorer_files(sight, Namer.of({}))))
    assert [word for word in SECRET if word in told] == []
    whole, found = explored(sight, tmp_path / "files", [{"table": NAMES}, {"table": NAMES, "text": "đoàn bí mật"}])
    withheld = sight.say("name withheld")
    assert whole["names"] == [withheld, withheld, "Trần Thị Mở"]
    assert found["total"] == 0


def test_the_same_roll_gives_the_same_bytes_and_the_manifest_comes_last(tmp_path: Path) -> None:
    sight = seen(tmp_path, {"decisions/a.yml": DECISION, "honours/bieu-duong.yml": RECOGNITION})
    made = list(explorer_files(sight, Namer.of({})))
    assert made == list(explorer_files(sight, Namer.of({})))
    assert made[-1][0] == MANIFEST
    assert list(PARAMETERS) == list(FACETS)
    assert len(set(PARAMETERS.values())) == len(FACETS)


def test_an_empty_roll_is_explored_without_a_fault(tmp_path: Path) -> None:
    for answer in explored(seen(tmp_path, {}), tmp_path / "files", [{"table": one, "text": "an"} for one in TABLES]):
        assert answer["total"] == 0


def test_cells_that_programs_would_calculate_are_defused(tmp_path: Path) -> None:
    cells = ["=1+1", "+84", "-x", "@cmd", "\tx", "\rx", "\x00", 'a"b', "a,b", "Lê", ""]
    (told,) = explored(seen(tmp_path, {"roll.yml": BOTH_LANGUAGES}), tmp_path / "files", [{"lines": [cells]}])
    assert told == ('\ufeff"\'=1+1","\'+84","\'-x","\'@cmd","\'\tx","\'\rx","\'\x00","a""b","a,b","Lê",""\r\n')
