"""The one door to all drawings."""

from bangvang.site.charts.bars import bars
from bangvang.site.charts.columns import grouped, spark
from bangvang.site.charts.dots import dots
from bangvang.site.charts.drawing import Drawing
from bangvang.site.charts.lines import lines
from bangvang.site.charts.scale import Say
from bangvang.site.charts.stacks import stacked
from bangvang.site.charts.targets import targets
from bangvang.views.charts import AnyChart, Chart, Grid


def draw(chart: AnyChart, say: Say) -> Drawing:
    """Where every mark of a chart stands. `say` prints a number in the page's language. The same chart, the same drawing."""
    if isinstance(chart, Grid):
        return dots(chart)
    if not isinstance(chart, Chart):
        return targets(chart)
    if chart.form == "bars":
        return bars(chart)
    if chart.form == "spark":
        return spark(chart)
    if chart.form == "lines":
        return lines(chart, say)
    return stacked(chart, say) if chart.form == "stacked" else grouped(chart, say)
