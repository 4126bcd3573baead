"""Drawn graphs: everything stands inside its drawing, nothing on top of another, and no name is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.model.localised import Words
from bangvang.site.graphs import MOST_LINES, NAMES_AT, WIDTH, fan, length, wrapped
from bangvang.views.record_blocks import Ray

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=90).filter(
    str.strip
)
RAYS = st.lists(
    st.builds(Ray, st.builds(Words, NAMES, st.just("vi")), st.sampled_from(["2018", "chưa rõ"])), min_size=1
)


@given(NAMES, RAYS)
def test_every_line_curve_and_dot_stands_inside_the_drawing(center: str, rays: list[Ray]) -> None:
    drawn = fan(Words(center, "vi"), rays)
    lines = [*drawn.lines, *(line for spoke in drawn.spokes for line in (*spoke.lines, spoke.note))]
    assert drawn.width == WIDTH
    for line in lines:
        assert line.x >= 0
        assert line.x + length(line.text) <= WIDTH
        assert 0 < line.y < drawn.height
    assert all(0 < spoke.x < NAMES_AT and 0 < spoke.y < drawn.height for spoke in drawn.spokes)
    assert drawn.top >= 0
    assert drawn.top + drawn.tall <= drawn.height


@given(NAMES, RAYS)
def test_no_two_names_stand_on_top_of_each_other(center: str, rays: list[Ray]) -> None:
    drawn = fan(Words(center, "vi"), rays)
    for above, below in pairwise(drawn.spokes):
        assert above.note.y < below.lines[0].y
    assert [spoke.whole for spoke in drawn.spokes] == [ray.name.text for ray in rays]


@given(NAMES, st.floats(80, 400))
def test_a_name_is_whole_in_its_lines_or_says_that_it_was_cut(name: str, room: float) -> None:
    lines = wrapped(name, room)
    assert 1 <= len(lines) <= MOST_LINES
    assert all(length(line) <= room for line in lines)
    whole = "".join(lines).replace(" ", "") == "".join(name.split()).replace(" ", "")
    assert whole or lines[-1].endswith("…")


@pytest.mark.parametrize("units", [1, 3, 12, 16])
def test_a_drawing_grows_with_its_rays_and_keeps_the_width_of_a_phone(units: int) -> None:
    rays = [Ray(Words(f"Ủy ban nhân dân phường {number}", "vi"), "2018") for number in range(units)]
    drawn = fan(Words("Sở Y tế Thành phố Hồ Chí Minh", "vi"), rays)
    assert drawn.width <= 390 - 32
    assert drawn.height == max(drawn.tall, units * 44) + 16
    assert [line.text for line in drawn.lines] == ["Sở Y tế Thành", "phố Hồ Chí", "Minh"]
