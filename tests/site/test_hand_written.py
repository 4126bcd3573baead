"""Hand-written pages: what Markdown and the theme below ours leave out is put in."""

from bangvang.site.hand_written import mended


def test_a_table_bears_the_name_of_the_heading_above_it_and_can_be_moved_by_keys() -> None:
    heading = '<h2 id="x">Mã <em>đơn vị</em> & "tên"<a class="headerlink" href="#x">¶</a></h2>\n'
    name = ' aria-label="Mã đơn vị & &quot;tên&quot;"'

    assert mended(f"{heading}<table>\n<tr><th>a</th></tr></table>\n<p>") == (
        f'{heading}<div class="bv-wide" tabindex="0" role="group"{name}><table class="bv-plain"{name}>\n'
        '<tr><th scope="col">a</th></tr></table></div>\n<p>'
    )


def test_a_table_before_any_heading_stays_without_a_name() -> None:
    assert mended("<table><tr><td>1</td></tr></table>") == (
        '<div class="bv-wide" tabindex="0" role="group"><table class="bv-plain"><tr><td>1</td></tr></table></div>'
    )


def test_links_to_other_sites_say_so_and_others_stay() -> None:
    assert mended('<a href="https://nodejs.org">x</a>') == '<a href="https://nodejs.org" rel="noopener external">x</a>'
    for link in ('<a href="../x/">x</a>', '<a href="https://a.vn" target="b" rel="noopener">x</a>'):
        assert mended(link) == link


def test_a_box_to_tick_is_not_filled_in_by_the_browser() -> None:
    assert mended('<input class="md-toggle" type="checkbox" id="__drawer" autocomplete="off">') == (
        '<input class="md-toggle" type="checkbox" id="__drawer">'
    )
    assert mended('<input type="text" autocomplete="off">') == '<input type="text" autocomplete="off">'
