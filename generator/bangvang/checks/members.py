"""Clusters: who heads, is nominated or ranked must be a member; members must be as many as stated."""

from collections.abc import Iterator

from bangvang.checks.found import Found
from bangvang.checks.naming import called_by_id
from bangvang.model.cluster import Cluster, ClusterYear
from bangvang.model.types import BLANK_ID
from bangvang.problems.both import Both
from bangvang.problems.problem import Keys
from bangvang.roll.roll import Roll

HEAD = Both("cụm trưởng, khối trưởng", "the head")
DEPUTY = Both("cụm phó, khối phó", "a deputy")
NOMINEE = Both("đơn vị được suy tôn, đề nghị", "nominated")
RANKED = Both("đơn vị được xếp hạng", "ranked")


def check_members(roll: Roll, found: Found) -> None:
    """`not-a-member`, only where the list is said to be whole (else they count as members), and `members-mismatch`."""
    for cluster in roll.clusters.values():
        if roll.whole("clusters", cluster.id):
            for number, year in enumerate(cluster.years):
                _judge_year(roll, found, cluster, number, year)


def _judge_year(roll: Roll, found: Found, cluster: Cluster, number: int, year: ClusterYear) -> None:
    listed = dict.fromkeys(year.members)
    others = [(unit, role, keys) for unit, role, keys in _others(year) if unit not in listed and unit != BLANK_ID]
    if year.members_complete:
        for unit, role, keys in others:
            found.add(
                "not-a-member",
                "clusters",
                cluster.id,
                ("years", number, *keys),
                unit=called_by_id(roll, "units", unit),
                role=role,
                year=year.year,
            )
    else:
        listed.update(dict.fromkeys(unit for unit, _, _ in others))
    stated = year.members_stated
    if stated is not None and (len(listed) > stated or (year.members_complete and len(listed) < stated)):
        found.add(
            "members-mismatch",
            "clusters",
            cluster.id,
            ("years", number, "members_stated"),
            year=year.year,
            stated=stated,
            named=len(listed),
        )


def _others(year: ClusterYear) -> Iterator[tuple[str, Both, Keys]]:
    """Every unit that plays a part for which it must be a member: the unit, its part, where it stands."""
    if year.head is not None:
        yield year.head, HEAD, ("head",)
    for number, deputy in enumerate(year.deputies):
        yield deputy, DEPUTY, ("deputies", number)
    for number, line in enumerate(year.nominations):
        if line.unit is not None:
            yield line.unit, NOMINEE, ("nominations", number, "unit")
    for number, standing in enumerate(year.standings):
        yield standing.unit, RANKED, ("standings", number, "unit")
