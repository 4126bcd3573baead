"""Nobody's text runs: whatever stands in the roll, its pages have the elements of an honest roll and no others."""

from collections.abc import Mapping

import pytest

from bangvang.model.fields import Field
from browsing import browsing
from built import Site, built, few
from hostile import hostile_roll
from skeletons import some_of_each_kind, strange_addresses, strange_elements, strange_in_stories, strange_scripts

SEVEN_TIMES = "1841563"
"""What `1307*1409` would come to, if any template reckoned it."""
ATTACKS: Mapping[str, str] = {
    "elements": (
        "</title></head></style></script></textarea></noscript></template></svg>-->"
        "<script>window.__hit=1</script><img src=x onerror=window.__hit=2><svg onload=window.__hit=3>"
        "<iframe srcdoc='<script>parent.__hit=4</script>'></iframe><body onload=window.__hit=5>"
        "<a href=javascript:window.__hit=6>x</a><style>*{display:none}</style><base href=//vi-du.vn/>"
        "<meta http-equiv=refresh content='0;url=javascript:window.__hit=7'><math><mi xlink:href='data:x,y'>"
    ),
    "attributes": (
        "\"><img src=x onerror=window.__hit=1>' onmouseover='window.__hit=2' autofocus onfocus=window.__hit=3 x=\""
        '" style="position:fixed" `onload=window.__hit=4` \\"};window.__hit=5;//</script><script>window.__hit=6;'
        "\\u003cscript\\u003ewindow.__hit=7\\u003c/script\\u003e U+0027 ' &#39; &quot;&lt;script&gt;window.__hit=8"
        "&lt;/script&gt; ]]> <!--<script> javascript:window.__hit=9"
    ),
    "templates": (
        "{{ 1307*1409 }} {% raw %} ${1307*1409} #{1307*1409} <%= 1307*1409 %> {{ ''.__class__.__mro__ }} %(name)s %s {0} "
        "{% import 'os' as os %} @@bangvang:body@@ @@bangvang:title@@ {#- x -#} {: onclick=window.__hit=1 } "
        '[x](javascript:window.__hit=2) ![x](x) {#ten} # Tựa <http://a.vn> --8<-- "/etc/passwd" \\1 \\g<0>'
    ),
    "stories": (
        '[một](javascript:window.__hit=1) [hai](  JaVaScRiPt:window.__hit=2 "x") [ba](data:text/html,<script>window.__hit=3</script>) '
        '<javascript:window.__hit=4> [bốn]: vbscript:x\n\n[bốn]\n\n# Tựa {: onclick=window.__hit=5 #ten }\n\n![x](x"onerror="window.__hit=6)\n\n'
        "<details open ontoggle=window.__hit=7>x</details>\n\n```html\n<script>window.__hit=8</script>\n```"
    ),
}
EVERYWHERE = ("elements", "attributes", "templates")


def harmless(number: int, field: Field) -> str:
    """A text like any other, in the place of a hostile one."""
    return f"Chữ thứ {number} của {field.key}"


def hostile(attack: str, number: int, field: Field) -> str:
    """A hostile text, another one each time: no two names are the same."""
    story = field.prose is not None and field.prose.markdown
    text = f"Chữ {number} {ATTACKS['stories'] if attack == 'stories' and story else ATTACKS[attack]}"
    return text if story else text.replace("\n", " ")


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of the honest roll."""
    return Site(built(hostile_roll(tmp_path_factory.mktemp("clean"), harmless), "--base-url", Site.base))


@pytest.fixture(scope="module", params=ATTACKS)
def attacked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of the same roll with hostile texts."""
    attack: str = request.param
    folder = hostile_roll(tmp_path_factory.mktemp(attack), lambda number, field: hostile(attack, number, field))
    return Site(built(folder, "--base-url", Site.base))


def test_every_page_has_the_elements_and_attributes_of_an_honest_one_and_no_others(clean: Site, attacked: Site) -> None:
    assert attacked.paths == clean.paths
    assert few(strange_elements(attacked, clean)) == []


def test_every_script_is_one_of_ours(clean: Site, attacked: Site) -> None:
    assert few(strange_scripts(attacked, clean)) == []


def test_no_address_on_any_page_runs_or_leads_to_another_scheme(attacked: Site) -> None:
    assert few(strange_addresses(attacked)) == []


def test_stories_hold_only_what_stories_may_hold(attacked: Site) -> None:
    assert few(strange_in_stories(attacked)) == []


def test_no_template_reckons_what_the_roll_says(attacked: Site) -> None:
    assert few([path for path in attacked.paths if SEVEN_TIMES in attacked.html(path)]) == []


def test_what_was_typed_is_to_be_read_as_it_was_typed(attacked: Site, request: pytest.FixtureRequest) -> None:
    attack = request.node.callspec.params["attacked"]
    text = " ".join(ATTACKS[attack].split())
    if attack in EVERYWHERE:
        page = attacked.page("don-vi/so/")
        assert text in " ".join(page.all("h1")[0].text.split())
        assert text in page.title
        assert text in " ".join(page.meta("og:title").split())


@pytest.mark.browser
@pytest.mark.parametrize("whole", [False, pytest.param(True, marks=pytest.mark.soak)], ids=["every other", "whole"])
def test_in_a_browser_nothing_of_it_ever_runs(attacked: Site, request: pytest.FixtureRequest, *, whole: bool) -> None:
    """Each page under two of the attacks; in the long tests under all."""
    paths = some_of_each_kind(attacked)
    turn = list(ATTACKS).index(request.node.callspec.params["attacked"]) % 2
    told: list[str] = []
    with browsing(attacked) as browser:
        page = browser.new_page()
        page.on("dialog", lambda dialog: dialog.dismiss())
        page.on("dialog", lambda dialog: told.append(dialog.message))
        page.on("request", lambda asked: None if asked.url.startswith(attacked.base) else told.append(asked.url))
        for path in paths if whole else paths[turn::2]:
            page.goto(attacked.base + path, wait_until="load")
            if page.evaluate("window.__hit") is not None:
                told.append(path)
    assert few(told) == []
