"""The formats of a report by the name that the command line gives them."""

from collections.abc import Callable, Mapping

from bangvang.reports.github import github
from bangvang.reports.gitlab import gitlab
from bangvang.reports.json_report import json_report
from bangvang.reports.sarif import sarif
from bangvang.reports.text import text
from bangvang.reports.wish import Judged, Wish

Printer = Callable[[Judged, Wish], str]

FORMATS: Mapping[str, Printer] = {
    "text": text,
    "json": json_report,
    "github": github,
    "gitlab": gitlab,
    "sarif": sarif,
}
"""Each gives the whole report, with a line end."""
