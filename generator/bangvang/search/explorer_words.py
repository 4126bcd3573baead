"""What the explorer says in the browser. Numbers and words in braces are filled in there."""

from collections.abc import Mapping

from bangvang.search.explorer_rows import FACETS
from bangvang.views.sight import Sight


def spoken(sight: Sight) -> Mapping[str, str]:
    """Every text by its key, in the language of the sight."""
    titles = dict(zip(FACETS, _titles(sight), strict=True))
    return {
        **{f"facet-{facet}": title for facet, title in titles.items()},
        **_counts(sight),
        **_controls(sight),
        **_columns(sight),
    }


def _titles(sight: Sight) -> tuple[str, ...]:
    return (
        sight.say("Year"),
        sight.say("Honour"),
        sight.say("Class of honour"),
        sight.say("Recipients"),
        sight.say("Level that decided"),
        sight.say("Locality"),
        sight.say("Cluster or block"),
        sight.say("Campaign"),
        sight.say("Kind of commendation"),
        sight.say("State"),
    )


def _counts(sight: Sight) -> dict[str, str]:
    """What is counted, said so that names and awards can never be taken for each other."""
    return {
        "view": sight.say("What to show"),
        "view-records": sight.say("Records found"),
        "view-names": sight.say("Names honoured"),
        "view-awards": sight.say("Awards by decision"),
        "names": sight.say("{number} names in awards"),
        "names-one": sight.say("1 name in awards"),
        "awards": sight.say("{number} awards"),
        "awards-one": sight.say("1 award"),
        "rows": sight.say("{number} rows"),
        "rows-one": sight.say("1 row"),
        "names-told": sight.say(
            "Each row is a name that a decision prints: one honoured twice is counted twice. "
            "Awards that state only a number have no row here; nominations are no awards and are left out."
        ),
        "awards-told": sight.say(
            "Each row is one award of a decision, however many received it. "
            "How many is told as stated or as named, and never added up here."
        ),
        "near": sight.say("nothing is exactly so, these come near"),
    }


def _controls(sight: Sight) -> dict[str, str]:
    return {
        "filters": sight.say("Filter"),
        "filters-some": sight.say("Filter ({number} chosen)"),
        "clear": sight.say("Remove all filters"),
        "drop": sight.say("Remove the filter {words}"),
        "text": sight.say("Words: {words}"),
        "sort": sight.say("Sort by"),
        "sort-relevance": sight.say("Best match first"),
        "sort-alphabet": sight.say("In alphabetical order"),
        "sort-newest": sight.say("Newest first"),
        "sort-oldest": sight.say("Oldest first"),
        "csv": sight.say("Download as CSV"),
        "more": sight.say("Show more ({number} left)"),
        "every": sight.say("Show all {number}"),
        "fewer": sight.say("Show fewer"),
        "failed": sight.say("The search could not be loaded. Check the connection and type again."),
        "none": sight.say("Nothing fits all of this together."),
        "none-try": sight.say("Without one of these there would be:"),
        "none-hint": sight.say("Check the spelling, type fewer words, or look among the records found."),
    }


def _columns(sight: Sight) -> dict[str, str]:
    return {
        "column-name": sight.say("Name"),
        "column-unit": sight.say("Unit"),
        "column-number": sight.say("Recipients, as stated or named"),
        "column-award": sight.say("Honour"),
        "column-decision": sight.say("Decision"),
        "column-date": sight.say("Date of decision"),
        "column-link": sight.say("Address"),
    }
