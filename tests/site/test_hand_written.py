"""Hand-written pages: what Markdown and the theme below ours leave out is put in."""

from bangvang.site.hand_written import mended


def test_a_table_bears_the_name_of_the_heading_above_it() -> None:
    page = '<h2 id="x">Mã <em>đơn vị</em> & "tên"<a class="headerlink" href="#x">¶</a></h2>\n<table>\n<tr><th>a</th></tr></table>'

    assert mended(page) == page.replace("<table>", '<table aria-label="Mã đơn vị & &quot;tên&quot;">').replace(
        "<th>", '<th scope="col">'
    )


def test_a_table_before_any_heading_stays_without_a_name() -> None:
    assert mended("<table><tr><td>1</td></tr></table>") == "<table><tr><td>1</td></tr></table>"


def test_a_box_to_tick_is_not_filled_in_by_the_browser() -> None:
    assert mended('<input class="md-toggle" type="checkbox" id="__drawer" autocomplete="off">') == (
        '<input class="md-toggle" type="checkbox" id="__drawer">'
    )
    assert mended('<input type="text" autocomplete="off">') == '<input type="text" autocomplete="off">'
