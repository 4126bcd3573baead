"""Charts for tests: any that hypothesis can think of, and a gallery of those that are hard to draw."""

from decimal import Decimal
from typing import get_args

from hypothesis import strategies as st

from bangvang.language import Interface
from bangvang.model.localised import Words
from bangvang.resources import theme_folder
from bangvang.views.charts import Along, Cell, CellKind, Chart, Form, Grid, GridRow, Point, Series, Target, Targets

FORMS: tuple[Form, ...] = get_args(Form)
VI = Interface.of(theme_folder() / "locales", "vi")
numbers = st.one_of(st.none(), st.just(0), st.integers(0, 9), st.integers(0, 50_000), st.integers(0, 10**9))
names = st.one_of(st.just("Tập thể"), st.text("aăâbcdđ <&\"'>ệỹ", min_size=1, max_size=120).filter(str.strip))


def point(value: int | Decimal | None) -> Point:
    """A number as charts print it."""
    return Point(value, VI.number(value) if value is not None else "không có dữ liệu")


def chart(form: Form, *series: tuple[int | None, ...], names: tuple[str, ...] = (), paths: bool = True) -> Chart:
    """A chart of these numbers, along years from 1994 on unless it is along these names."""
    along = names or tuple(str(1994 + place) for place in range(len(series[0])))
    return Chart(
        form,
        "Số được khen",
        "Năm",
        tuple(Along(Words(name, "vi"), f"ket-qua/{name}/" if paths else None) for name in along),
        tuple(Series(f"Loại {number}", tuple(map(point, one))) for number, one in enumerate(series, start=1)),
        f"{form}-{len(series)}-{len(along)}",
    )


@st.composite
def charts(draw: st.DrawFn, *forms: Form) -> Chart:
    """Charts of one to thirty years or names, of one to six series."""
    form = draw(st.sampled_from(forms or FORMS))
    along, many = draw(st.sampled_from((1, 2, 3, 9, 30))), draw(st.sampled_from((1, 2, 6)))
    series = draw(st.lists(st.tuples(*[numbers] * along), min_size=many, max_size=many))
    words = draw(st.tuples(*[names] * along)) if form == "bars" else ()
    return chart(form, *series, names=words)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """Grids of one to thirty years, of one to six rows."""
    columns = draw(st.sampled_from((1, 2, 9, 30)))
    kinds = st.sampled_from(get_args(CellKind))
    cells = st.builds(Cell, kinds, st.just("nói"), st.sampled_from(["", "1", "=12", "1.200"]), st.integers(0, 10**6))
    rows = draw(
        st.lists(
            st.builds(GridRow, st.builds(Words, names, st.just("vi")), st.tuples(*[cells] * columns)),
            min_size=1,
            max_size=6,
        )
    )
    return Grid("Lưới", "Ai", tuple(map(str, range(1994, 1994 + columns))), tuple(rows), (("first", "trưởng"),), "luoi")


def gallery() -> tuple[Chart | Grid | Targets, ...]:
    """One, two, eight, thirty years; zero, unknown, huge and tiny; long names; dots; targets."""
    long = "Danh hiệu Chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương do Chủ tịch Ủy ban nhân dân tặng"
    eight = (0, 1, None, 16_000, 3, None, 88, 400)
    thirty = tuple((7919 * place) % 4001 if place % 7 else None for place in range(30))
    cells = (Cell("first", "trưởng", "1"), Cell("second", "phó", "=12"), Cell("part", "có"), Cell("out", "không"))
    counts = tuple(Cell("count", str(value), str(value), value) for value in (0, 3, 450, 1200))
    return (
        chart("stacked", (28, 214), (117, None)),
        chart("grouped", (28, 214), (117, 0), (None, 5)),
        chart("grouped", (1, 10**9, 12, None)),
        chart("grouped", (16_000,)),
        chart("stacked", eight, eight[::-1]),
        chart("stacked", thirty, thirty[::-1], thirty, thirty, thirty),
        chart("bars", (2, 117, None), names=("Cờ thi đua", long.upper(), long)),
        chart("bars", (12_345_678, 1), (0, None), names=("Tập thể", "Cá nhân")),
        chart("lines", eight, eight[::-1]),
        chart("lines", thirty),
        chart("spark", eight),
        chart("spark", thirty),
        Grid(
            "Hai năm",
            "Ai",
            ("2014", "2015", "2016", "2017"),
            (GridRow(Words(long, "vi"), cells, "x/"),),
            (("first", "trưởng"),),
            "luoi",
        ),
        Grid(
            "Số",
            "Nơi",
            ("2014", "2015", "2016", "2017"),
            (GridRow(Words("Đà Nẵng", "vi"), counts),),
            (("count", "số"),),
            "dem",
        ),
        Grid(
            "Ba mươi năm",
            "Ai",
            tuple(map(str, range(1994, 2024))),
            (GridRow(Words("Đà Nẵng", "vi"), cells[:1] * 30, "x/"), GridRow(Words("Hà Nội", "vi"), cells[3:] * 30)),
            (("first", "trưởng"),),
            "luoi-30",
        ),
        Targets(
            "Giao ước",
            (
                Target(
                    Words(long, "vi"),
                    Decimal(95),
                    "phấn đấu: ít nhất 95%",
                    Decimal("97.5"),
                    "kết quả: 97,5% số hộ dân ở nông thôn của huyện",
                    Decimal(100),
                ),
            ),
            "dich",
        ),
    )
