"""The guide to problems: every code with what it says, why it matters and how to mend it."""

import re

from bangvang.problems.both import Both
from bangvang.problems.catalogue import CATALOGUE
from bangvang.problems.entry import Entry, Family
from bangvang.views.blocks import Block, Bullets, Facts, Inline, Mark, Note, Ref, Run, Section, Story
from bangvang.views.common import Pairs
from bangvang.views.own_page import home_trail, own_page
from bangvang.views.page import Page
from bangvang.views.sight import Sight

FAMILIES: tuple[tuple[Family, str], ...] = (
    ("file", "tep"),
    ("shape", "hinh-dang"),
    ("links", "lien-ket"),
    ("law", "luat"),
    ("honesty", "trung-thuc"),
)
"""The families in the order in which they are told, each with its anchor."""
_PLACEHOLDER = re.compile(r"\$(?:\$|\w+|\{\w+\})")
_TONES = {"error": "bad", "warning": "warn", "info": "plain"}


def problems_page(sight: Sight) -> Page:
    """Every code of problem by family; the anchors are the codes."""
    guide = Ref(sight.own(sight.say("Guide")), sight.addresses.guide(sight.language))
    return own_page(
        sight,
        sight.addresses.problems(sight.language),
        "guide",
        sight.say("Problems and how to mend them"),
        kicker=sight.say("Guide"),
        lead=sight.say(
            "Everything that the checker may say about the data: what it means, why it matters, what to do."
        ),
        trail=home_trail(sight, guide),
        blocks=(
            Note(sight.say("An error stops the site from being built; warnings and notes do not.")),
            *(_family(sight, family, anchor) for family, anchor in FAMILIES),
        ),
    )


def without_placeholders(template: str) -> str:
    """A message as the catalogue holds it, with … where a problem fills something in."""
    return _PLACEHOLDER.sub(lambda found: "$" if found[0] == "$$" else "…", template).replace("….", "…")


def family_name(sight: Sight, family: Family) -> str:
    """What people call a family of problems."""
    names = {
        "file": sight.say("The file"),
        "shape": sight.say("The shape"),
        "links": sight.say("The links"),
        "law": sight.say("The law"),
        "honesty": sight.say("The roll’s honesty"),
    }
    return names[family]


def _family(sight: Sight, family: Family, anchor: str) -> Section:
    entries = [entry for entry in CATALOGUE.values() if entry.family == family]
    page = sight.addresses.problems(sight.language)
    codes: tuple[Inline, ...] = tuple(Ref(sight.own(entry.code), page, entry.code) for entry in entries)
    blocks: list[Block] = [Bullets(codes)] if codes else []
    blocks += [_entry(sight, entry) for entry in entries]
    return Section(family_name(sight, family), tuple(blocks), anchor)


def _entry(sight: Sight, entry: Entry) -> Section:
    severities = {"error": sight.say("error"), "warning": sight.say("warning"), "info": sight.say("note")}
    rows: Pairs = [
        (sight.say("Severity"), Mark(severities[entry.severity], _TONES[entry.severity])),
        (sight.say("What is said"), _said(sight, entry.message)),
    ]
    if entry.hint is not None:
        rows.append((sight.say("Hint"), _said(sight, entry.hint)))
    rows.append((sight.say("Why it matters"), Run((sight.both(entry.why),))))
    mend = Story(sight.own(sight.both(entry.mend)), sight.say("How to mend it"))
    return Section(entry.code, (Facts(tuple(rows)), mend), entry.code)


def _said(sight: Sight, words: Both) -> str:
    return without_placeholders(sight.both(words))
