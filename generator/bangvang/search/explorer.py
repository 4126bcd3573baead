"""The files of the explorer, beside those of the index: two tables, and what the page says of them."""

import json
from collections.abc import Iterator, Mapping

from bangvang.search.calling import Caller
from bangvang.search.explorer_columns import File, TableWriter
from bangvang.search.explorer_rows import FACETS, TABLES, entries
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
"""What facets are called in addresses, in every language."""


def explorer_files(sight: Sight, namer: Namer) -> Iterator[File]:
    """Every file of the explorer: its path beside the page of the search, and its bytes. The manifest comes last."""
    caller = Caller(sight)
    heads: dict[str, str] = {}
    for table in TABLES:
        writer = TableWriter(caller, namer)
        yield from writer.files(entries(caller, table))
        heads[table] = writer.head
    told = {
        "format": FORMAT,
        "tables": heads,
        "parameters": {facet: PARAMETERS[facet] for facet in FACETS},
        "said": spoken(sight),
    }
    yield MANIFEST, json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
