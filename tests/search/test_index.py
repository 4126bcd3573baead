"""The index itself: numbers and runs, shards, blocks, names; the same bytes every time, and as little as there need be."""

import gzip
import zlib
from array import array
from dataclasses import asdict, replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.resources import theme_folder
from bangvang.search.document import Document
from bangvang.search.manifest import FORMAT, MANIFEST, Manifest, UnknownFormat
from bangvang.search.naming import Namer
from bangvang.search.numbers import put, put_runs, runs, take
from bangvang.search.scripts import Scripts
from bangvang.search.shards import order, parse, shards
from bangvang.search.writing import Setting, index_files, weight_class
from bangvang.words.folding import folded_key, words
from built import HOUSE
from indexed import Indexed, indexed_data, twin

SETTING = Setting("vi", "../", {}, {})
documents = st.builds(
    Document,
    kind=st.just("people"),
    title=st.text("aàbcđ ", min_size=1, max_size=12),
    path=st.uuids().map(lambda one: f"ca-nhan/{one}/"),
    about=st.text("xyz ", max_size=5),
    weight=st.integers(0, 300),
    other_names=st.lists(st.text("aàbd ", max_size=6), max_size=2).map(tuple),
    contexts=st.lists(st.text("efg ", max_size=6), max_size=2).map(tuple),
)


def made(some: list[Document]) -> Indexed:
    return Indexed(dict(index_files([("people", list(some))], Namer.of({}), SETTING)))


@given(st.lists(st.integers(0, 2**40)))
def test_numbers_come_back(numbers: list[int]) -> None:
    data = bytearray()
    for number in numbers:
        put(number, data)
    place, found = 0, []
    while place < len(data):
        number, place = take(bytes(data), place)
        found.append(number)
    assert found == numbers


@given(st.sets(st.integers(0, 300)))
def test_lists_of_documents_come_back_as_runs(ids: set[int]) -> None:
    data = bytearray()
    put_runs(sorted(ids), data)
    found = list(runs(bytes(data), 0, len(data)))
    assert [number for run in found for number in run] == sorted(ids)
    assert all(one.stop < other.start for one, other in pairwise(found))


@given(st.dictionaries(st.text(min_size=1, max_size=4), st.sets(st.integers(0, 50), min_size=1)), st.integers(1, 60))
def test_shards_hold_every_word_in_order_whatever_their_size(lists: dict[str, set[int]], size: int) -> None:
    lists = {token: ids for token, ids in lists.items() if token.isprintable()}
    postings = {token: {(token, 2): array("I", sorted(ids))} for token, ids in lists.items()}
    found: dict[str, list[int]] = {}
    firsts = []
    for first, shard in shards(postings, size):
        parsed = parse(shard)
        assert next(iter(parsed)) == first
        firsts.append(first)
        for token, several in parsed.items():
            found[token] = [n for one in several for run in runs(one.data, one.start, one.end) for n in run]
    assert found == {token: sorted(ids) for token, ids in lists.items()}
    assert list(found) == sorted(lists, key=order)
    assert firsts == sorted(firsts, key=order)


@given(st.lists(documents, min_size=1, max_size=300, unique_by=lambda one: one.path))
def test_every_document_comes_back_whole_and_is_found_by_each_of_its_names(some: list[Document]) -> None:
    index = made(some)
    told = {(hit.title, hit.about, hit.path, hit.weight) for hit in index.hits()}
    assert told == {(one.title, one.about, one.path, one.weight) for one in some}
    for one in some[:5]:
        for name in (one.title, *one.other_names):
            if words(name):
                assert one.path in [hit.path for hit in index.search(name, len(some)).hits]


@given(st.lists(documents, max_size=120, unique_by=lambda one: one.path), st.randoms())
def test_the_order_in_which_documents_come_does_not_matter(some: list[Document], chance: object) -> None:
    shuffled = list(some)
    chance.shuffle(shuffled)  # type: ignore[attr-defined] # hypothesis hands over a random.Random
    assert made(shuffled).files == made(some).files


def test_the_same_roll_gives_the_same_bytes(real: dict[str, Indexed]) -> None:
    assert indexed_data(HOUSE / "data").files == real["vi"].files


def test_a_file_is_named_by_its_content_so_that_a_change_elsewhere_leaves_its_name(synthetic: Indexed) -> None:
    names = [name for name in synthetic.files if name != MANIFEST]
    contents = [zlib.decompress(synthetic.files[name]) for name in names]
    assert len(set(contents)) == len(names)
    assert all(len(content) < 40_000 for content in contents)


def test_another_format_is_refused(real: dict[str, Indexed]) -> None:
    manifest = Manifest.from_json(real["vi"].files[MANIFEST])
    with pytest.raises(UnknownFormat):
        Manifest.from_json(replace(manifest, format=FORMAT + 1).to_json())
    for broken in (b"", b"[]", b"{}", b'{"format": 1}'):
        with pytest.raises(UnknownFormat):
            Manifest.from_json(broken)


def test_the_numbers_of_documents_tell_kind_length_and_weight(synthetic: Indexed) -> None:
    index = synthetic.index
    for number, hit in enumerate(synthetic.hits()):
        _, kind, length, weight = index.group(number)
        assert index.manifest.kinds[kind] == hit.kind
        assert length == min(15, len(words(hit.title)))
        assert weight == weight_class(hit.weight)


def test_every_word_of_every_name_but_numbers_is_in_the_lexicon(real: dict[str, Indexed]) -> None:
    index = real["vi"].index
    for hit in real["vi"].hits():
        spelt = [word for word in words(hit.title) if not word.isdecimal()]
        assert all(index.known(folded_key(word), prefix=False) for word in spelt)


def test_an_empty_roll_has_an_index_that_finds_nothing(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    roll = "format: 1\ntitle: Bảng vàng\npublisher: Ban Thi đua\nlanguages: [vi]\nas_of: 2023-06-07\n"
    (data / "roll.yml").write_text(roll, encoding="utf-8")
    index = indexed_data(data)
    assert (index.hits(), index.found("nguyen"), index.search("nguyen").step) == ([], [], "none")


def test_where_blocks_are_many_their_names_stand_in_pages_and_both_readers_find_the_same(tmp_path: Path) -> None:
    plain, paged = indexed_data(HOUSE / "data"), indexed_data(HOUSE / "data", paged_from=1)
    asked = ["so y te", "nguyen thi le", "bang khen 2022", "da nanf"]

    assert plain.index.manifest.pages == paged.index.manifest.blocks == ""
    assert paged.hits() == plain.hits()
    assert [paged.found(one) for one in asked] == [plain.found(one) for one in asked]
    answers = twin(paged.write(tmp_path), [{"text": one, "limit": 10} for one in asked])
    assert [one["hits"] for one in answers] == [[asdict(hit) for hit in plain.search(one).hits] for one in asked]


def test_the_scripts_are_as_small_as_they_were_meant_to_be() -> None:
    sizes = {name: len(gzip.compress(script, 6)) for name, script in Scripts.of(theme_folder()).contents.items()}
    assert sizes["engine"] <= 6000
    assert sizes["box"] <= 5000


def test_blocks_tell_of_the_words_around_what_second_lines_do_not(synthetic: Indexed) -> None:
    index = synthetic.index
    for token in ("2015", "truong", "cstd", "hang"):
        listed = {
            number
            for _, lists in index.contexts(token, prefix=False)
            for one in lists
            for run in runs(one.data, one.start, one.end)
            for number in run
        }
        for number in listed:
            (hit,) = index.hits([number])
            told = {*map(folded_key, words(hit.about)), *hit.untold.split()}
            assert token in told
        assert listed
