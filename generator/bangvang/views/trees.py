"""Trees of what is tied to a thing, kept small: a branch that grows too long becomes a list of its own beneath."""

from collections.abc import Iterable

from bangvang.views.blocks import Block, Inline
from bangvang.views.record_blocks import Branch, Names, Tree

LONGEST = 40
"""The most items of a branch. Lists are cut into pages where they are longer than a page holds; trees are not."""


def tree(above: Iterable[Branch], here: Inline, below: Iterable[Branch], title: str, anchor: str) -> tuple[Block, ...]:
    """A tree of the branches that have items, and lists of those that are too long for it; nothing where there are none."""
    over, under = _filled(above), _filled(below)
    long = [one for one in (*over, *under) if len(one.items) > LONGEST]
    lists = tuple(Names(one.items, one.title, one.anchor) for one in long)
    drawn_over = tuple(one for one in over if one not in long)
    drawn_under = tuple(one for one in under if one not in long)
    if not drawn_over and not drawn_under:
        return lists
    return (Tree(drawn_over, here, drawn_under, title, anchor), *lists)


def _filled(branches: Iterable[Branch]) -> tuple[Branch, ...]:
    return tuple(branch for branch in branches if branch.items)
