"""The texts that the search shows in the browser. `{…}` is filled in there."""

from collections.abc import Mapping

from bangvang.search.document import KINDS
from bangvang.views.sight import Sight


def said(sight: Sight) -> Mapping[str, str]:
    """Every text by its key, in the language of the sight."""
    return {
        "hits": sight.say("Results"),
        "results": sight.say("{number} results"),
        "results-one": sight.say("1 result"),
        "all": sight.say("All {number} results"),
        "all-one": sight.say("All {number} results"),
        "more": sight.say("Show more ({number} left)"),
        "more-one": sight.say("Show more ({number} left)"),
        "near": sight.say("nothing is exactly so, these come near"),
        "meant": sight.say("read as “{words}”"),
        "none": sight.say("Nothing was found. Check the spelling, or type fewer words."),
        "loading": sight.say("Loading…"),
        "failed": sight.say("The search could not be loaded. Check the connection and type again."),
        "recent": sight.say("Recent searches"),
        "forget": sight.say("Forget recent searches"),
        **{f"kind-{kind}": _kind(sight, kind) for kind in KINDS},
    }


def _kind(sight: Sight, kind: str) -> str:
    own = {"years": sight.say("Yearly results"), "households": sight.say("Households")}
    return own[kind] if kind in own else sight.kinds(kind)
