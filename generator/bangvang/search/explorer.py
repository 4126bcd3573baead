"""The files of the explorer, beside those of the index: two tables, and what the page says of them."""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from bangvang.search.calling import Caller
from bangvang.search.explorer_choices import choices
from bangvang.search.explorer_columns import Choose, File, TableWriter
from bangvang.search.explorer_rows import TABLES, Entry, entries
from bangvang.search.explorer_words import spoken
from bangvang.search.naming import Namer
from bangvang.views.sight import Sight

FORMAT = 1
"""The version of all files of the explorer together."""
MANIFEST = "khen-thuong.json"
"""The only file of the explorer whose name never changes, beside the page of the search."""
PARAMETERS: Mapping[str, str] = {
    "year": "nam",
    "honour": "danh-hieu",
    "class": "hang",
    "kind": "doi-tuong",
    "level": "cap",
    "place": "dia-phuong",
    "cluster": "cum-khoi",
    "movement": "phong-trao",
    "method": "loai-hinh",
    "state": "tinh-trang",
}
"""What facets are called in addresses, in every language; in the order of FACETS."""


def explorer_files(sight: Sight, namer: Namer) -> Iterator[File]:
    """Every file of the explorer: its path beside the page of the search, and its bytes. The manifest comes last."""
    caller = Caller(sight)
    tables = {table: entries(caller, table) for table in TABLES}
    return files_of(tables, partial(choices, caller, namer), namer, spoken(sight), PARAMETERS)


def files_of(
    tables: Mapping[str, Iterable[Entry]],
    choose: Choose,
    namer: Namer,
    said: Mapping[str, str],
    parameters: Mapping[str, str],
) -> Iterator[File]:
    """The same of rows that somebody else gathered, under the facets that `parameters` names, in its order."""
    heads: dict[str, str] = {}
    for table, rows in tables.items():
        writer = TableWriter(choose, namer, tuple(parameters))
        yield from writer.files(rows)
        heads[table] = writer.head
    told = {"format": FORMAT, "tables": heads, "parameters": parameters, "said": said}
    yield MANIFEST, json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
