"""Where the marks of charts stand: within the plot, as tall as their numbers, and nothing unknown as zero."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangvang.model.localised import Words
from bangvang.site.charts.along import foot, pixels
from bangvang.site.charts.dots import radius
from bangvang.site.charts.draw import draw
from bangvang.site.charts.drawing import NARROW, WIDE, Dot, Drawing, Label, Mark, Rect, Sign, Stroke, text_width
from bangvang.site.charts.plot import HEIGHT, LEAST, TOP
from bangvang.site.charts.scale import ROOMS, room_for, scale_of
from bangvang.views.charts import AnyChart, Cell, Chart, Grid, GridRow, Target, Targets
from drawn import VI, chart, charts, grids

few = settings(max_examples=30)
whole_numbers = st.integers(-(10**12), 10**12)
decimals = st.decimals(-(10**6), 10**6, places=2)


def drawn(one: AnyChart) -> Drawing:
    return draw(one, VI.number)


def marks(drawing: Drawing) -> list[Mark]:
    return [mark for group in drawing.groups for mark in group.marks]


def columns(drawing: Drawing, fill: int | None = None) -> list[Rect]:
    return [one for one in marks(drawing) if isinstance(one, Rect) and (one.fill == fill if fill else one.fill)]


def values(one: Chart) -> list[int | Decimal | None]:
    return [point.value for series in one.series for point in series.points]


@given(st.lists(st.one_of(whole_numbers, decimals), max_size=20))
def test_ticks_cover_every_number_and_zero_at_even_steps(numbers: list[int | Decimal]) -> None:
    ticks = scale_of(numbers).ticks
    steps = {following - one for one, following in pairwise(ticks)}
    assert ticks[0] <= min([0, *numbers])
    assert ticks[-1] >= max([0, *numbers])
    assert Decimal(0) in ticks
    assert len(steps) == 1
    assert steps.pop() > 0
    assert 2 <= len(ticks) <= 7


@given(st.lists(st.integers(0, 10**9), min_size=1))
def test_numbers_of_things_have_no_ticks_between_whole_numbers(numbers: list[int]) -> None:
    assert all(tick == int(tick) for tick in scale_of(numbers).ticks)


@given(st.lists(whole_numbers, min_size=1))
def test_ticks_are_round(numbers: list[int]) -> None:
    step = scale_of(numbers).ticks[1] - scale_of(numbers).ticks[0]
    assert step.normalize().as_tuple().digits in {(1,), (2,), (5,)}


@few
@given(charts())
def test_nothing_leaves_the_drawing(one: Chart) -> None:
    drawing = drawn(one)
    for mark in marks(drawing):
        assert 0 <= mark.x <= 100
        assert 0 <= mark.y <= drawing.height
        if isinstance(mark, Rect):
            assert mark.x + mark.width <= 100.02
            assert mark.y + mark.height <= drawing.height
        if isinstance(mark, Stroke):
            assert 0 <= mark.x2 <= 100
            assert 0 <= mark.y2 <= drawing.height


@few
@given(grids())
def test_dots_stay_within_their_grid_and_apart_from_each_other(grid: Grid) -> None:
    drawing = drawn(grid)
    for group in drawing.groups:
        dots = [mark for mark in group.marks if isinstance(mark, Dot)]
        assert len(dots) == len(grid.columns)
        assert all(dot.y - dot.r > 0 and dot.y + dot.r < drawing.height for dot in dots)
        assert all((two.x - one.x) / 100 * NARROW >= one.r + two.r - 0.1 for one, two in pairwise(dots))


@few
@given(charts("grouped"))
def test_columns_are_as_tall_as_their_numbers_and_zero_alone_is_flat(one: Chart) -> None:
    known = [value for value in values(one) if value is not None]
    longest, drawing = scale_of(known).length, drawn(one)
    for number, series in enumerate(one.series, start=1):
        tall = [column.height for column in columns(drawing, number)]
        told = [point.value for point in series.points if point.value is not None]
        assert len(tall) == len(told)
        for height, value in zip(tall, told, strict=True):
            assert height == pytest.approx(max(float(value / longest) * HEIGHT, LEAST) if value else 0, abs=0.01)


@few
@given(charts("stacked"))
def test_columns_upon_each_other_are_together_as_tall_as_their_sum(one: Chart) -> None:
    totals = [sum(known) for known in _known_by_place(one) if known]
    longest = scale_of(totals).length
    groups = [group for group in drawn(one).groups if any(isinstance(mark, Rect) and mark.fill for mark in group.marks)]
    assert len(groups) == len(totals)
    for group, total in zip(groups, totals, strict=True):
        tall = sum(mark.height for mark in group.marks if isinstance(mark, Rect) and mark.fill)
        assert tall == pytest.approx(max(float(total / longest) * HEIGHT, LEAST) if total else 0, abs=0.1)


@few
@given(charts("bars"))
def test_bars_are_as_long_as_their_numbers(one: Chart) -> None:
    known = sorted(
        (value, bar.width)
        for value, bar in zip((v for v in _row_by_row(one) if v is not None), columns(drawn(one)), strict=True)
    )
    for (less, short), (more, long) in pairwise(known):
        assert short <= long
        assert (less == 0) == (short == 0)
        assert (more == 0) == (long == 0)


@few
@given(charts("grouped", "bars"))
def test_what_is_unknown_has_a_box_of_its_own_and_no_column(one: Chart) -> None:
    drawing = drawn(one)
    boxes = [mark for mark in marks(drawing) if isinstance(mark, Rect) and mark.look == "unknown"]
    assert len(columns(drawing)) == sum(value is not None for value in values(one))
    assert bool(boxes) == any(value is None for value in values(one)) == drawing.unknown
    assert all("không có dữ liệu" in box.title for box in boxes)


@few
@given(charts("lines"))
def test_a_line_has_a_sign_at_each_known_number_and_breaks_where_one_is_unknown(one: Chart) -> None:
    points = [series.points for series in one.series]
    joined = sum(a.value is not None and b.value is not None for series in points for a, b in pairwise(series))
    assert sum(isinstance(mark, Sign) for mark in marks(drawn(one))) == sum(value is not None for value in values(one))
    assert sum(isinstance(mark, Stroke) for mark in marks(drawn(one))) == joined


@few
@given(charts())
def test_the_same_chart_is_drawn_the_same(one: Chart) -> None:
    assert drawn(one) == drawn(one)


@given(st.integers(1, 40), st.sampled_from(["2022", "2020–2025"]), st.integers(0, 5))
def test_names_at_the_foot_never_touch_and_the_last_is_shown(many: int, name: str, room: int) -> None:
    labels = foot([(name, "vi")] * many, 10, room)
    assert labels[-1] is not None
    for width, looks in ((NARROW, {"name"}), (WIDE, {"name", "name wide"})):
        shown = [label.x for label in labels if label is not None and label.look in looks]
        assert all(pixels(two - one, room, width) > text_width(name) for one, two in pairwise(shown))


@few
@given(charts("grouped", "stacked", "spark"))
def test_numbers_upon_columns_have_room_on_a_phone(one: Chart) -> None:
    drawing = drawn(one)
    for y in {mark.y for mark in marks(drawing) if isinstance(mark, Label)}:
        shown = [mark for mark in marks(drawing) if isinstance(mark, Label) and mark.y == y and mark.look == "value"]
        for first, second in pairwise(sorted(shown, key=lambda mark: mark.x)):
            signs = {first.text, second.text} & {"?", "+?"}
            needed = 8 if signs else (text_width(first.text) + text_width(second.text)) / 2
            assert pixels(second.x - first.x, drawing.room) >= needed - 0.1


@pytest.mark.parametrize("years", [1, 2, 11, 30])
def test_years_lead_on_only_where_they_are_wide_enough_to_be_pressed(years: int) -> None:
    drawing = drawn(chart("stacked", tuple(range(years))))
    assert drawing.linked == (years <= 11)
    slots = [mark for mark in marks(drawing) if isinstance(mark, Rect) and mark.look == "slot"]
    assert all(pixels(slot.width, drawing.room) >= 24 for slot in slots)


def test_numbers_of_the_scale_have_room_at_the_left() -> None:
    for texts in (["0", "5"], ["0", "16.000"], ["0", "1.000.000.000"]):
        assert ROOMS[room_for(texts)] >= max(map(text_width, texts))


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_dots_area_tells_its_number(one: int, most: int) -> None:
    value = min(one, most)
    assert radius(value, most, 12) == pytest.approx(max((value / most) ** 0.5 * 12, 2))
    assert radius(0, most, 12) == 2


def test_a_dot_of_zero_is_a_ring_and_an_unknown_one_is_neither() -> None:
    cells = (Cell("count", "0", "0", 0), Cell("unknown", "?"), Cell("count", "9", "9", 9))
    grid = Grid("c", "w", ("1", "2", "3"), (GridRow(Words("x", "vi"), cells),), (), "a")
    assert [mark.look for mark in marks(drawn(grid)) if isinstance(mark, Dot)] == ["zero", "unknown", "count"]


@given(st.decimals(0, 500, places=1), st.decimals(0, 500, places=1))
def test_a_result_reaches_its_aim_exactly_where_it_is_met(aim: Decimal, result: Decimal) -> None:
    target = Target(Words("x", "vi"), aim, "a", result, "r", max(aim, result, Decimal(100)))
    found = marks(drawn(Targets("c", (target,), "a")))
    bar = next(mark for mark in found if isinstance(mark, Rect) and mark.fill)
    line = next(mark for mark in found if isinstance(mark, Stroke))
    assert bar.width <= 100
    assert bar.width >= line.x - 0.01 if result >= aim else bar.width <= max(line.x, 0.4) + 0.01


def test_small_columns_end_at_the_highest_number() -> None:
    drawing = drawn(chart("spark", (1, 4, 2)))
    assert min(column.y for column in columns(drawing)) == TOP


def _known_by_place(one: Chart) -> list[list[int | Decimal]]:
    return [
        [value for series in one.series if (value := series.points[place].value) is not None]
        for place in range(len(one.along))
    ]


def _row_by_row(one: Chart) -> list[int | Decimal | None]:
    return [series.points[place].value for place in range(len(one.along)) for series in one.series]
