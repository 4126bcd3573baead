"""Numbers of decisions: what looks like the number of a regulation."""

import re

from bangvang.checks.found import Found
from bangvang.roll.roll import Roll

_WITH_YEAR = re.compile(r"[0-9]+\s*/\s*(?:19|20)[0-9]{2}\s*(?:[/-]|$)")


def check_numbers(roll: Roll, found: Found) -> None:
    """`number-holds-year`: regulations carry their year in the number (22/2010/QĐ-UBND), acts about people do not.

    The rule is that of decree 30/2020/NĐ-CP and the law on legal documents.
    """
    for decision in roll.decisions.values():
        if decision.number is not None and _WITH_YEAR.match(decision.number):
            found.add("number-holds-year", "decisions", decision.id, ("number",), written=decision.number)
