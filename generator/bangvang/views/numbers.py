"""The page of the honest numbers: each measure with its value, its base, what is unknown, and its formula in words."""

from collections.abc import Mapping
from decimal import Decimal

from bangvang.language import Interface
from bangvang.views.blocks import Inline, Note, Number, Row, Run, Table
from bangvang.views.measures import Measure, measures
from bangvang.views.own_page import data_trail, own_page
from bangvang.views.page import Page
from bangvang.views.sight import Sight

ANCHORS: Mapping[str, str] = {
    "recipients": "doi-tuong",
    "decisions-with-number": "quyet-dinh-co-so",
    "with-decision-number": "co-so-quyet-dinh",
    "with-source": "co-nguon",
    "with-names": "co-ten",
    "with-whole-list": "danh-sach-du",
    "recipients-listed": "doi-tuong-co-trong-danh-sach",
    "rows-with-source": "dong-co-nguon",
    "direct-workers": "truc-tiep-lao-dong",
    "leaders": "lanh-dao",
    "small-collectives": "tap-the-nho",
    "enterprises": "doanh-nghiep",
    "households": "ho-gia-dinh",
    "repeat-winners": "duoc-khen-nhieu-lan",
    "extraordinary": "dot-xuat",
    "nominations-conferred": "de-nghi-duoc-tang",
    "taken-back": "huy-bo",
    "movements-regular": "phong-trao-thuong-xuyen",
    "movements-thematic": "phong-trao-chuyen-de",
    "movements-wave": "phong-trao-theo-dot",
    "movements-special": "phong-trao-dac-biet",
    "movements-drive": "cuoc-van-dong",
    "movements-reviewed": "phong-trao-tong-ket",
}
"""Every measure's anchor on the page."""


def numbers_page(sight: Sight) -> Page:
    """All measures as rows of one table."""
    header = (
        sight.say("Measure"),
        sight.say("Value"),
        sight.say("Known of"),
        sight.say("Unknown"),
        sight.say("How it is counted"),
    )
    rows = tuple(_row(sight, measure) for measure in measures(sight.roll))
    return own_page(
        sight,
        sight.addresses.numbers(sight.language),
        "data",
        sight.say("The honest numbers"),
        kicker=sight.say("Data"),
        lead=sight.say(
            "How far the roll can be trusted, and what it shows: each number with its base and its unknowns."
        ),
        trail=data_trail(sight),
        blocks=(
            Note(sight.say("Only awards that stand are counted; recognitions and nominations are no awards.")),
            Table(header, rows, sight.say("The honest numbers"), "so-lieu"),
        ),
    )


def told(interface: Interface) -> Mapping[str, tuple[str, str]]:
    """Every measure by its id: its name, and how it is counted."""
    return {**_told_of_awards(interface), **_told_of_recipients(interface), **_told_of_movements(interface)}


def measure_name(interface: Interface, measure: Measure) -> str:
    """What a measure is called."""
    return told(interface)[measure.id][0]


def measure_value(interface: Interface, measure: Measure) -> str:
    """A share as a percentage, a count as it is; or the word that there is no data."""
    if measure.value is None:
        return interface.say("no data")
    if isinstance(measure.value, int):
        return interface.number(measure.value)
    percent = (measure.value * 100).quantize(Decimal("0.1")).normalize()
    return f"{interface.number(Decimal(f'{percent:f}'))}%"


def _row(sight: Sight, measure: Measure) -> Row:
    cells: tuple[Inline, ...] = (
        Run((measure_name(sight.interface, measure),)),
        Number(measure_value(sight.interface, measure)),
        sight.number(measure.n),
        sight.number(measure.unknown),
        told(sight.interface)[measure.id][1],
    )
    return Row(cells, ANCHORS[measure.id])


def _told_of_awards(interface: Interface) -> Mapping[str, tuple[str, str]]:
    return {
        "recipients": (
            interface.say("Recipients of all awards"),
            interface.say("Numbers stated, else rows named, of awards that stand. Base: awards whose number is known."),
        ),
        "decisions-with-number": (
            interface.say("Decisions with a number"),
            interface.say(
                "Decisions that have a number / records that stand for one decision. Unknown: other records."
            ),
        ),
        "with-decision-number": (
            interface.say("Awards with a decision number"),
            interface.say("Awards whose decision has a number / all awards."),
        ),
        "with-source": (
            interface.say("Awards with a source"),
            interface.say("Awards that name a source, or whose decision does / all awards."),
        ),
        "with-names": (
            interface.say("Awards with names"),
            interface.say("Awards that name at least one recipient / all awards."),
        ),
        "with-whole-list": (
            interface.say("Awards with a whole list"),
            interface.say("Awards whose list of names is whole / all awards."),
        ),
        "recipients-listed": (
            interface.say("Recipients who are listed"),
            interface.say("Rows of awards that stand / recipients of all awards. Unknown: awards of unknown number."),
        ),
        "rows-with-source": (
            interface.say("Rows with a source"),
            interface.say("Rows that name a source, or whose award or decision does / all rows of awards that stand."),
        ),
        "extraordinary": (
            interface.say("Unexpected achievements"),
            interface.say("Awards for extraordinary achievements / awards whose method is known."),
        ),
        "nominations-conferred": (
            interface.say("Nominations that were conferred"),
            interface.say("Nominations that were decided / nominations that were decided or dropped."),
        ),
        "taken-back": (
            interface.say("Taken back"),
            interface.say("Recipients whose award was annulled or stripped / all who were ever given one."),
        ),
    }


def _told_of_recipients(interface: Interface) -> Mapping[str, tuple[str, str]]:
    return {
        "direct-workers": (
            interface.say("Direct workers"),
            interface.say("Individuals who work, study or serve directly / individuals whose group is known."),
        ),
        "leaders": (
            interface.say("Leaders"),
            interface.say("Individuals who lead, at any level / individuals whose group is known."),
        ),
        "small-collectives": (
            interface.say("Small collectives"),
            interface.say("Teams, sections and the like / collectives of which it is known whether they are small."),
        ),
        "enterprises": (
            interface.say("Enterprises"),
            interface.say("Enterprises / collectives that are registered units."),
        ),
        "repeat-winners": (
            interface.say("Honoured more than once"),
            interface.say(
                "Registered units and people with several awards / those with any. Unknown: rows with a name only."
            ),
        ),
        "households": (
            interface.say("Households"),
            interface.say("Households / recipients whose kind is known."),
        ),
    }


def _told_of_movements(interface: Interface) -> Mapping[str, tuple[str, str]]:
    of_form = interface.say("Campaigns of this form, of all campaigns.")
    return {
        "movements-regular": (interface.say("Regular campaigns"), of_form),
        "movements-thematic": (interface.say("Thematic campaigns"), of_form),
        "movements-wave": (interface.say("Campaigns in waves"), of_form),
        "movements-special": (interface.say("Special campaigns"), of_form),
        "movements-drive": (interface.say("Drives"), of_form),
        "movements-reviewed": (
            interface.say("Campaigns with a final review"),
            interface.say("Campaigns with a final review on record / campaigns that have ended."),
        ),
    }
