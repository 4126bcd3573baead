"""What the checks find: faults of records, by kind, id and keys within the record."""

from typing import Self

from bangvang.problems.problem import Filling, Finding, Keys, Part
from bangvang.roll.origin import SETTINGS_KEY
from bangvang.roll.roll import Roll


class Found:
    """Collects findings about the records of one roll. It does not sort or place them."""

    def __init__(self, roll: Roll) -> None:
        self.findings: list[Finding] = []
        self._origins = roll.origins

    def add(
        self: Self,
        code: str,
        kind: str,
        record_id: str,
        keys: Keys = (),
        /,
        *,
        part: Part = "value",
        near: str | None = None,
        **values: Filling,
    ) -> None:
        """Note a fault under `keys` of a record (or of roll.yml, by SETTINGS_KEY); `values` fill the catalogue's sentences."""
        path, spot = self._origins[kind, record_id].spot(keys)
        record = None if (kind, record_id) == SETTINGS_KEY else f"{kind}/{record_id}"
        self.findings.append(Finding(code, path, spot, part, record, values, near))
