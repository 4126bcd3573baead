"""The closed list of problem codes, one file a family."""

from collections.abc import Mapping
from types import MappingProxyType

from bangvang.problems.catalogue.file import FILE
from bangvang.problems.catalogue.honesty import HONESTY
from bangvang.problems.catalogue.law import LAW
from bangvang.problems.catalogue.links import LINKS
from bangvang.problems.catalogue.shape import SHAPE
from bangvang.problems.entry import Entry

CATALOGUE: Mapping[str, Entry] = MappingProxyType(
    {entry.code: entry for family in (FILE, SHAPE, LINKS, LAW, HONESTY) for entry in family}
)
