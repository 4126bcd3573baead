"""What `fmt` promises: a file reads the same before and after, keeps every comment, and is not changed twice."""

import re

from hypothesis import event, given

from bangvang.editing.canonical import canonical
from bangvang.editing.formatting import formatted
from bangvang.model.unit import Unit
from bangvang.source.yaml_reader import read_yaml
from bangvang.source.yaml_text import prepare
from bangvang.source.yaml_tree import yaml_tree
from editing.odd_yaml import odd_files

PATH = "data/units/a.yml"


def form(text: str) -> str:
    """The canonical form of a unit's file."""
    given = formatted(text.encode(), PATH, Unit)
    assert not given.is_faulty
    return (given.after or given.before).decode()


@given(odd_files())
def test_an_odd_file_reads_the_same_keeps_its_comments_and_is_not_changed_twice(file: tuple[str, list[str]]) -> None:
    text, comments = file
    before, problems = read_yaml(text.encode(), PATH)
    faulty = any(problem.severity == "error" for problem in problems)
    done = formatted(text.encode(), PATH, Unit)
    after = (done.after or done.before).decode()

    event("faulty" if faulty else "changed" if done.after else "left")
    if faulty:
        assert done.after is None
        return
    assert read_yaml(after.encode(), PATH)[0] == before
    assert sorted(re.findall(r"# \d+ (?:là: chú thích|- x|#|«)", after)) == sorted(comments)
    assert form(after) == after
    assert after == written_anew(text)


def written_anew(text: str) -> str:
    """The canonical form, whether it reads the same or not."""
    ready, _ = prepare(text.encode(), PATH)
    tree = yaml_tree(ready) if ready is not None else None
    assert tree is not None
    return canonical(tree, Unit)
