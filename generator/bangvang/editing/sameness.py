"""The judgement that two records are one bearer: the second goes into the first, and whatever named it names the first."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bangvang.checks.judging import Judgement
from bangvang.editing.bearers import Bearer
from bangvang.editing.changing import Changes
from bangvang.editing.files_edited import FilesEdited
from bangvang.editing.merging import merged
from bangvang.editing.refusal import Refused
from bangvang.editing.relinking import Turn, turned_splices, turns
from bangvang.model.links import keys_of, links
from bangvang.problems.problem import Keys
from bangvang.roll.roll import Roll
from bangvang.source.walk import walk
from bangvang.source.yaml_nodes import comments
from bangvang.source.yaml_reader import Plain, read_yaml

_MEMORY = "import-mapping"


@dataclass(frozen=True, slots=True)
class Judged:
    """What a judgement does to the files, for those who decide whether it shall.

    `links` counts the links turned, by file. `moved` are the fields that the first takes from the second, `lost` those in which
    the second said something else, `remarks` the comments that stood in the second's record.
    """

    changes: Changes
    links: dict[str, int] = field(default_factory=dict)
    moved: tuple[str, ...] = ()
    lost: tuple[tuple[str, Plain], ...] = ()
    remarks: tuple[str, ...] = ()


def judged_same(data: Path, judgement: Judgement, first: Bearer, second: Bearer) -> Judged:
    """What it takes to make the second record of the roll in the folder `data` one with the first, which stays.

    Raises:
        Refused: the files have errors, or the two are tied to each other as two.
    """
    _refuse_tied(first, second)
    refuse_unread(judgement)
    files = FilesEdited(data.parent)
    kind = first.kind
    told = merged(kind.model, files.typed(first.origin), files.typed(second.origin), (first.id, second.id))
    files.set_fields(first.origin, kind.model, told.fields)
    remarks = _remarks(files, second)
    files.remove(second.origin)
    counted = _turn(files, judgement.roll, first, second)
    counted += _turn_memory(files, data, judgement.roll, first, second)
    return Judged(files.changes(), dict(sorted(counted.items())), tuple(told.moved), tuple(told.lost), remarks)


def refuse_unread(judgement: Judgement) -> None:
    """A file that could not be read might name the one that goes. Raises Refused where there is one."""
    unread = [
        problem for problem in judgement.problems if problem.entry.family == "file" and problem.severity == "error"
    ]
    if unread:
        path = unread[0].place.path
        raise Refused(
            f"Tệp {path} có lỗi, không biết trong đó nhắc tới ai. Hãy sửa trước: bangvang check",
            f"{path} has errors, and nobody knows whom it names. Mend it first: bangvang check",
        )


def _refuse_tied(first: Bearer, second: Bearer) -> None:
    """One cannot be the other's parent, or have come after it, and be the other."""
    for one, other in ((first, second), (second, first)):
        for kind, value, path in links(one.record):
            key = keys_of(path)[0]
            if kind == one.kind.name and value == other.id and key != "distinct_from":
                raise Refused(
                    f"«{one.id}» có {key}: {other.id}, tức là hai {one.kind.one.vi} khác nhau. Nếu ghi nhầm, hãy bỏ dòng ấy trước. "
                    "Hai đơn vị ngoài đời nhập làm một thì không dùng lệnh này mà ghi succeeded_by.",
                    f"«{one.id}» has {key}: {other.id}, so they are two. If that is a mistake, take it out first. "
                    "Two units that were merged in the world stay two records; succeeded_by tells it.",
                )


def _remarks(files: FilesEdited, second: Bearer) -> tuple[str, ...]:
    """The comments of the record that goes."""
    tree = files.tree(second.origin.path)
    if not second.origin.prefix:
        return tuple(comments(tree.root))
    entry = tree.root.entries[int(second.origin.prefix[0])]
    return tuple(line for line in (*entry.lead, entry.side, *comments(entry.value)) if line)


def _turn(files: FilesEdited, roll: Roll, first: Bearer, second: Bearer) -> Counter[str]:
    """Turn all links, file by file. Gives how many there were in each."""
    by_path: dict[str, list[Turn]] = {}
    for turn in turns(roll, first.kind.name, second.id, first.id):
        by_path.setdefault(turn.path, []).append(turn)
    for path, wanted in by_path.items():
        files.splice(path, turned_splices(files.bytes_of(path), path, wanted))
    return Counter({path: len(wanted) for path, wanted in by_path.items()})


def _turn_memory(files: FilesEdited, data: Path, roll: Roll, first: Bearer, second: Bearer) -> Counter[str]:
    """What imports have learnt names records too, as `units/a`; or as `a`, where no record of another kind is called so."""
    named = {f"{first.kind.name}/{second.id}": f"{first.kind.name}/{first.id}"}
    if not any(key[1] == second.id and key[0] != first.kind.name for key in roll.origins):
        named[second.id] = first.id
    counted: Counter[str] = Counter()
    for entry in walk(data.parent, data.name, ())[0]:
        if entry.role == _MEMORY:
            value, _ = read_yaml(files.bytes_of(entry.path), entry.path)
            wanted = [Turn(entry.path, keys, named[text]) for keys, text in _texts(value, ()) if text in named]
            files.splice(entry.path, turned_splices(files.bytes_of(entry.path), entry.path, wanted))
            counted[entry.path] += len(wanted)
    return +counted


def _texts(value: Plain, keys: Keys) -> Iterator[tuple[Keys, str]]:
    """Every text of a value, and where it stands."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*keys, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _texts(inner, (*keys, number))
    elif value is not None:
        yield keys, value
