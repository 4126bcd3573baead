"""What an import may have been told once and remembers in import-mapping.yml: by what it was asked about."""

from collections.abc import Mapping

from bangvang.problems.both import Both

ANSWERED: Mapping[str, Both] = {
    "headings": Both("tiêu đề cột", "headings of columns"),
    "sections": Both("tiêu đề mục", "headings of sections"),
    "honours": Both("danh hiệu, hình thức khen thưởng", "honours"),
    "units": Both("đơn vị", "units"),
    "people": Both("cá nhân", "people"),
}
"""The keys of import-mapping.yml. Each holds texts as printed and the answer to each: an id, or a word such as `keep`."""
