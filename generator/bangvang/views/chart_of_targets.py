"""The chart of a covenant: what was aimed at and what was reached, where both are plain numbers of one sort."""

from collections.abc import Iterable
from decimal import Decimal

from bangvang.model import cluster
from bangvang.views.charts import Target, Targets
from bangvang.views.sight import Sight
from bangvang.views.targets import amount


def chart_of_targets(sight: Sight, targets: Iterable[cluster.Target], anchor: str) -> tuple[Targets, ...]:
    """Each target whose aim and result can be compared; nothing where there is none."""
    drawn = tuple(one for target in targets if (one := _target(sight, target)) is not None)
    return (Targets(sight.say("Aims and results"), drawn, f"{anchor}-bieu-do"),) if drawn else ()


def _target(sight: Sight, target: cluster.Target) -> Target | None:
    aim, result = amount(target.aim), amount(target.result)
    if aim is None or result is None or aim[1] != result[1] or min(aim[0], result[0]) < 0 or not max(aim[0], result[0]):
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
