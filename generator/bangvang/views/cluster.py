"""The page of a cluster: what it is, a section a year, what it gave rise to."""

from bangvang.model.cluster import Cluster
from bangvang.views.awards import lines_table, rows_table
from bangvang.views.blocks import Block, Section
from bangvang.views.chart_of_cluster import grid_of_members
from bangvang.views.chart_of_figures import figures_over_years
from bangvang.views.chart_of_years import place_by_year
from bangvang.views.charting import illustrated
from bangvang.views.cluster_year import year_section
from bangvang.views.common import Pairs, aliases, description, documents, facts, refs
from bangvang.views.page import Page
from bangvang.views.record import record_page
from bangvang.views.record_blocks import Switch
from bangvang.views.sight import Sight
from bangvang.views.years_of_place import years_of_place
from bangvang.words.roman import spellings


def cluster_page(sight: Sight, cluster: Cluster) -> Page:
    """A cluster or block, its years from the newest on."""
    index = sight.roll.index
    lines = index.lines_of_cluster.get(cluster.id, ())
    rows = (row for row in index.rows_of_cluster.get(cluster.id, ()) if row.line.award.cluster != cluster.id)
    movements = index.movements_of_cluster.get(cluster.id, ())
    return record_page(
        sight,
        "clusters",
        cluster,
        lead=description(sight, cluster),
        blocks=(
            *facts(_facts(sight, cluster)),
            *grid_of_members(sight, cluster),
            *_years(sight, cluster),
            *illustrated(
                lines_table(sight, lines, sight.say("Awards given in the cluster"), "khen-thuong"),
                place_by_year(sight, cluster.id, lines),
            ),
            *rows_table(sight, rows, sight.say("Awards of its members as such"), "khen-thanh-vien", who=True),
            *refs(sight, sight.kinds("movements"), "phong-trao", "movements", movements),
            *figures_over_years(sight, cluster.id),
            *years_of_place(sight, cluster.id),
        ),
        data=_data(sight, cluster),
    )


def _years(sight: Sight, cluster: Cluster) -> tuple[Block, ...]:
    """A section a year, the newest first; of several, a switch stays in sight while they are read."""
    years = sorted(cluster.years, key=lambda year: -year.year)
    sections = tuple(year_section(sight, cluster, year) for year in years)
    if len(sections) < 2:  # noqa: PLR2004 - one year needs no switch
        return sections
    parts = tuple((str(year.year), f"nam-{year.year}") for year in years)
    switch = Switch(sight.say("Years of the cluster"), parts)
    return (Section(sight.say("Year by year"), (switch, *sections), "tung-nam"),)


def _facts(sight: Sight, cluster: Cluster) -> Pairs:
    rows: Pairs = [(sight.label(Cluster, "kind"), sight.choice(Cluster, "kind", cluster.kind))]
    if cluster.number is not None:
        rows.append((sight.label(Cluster, "number"), _number(cluster.number)))
    rows.append((sight.label(Cluster, "organiser"), sight.ref("units", cluster.organiser)))
    return rows + aliases(sight, cluster) + documents(sight, cluster)


def _number(written: str) -> str:
    """The number as written, and the other way to write it: `XII (12)`."""
    others = [one for one in spellings(written) if one != written]
    return f"{written} ({others[-1]})" if others else written


def _data(sight: Sight, cluster: Cluster) -> dict[str, object]:
    told: dict[str, object] = {"@type": "Thing"}
    names = [str(name) for name in sight.tongue.list(cluster, "aliases")]
    return {**told, "alternateName": names} if names else told
