"""The chart of a covenant: what was aimed at and what was reached, where both are plain numbers of one sort."""

import re
from collections.abc import Iterable
from decimal import Decimal

from bangvang.model import cluster
from bangvang.views.charts import Target, Targets
from bangvang.views.sight import Sight
from bangvang.words.numbers import NumberError, parse_number

_PLAIN = re.compile(r"([0-9]+(?:[.,][0-9]{1,2})?)\s*(.*)")
"""A number and what it counts. One or two digits after a mark can only be decimals."""
_LONGEST = 30
"""The longest words after a number, in letters."""


def chart_of_targets(sight: Sight, targets: Iterable[cluster.Target], anchor: str) -> tuple[Targets, ...]:
    """Each target whose aim and result can be compared; nothing where there is none."""
    drawn = tuple(one for target in targets if (one := _target(sight, target)) is not None)
    return (Targets(sight.say("Aims and results"), drawn, f"{anchor}-bieu-do"),) if drawn else ()


def _target(sight: Sight, target: cluster.Target) -> Target | None:
    aim, result = _amount(target.aim), _amount(target.result)
    if aim is None or result is None or aim[1] != result[1] or not (aim[0] or result[0]):
        return None
    whole = max(aim[0], result[0])
    if aim[1].startswith("%"):
        whole = max(whole, Decimal(100))
    words = sight.words(target, "measure") or sight.words(target, "text") or sight.own("?")
    said_aim, said_result = sight.words(target, "aim"), sight.words(target, "result")
    level = sight.choice(cluster.Target, "qualifier", target.qualifier) + " " if target.qualifier else ""
    return Target(
        words,
        aim[0],
        sight.say("aim: %(aim)s", aim=f"{level}{said_aim}"),
        result[0],
        sight.say("result: %(result)s", result=said_result),
        whole,
    )


def _amount(text: str | None) -> tuple[Decimal, str] | None:
    """The number and the words after it; None where the text is anything else, or may mean two numbers."""
    found = _PLAIN.fullmatch(text.strip()) if text is not None else None
    if found is None or len(found[2]) > _LONGEST or found[2][:1] in {".", ","} or found[2][:1].isdigit():
        return None
    try:
        return parse_number(found[1].replace(",", ".")), " ".join(found[2].casefold().split())
    except NumberError:
        return None
