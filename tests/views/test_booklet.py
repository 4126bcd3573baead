"""The booklet of a year: every award of it with every row, once, in parts that keep places together."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bangvang.views import booklet
from bangvang.views.blocks import Block, Section, Table
from bangvang.views.booklet import booklet_pages
from bangvang.views.page import Page
from bangvang.views.sight import Sight
from bangvang.views.spans import Span
from bangvang.views.year import year_page
from seen import refs, said, seen

YEAR = Span(2022, 2022)
FILES = {
    "units/noi.yml": """
        - {id: hue, name: Huế, kind: locality}
        - {id: ha-noi, name: Hà Nội, kind: locality}
    """,
    "decisions/qd.yml": """
        - id: qd-1
          number: 1/QĐ
          date: 2023-01-05
          issuer: ubnd
          sources: [{source: bao, at: đoạn 1}]
          awards:
            - {honour: bang-khen, period: 2022, place: hue, recipients: [{person: an}, {unit: so-y-te}]}
            - {honour: co, period: 2022, place: ha-noi, recipients: [{unit: so-tai-chinh}]}
            - {honour: chien-si, period: 2021, recipients: [{person: binh}]}
        - id: qd-2
          number: 2/QĐ
          date: 2022-03-05
          issuer: ubnd
          sources: [{source: bao, at: đoạn 1}]
          awards:
            - {honour: bang-khen, period: 2022, place: hue, recipients: [{person: binh}]}
            - {honour: co, period: 2022, stated: {collectives: 7}}
            - {honour: bang-khen, id: kin, period: 2022, recipients: [{name: Lê Văn Kín, kind: individual, visibility: withheld,
               of: so-y-te, role: Zzqx, reason: Zzqx}]}
    """,
}


def lists(blocks: tuple[Block, ...]) -> Iterator[Table]:
    """The tables of recipients, in their order."""
    for block in blocks:
        if isinstance(block, Section):
            yield from lists(block.blocks)
        elif isinstance(block, Table) and block.anchor is None:
            yield block


def names(page: Page) -> list[str]:
    """Who stands in the lists of a part."""
    return [said(row.cells[1]) for table in lists(page.blocks) for row in table.rows]


def headings(page: Page) -> list[str]:
    """The headings of the first level that hold lists."""
    return [said(block.title) for block in page.blocks if isinstance(block, Section)]


def long_lists(*lengths: tuple[str, int]) -> dict[str, str]:
    """A roll with a decision for each place, which honours so many."""
    decisions = []
    for number, (place, length) in enumerate(lengths):
        rows = ", ".join(f"{{name: Người {number}-{row}, kind: individual}}" for row in range(length))
        decisions.append(
            f"- {{id: qd-{number}, date: 2022, issuer: ubnd, "
            f"awards: [{{honour: bang-khen, period: 2022, place: {place}, recipients: [{rows}]}}]}}"
        )
    return {**FILES, "decisions/qd.yml": "\n".join(decisions)}


def test_every_row_of_the_year_stands_in_it_once_and_no_other(tmp_path: Path) -> None:
    (page,) = booklet_pages(seen(tmp_path, FILES), YEAR)

    assert sorted(names(page)) == ["Nguyễn Văn An", "Sở Tài chính", "Sở Y tế", "Trần Thị Bình", "name withheld"]


def test_places_come_in_the_vietnamese_order_and_awards_that_name_none_last(tmp_path: Path) -> None:
    (page,) = booklet_pages(seen(tmp_path, FILES), YEAR)

    assert headings(page) == ["Hà Nội", "Huế", "no place named"]


def test_decisions_of_a_place_come_by_date(tmp_path: Path) -> None:
    (page,) = booklet_pages(seen(tmp_path, FILES), YEAR)

    hue = next(block for block in page.blocks if isinstance(block, Section) and said(block.title) == "Huế")
    assert [said(block.title) for block in hue.blocks if isinstance(block, Section)] == ["2/QĐ", "1/QĐ"]


def test_an_award_without_a_list_is_told_with_its_number(tmp_path: Path) -> None:
    (page,) = booklet_pages(seen(tmp_path, FILES), YEAR)

    assert "No list of names was published." in repr(page)
    assert "7 collectives" in repr(page)


def test_a_hidden_row_tells_no_more_than_on_its_decisions_page(tmp_path: Path) -> None:
    (page,) = booklet_pages(seen(tmp_path, FILES), YEAR)

    assert [secret for secret in ("Kín", "Zzqx") if secret in repr(page)] == []


def test_it_cites_each_place_in_a_source_once(tmp_path: Path) -> None:
    (page,) = booklet_pages(seen(tmp_path, FILES), YEAR)

    assert [said(one) for one in page.sources] == ["Tin khen thưởng, Báo Thành phố (đoạn 1)"]


def test_searchers_leave_it_aside_and_it_cites_the_years_own_page(tmp_path: Path) -> None:
    (page,) = booklet_pages(seen(tmp_path, FILES), YEAR)

    assert (page.path, page.permanent, page.indexed) == ("en/ket-qua/2022/in/", "en/ket-qua/2022/", False)


def test_the_years_page_leads_to_it(tmp_path: Path) -> None:
    (page, *_) = year_page(seen(tmp_path, FILES), YEAR)

    assert "en/ket-qua/2022/in/" in [ref.path for ref in refs(page.blocks)]


@pytest.mark.parametrize("span", [Span(2019, 2019), Span(2020, 2025)])
def test_a_year_without_awards_and_a_span_of_years_have_none(tmp_path: Path, span: Span) -> None:
    sight = seen(tmp_path, FILES)

    assert booklet_pages(sight, span) == ()
    assert booklet.booklet_link(sight, span) == ()


def pages_of(sight: Sight) -> tuple[list[str], list[list[Any]]]:
    """The paths of the parts, and how many rows of which place each holds."""
    pages = booklet_pages(sight, YEAR)
    counts = [sorted(Counter(name.split("-")[0].split()[-1] for name in names(page)).items()) for page in pages]
    return [page.path.removeprefix("en/ket-qua/2022/in/") for page in pages], counts


def test_a_place_that_does_not_fit_begins_a_part_of_its_own(tmp_path: Path) -> None:
    paths, counts = pages_of(seen(tmp_path, long_lists(("ha-noi", 1500), ("hue", 600), ("hue", 700))))

    assert paths == ["", "trang/2/"]
    assert counts == [[("0", 1500)], [("1", 600), ("2", 700)]]


def test_a_place_too_long_for_any_part_and_an_award_too_long_are_cut_and_no_row_is_lost(tmp_path: Path) -> None:
    sight = seen(tmp_path, long_lists(("ha-noi", 4500), ("hue", 10)))
    pages = booklet_pages(sight, YEAR)

    found = [name for page in pages for name in names(page)]
    assert [len(names(page)) for page in pages] == [2000, 2000, 510]
    assert found == [*(f"Người 0-{row}" for row in range(4500)), *(f"Người 1-{row}" for row in range(10))]


def test_parts_lead_to_each_other(tmp_path: Path) -> None:
    pages = booklet_pages(seen(tmp_path, long_lists(("ha-noi", 1500), ("hue", 1500))), YEAR)

    assert pages[1].path in [ref.path for ref in refs(pages[0].blocks)]
    assert pages[0].path in [ref.path for ref in refs(pages[1].blocks)]
