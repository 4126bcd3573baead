"""Annexes: the CSV files beside a decision, merged into its rows."""

from typing import Any

from bangvang.model.annex import ANNEX_CHOICES, ANNEX_COLUMNS, ANNEX_FLAGS
from bangvang.problems.problem import Finding, Problem
from bangvang.roll.origin import AnnexRows, Origin
from bangvang.source.csv_reader import read_csv
from bangvang.source.files import LARGEST_ANNEX, Files


class AnnexReader:
    """Reads the annexes of one decision. After `merged`, `origin` tells where the rows came from."""

    def __init__(self, files: Files, origin: Origin, record: str) -> None:
        self.origin = origin
        self.problems: list[Problem] = []
        self.findings: list[Finding] = []
        self._files = files
        self._record = record

    def merged(self, decision: dict[str, Any]) -> dict[str, Any]:
        """The decision as typed, with the rows of the annexes after the rows of its own."""
        awards = decision.get("awards")
        if not isinstance(awards, list):
            return decision
        annexes: dict[int, AnnexRows] = {}
        whole = []
        for number, award in enumerate(awards):
            if isinstance(award, dict) and isinstance(award.get("annex"), str):
                award = self._with_rows(number, award, annexes)  # noqa: PLW2901 - the award with its rows
            whole.append(award)
        if not annexes:
            return decision
        self.origin = Origin(self.origin.path, self.origin.prefix, annexes)
        return {**decision, "awards": whole}

    def _with_rows(self, number: int, award: dict[str, Any], annexes: dict[int, AnnexRows]) -> dict[str, Any]:
        own = award.get("recipients") or []
        path = self._path(award["annex"])
        if path is None or self._files.kind(path) is None:
            keys = (*self.origin.prefix, "awards", number, "annex")
            values = {"written": award["annex"]}
            self.findings.append(Finding("file-missing", self.origin.path, keys, "value", self._record, values))
            return award
        content, faults = self._files.read(path, LARGEST_ANNEX)
        self.problems += faults
        if content is None:
            return award
        rows, problems = read_csv(content, path, ANNEX_COLUMNS, ANNEX_FLAGS, ANNEX_CHOICES)
        self.problems += problems
        if not isinstance(own, list):
            return award
        annexes[number] = AnnexRows(path, len(own))
        return {**award, "recipients": [*own, *rows]}

    def _path(self, written: str) -> str | None:
        """The annex's path: a file beside the decision, never anywhere else."""
        if "/" in written or "\\" in written or not written.lower().endswith(".csv") or written.startswith("."):
            return None
        folder, _, _ = self.origin.path.rpartition("/")
        return f"{folder}/{written}"
