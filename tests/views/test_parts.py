"""Long pages in parts: nothing lost, nothing twice, and every way to a row leads to the page where it stands."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bangvang.model.localised import Words
from bangvang.views.blocks import Block, Bullets, Note, Row, Section, Strip, Table
from bangvang.views.decision import decision_page, decision_pages
from bangvang.views.page import Page
from bangvang.views.parts import PAGE_SIZE, in_parts
from bangvang.views.sight import Sight
from bangvang.views.unit import unit_page
from seen import anchors, block, cells, refs, said, seen


def long_page(*sizes: int) -> Page:
    """A page with a note, and a table and a list of each of these lengths, the list in a section."""
    blocks: list[Block] = [Note("once")]
    for place, size in enumerate(sizes):
        rows = tuple(Row((f"{place}-{number}",)) for number in range(size))
        items = tuple(f"{place}-{number}" for number in range(size))
        blocks += [Table(("x",), rows, "T", f"bang-{place}"), Section("S", (Bullets(items, "L", f"list-{place}"),))]
    return Page("en/don-vi/x/", "en", "units", Words("X", "vi"), "Unit", tuple(blocks), data={"@type": "Thing"})


@pytest.fixture(scope="module")
def sight(tmp_path_factory: pytest.TempPathFactory) -> Sight:
    return seen(tmp_path_factory.mktemp("world"), {})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 3 * PAGE_SIZE + 1), min_size=1, max_size=2))
def test_every_row_and_item_stands_in_exactly_one_part_in_its_order(sight: Sight, sizes: list[int]) -> None:
    pages = in_parts(sight, long_page(*sizes))

    for place, size in enumerate(sizes):
        holding = [page for page in pages if f"bang-{place}" in anchors(page)]
        rows = [row[0] for page in holding for row in cells(page, f"bang-{place}")]
        listed = [said(item) for page in holding for item in block(page, f"list-{place}").items]
        assert rows == listed == [f"{place}-{number}" for number in range(size)]
        assert all(len(cells(page, f"bang-{place}")) <= PAGE_SIZE for page in holding)
    assert len(pages) == max(-(-size // PAGE_SIZE) for size in sizes)
    assert [Note("once") in page.blocks for page in pages] == [True] + [False] * (len(pages) - 1)


def test_parts_lead_to_each_other_and_have_titles_of_their_own(sight: Sight) -> None:
    first, second, third = in_parts(sight, long_page(401))

    assert (first.path, first.previous, first.next) == ("en/don-vi/x/", None, second.path)
    assert (second.path, second.previous, second.next) == ("en/don-vi/x/trang/2/", first.path, third.path)
    assert [str(page.title) for page in (first, second, third)] == ["X", "X (page 2)", "X (page 3)"]
    assert [page.data is None for page in (first, second, third)] == [False, True, True]
    strip = second.blocks[-1]
    assert isinstance(strip, Strip)
    assert [str(step.ref.words) for step in strip.steps if step] == ["Previous page", "1", "2", "3", "Next page"]
    assert [step.here for step in strip.steps if step] == [False, False, True, False, False]


def test_a_strip_of_many_pages_leaves_out_those_far_away(sight: Sight) -> None:
    pages = in_parts(sight, long_page(20 * PAGE_SIZE))
    strip = pages[9].blocks[-1]
    assert isinstance(strip, Strip)

    shown = [str(step.ref.words) if step else "…" for step in strip.steps]
    assert shown == ["Previous page", "1", "…", "8", "9", "10", "11", "12", "…", "20", "Next page"]


def test_rows_with_lasting_anchors_stay_on_their_page(sight: Sight) -> None:
    rows = tuple(Row((str(number),), f"a-{number}") for number in range(2 * PAGE_SIZE))
    page = Page("en/de-nghi/x/", "en", "nominations", Words("X", "vi"), "", (Table(("x",), rows),))

    assert in_parts(sight, page) == (page,)


def decision(rows: int, others: int) -> dict[str, str]:
    """A decision with two awards of so many rows; the last row of each is a unit's."""
    lists = [
        [
            *(f"      - {{name: Tổ {number}, kind: collective}}" for number in range(size - 1)),
            f"      - {{unit: {unit}}}",
        ]
        for size, unit in ((rows, "so-y-te"), (others, "so-tai-chinh"))
    ]
    first, second = ("\n".join(one) for one in lists)
    return {
        "decisions/qd.yml": "number: 1/QĐ\nissuer: ubnd\nawards:\n"
        f"  - honour: co\n    recipients:\n{first}\n  - honour: bang-khen\n    recipients:\n{second}\n"
    }


def test_a_decision_of_a_thousand_rows_stands_whole(tmp_path: Path) -> None:
    sight = seen(tmp_path, decision(600, 400))
    (page,) = decision_pages(sight, sight.roll.decisions["qd"])

    assert len(rows_of(page)) == 1000


def test_of_a_longer_decision_each_award_has_pages_of_its_own(tmp_path: Path) -> None:
    sight = seen(tmp_path, decision(2001, 3))
    pages = decision_pages(sight, sight.roll.decisions["qd"])

    assert {page.path: len(rows_of(page)) for page in pages} == {
        "en/quyet-dinh/qd/": 0,
        "en/quyet-dinh/qd/co/": 1000,
        "en/quyet-dinh/qd/co/trang/2/": 1000,
        "en/quyet-dinh/qd/co/trang/3/": 1,
        "en/quyet-dinh/qd/bang-khen/": 3,
    }
    assert str(pages[1].title) == "Cờ thi đua – 1/QĐ"
    assert {ref.path for ref in refs(pages[0].blocks)} > {"en/quyet-dinh/qd/co/", "en/quyet-dinh/qd/bang-khen/"}
    assert {"co", "bang-khen"} <= set(anchors(pages[0]))


@pytest.mark.parametrize(("rows", "others"), [(3, 2), (999, 1), (1000, 1), (1001, 1), (2001, 1200)])
def test_from_elsewhere_a_row_is_found_on_the_page_where_it_stands(tmp_path: Path, rows: int, others: int) -> None:
    annul = "{issuer: ubnd, affects: [{decision: qd, award: co, recipient: so-y-te, effect: annulled}]}"
    sight = seen(tmp_path, {**decision(rows, others), "decisions/huy.yml": annul})
    stands = {
        row.anchor: page.path for page in decision_pages(sight, sight.roll.decisions["qd"]) for row in rows_of(page)
    }
    leads = [
        *(refs(block(unit_page(sight, sight.roll.units[unit]), "khen-thuong")) for unit in ("so-y-te", "so-tai-chinh")),
        refs(block(decision_page(sight, sight.roll.decisions["huy"]), "tac-dong")),
    ]
    to_rows = [(ref.anchor, ref.path) for found in leads for ref in found if ref.anchor and "--" in ref.anchor]

    assert len(to_rows) == 3
    assert all(stands[anchor] == path for anchor, path in to_rows)


def rows_of(page: Page) -> list[Row]:
    """All rows with anchors on a page of a decision."""
    return [row for table in tables(page.blocks) for row in table.rows if row.anchor]


def tables(blocks: Iterable[Block]) -> Iterator[Table]:
    for one in blocks:
        yield from (one,) if isinstance(one, Table) else tables(one.blocks) if isinstance(one, Section) else ()
