"""Aims against results: a bar of what was reached, with a line where the aim was. Each has a scale of its own."""

from bangvang.site.charts.bars import GAP, LEAST, LINE, THICK, lines_of
from bangvang.site.charts.drawing import Drawing, Group, Label, Mark, Rect, Stroke, tidy, wrapped
from bangvang.views.charts import Target, Targets

TOLD = 3
"""In how many lines at most aim and result are told."""
REACH = 97.0
"""Where the end of every scale stands, in percent."""


def targets(several: Targets) -> Drawing:
    """Each target's name, its bar on a track, its aim across the bar, and both in words below."""
    groups, y = [], 0.0
    for one in several.targets:
        marks, below = _row(one, y)
        groups.append(Group(marks, f"{one.words.text}: {one.result_text}; {one.aim_text}"))
        y = below + GAP
    return Drawing(int(y), tuple(groups))


def _row(one: Target, y: float) -> tuple[tuple[Mark, ...], float]:
    names = lines_of(one.words)
    marks: list[Mark] = [
        Label(0, tidy(y + LINE * number + 13), text, "row", lang=one.words.language)
        for number, text in enumerate(names)
    ]
    top = y + LINE * len(names) + 5
    share = max(float(one.result / one.whole) * REACH, LEAST) if one.result > 0 else 0
    aim = tidy(float(one.aim / one.whole) * REACH)
    marks.append(Rect(0, top, REACH, THICK, "track"))
    marks.append(Rect(0, top, tidy(share), THICK, fill=1, title=one.result_text))
    marks.append(Stroke(aim, top - 4, aim, top + THICK + 4, "aim"))
    told = wrapped(f"{one.result_text} · {one.aim_text}", TOLD)
    marks += [Label(0, tidy(top + THICK + LINE * number), text, "told") for number, text in enumerate(told, start=1)]
    return tuple(marks), top + THICK + LINE * len(told) + 3
