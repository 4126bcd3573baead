"""Saying how many: tallies in words, and what must be known to read them rightly."""

from collections.abc import Mapping

from bangvang.views.blocks import Big, Block, Inline, Mark, Note, Number, Several, Unknown
from bangvang.views.counting import PARTS, WORK, Tally
from bangvang.views.sight import Sight


def how_many_of(sight: Sight, kind: str, number: int) -> str:
    """A number with its kind: «28 collectives»."""
    if kind == "collective":
        return sight.count("%(num)s collective", "%(num)s collectives", number)
    if kind == "individual":
        return sight.count("%(num)s individual", "%(num)s individuals", number)
    if kind == "household":
        return sight.count("%(num)s household", "%(num)s households", number)
    if kind == WORK:
        return sight.count("%(num)s work", "%(num)s works", number)
    if kind == "undivided":
        return sight.count("%(num)s recipient, kind not told", "%(num)s recipients, kind not told", number)
    return sight.count("%(num)s collective or individual", "%(num)s collectives and individuals", number)


def kind_name(sight: Sight, kind: str) -> str:
    """What a part of a tally is called at the head of a row or column."""
    names = {
        "collective": sight.say("Collectives"),
        "individual": sight.say("Individuals"),
        "household": sight.say("Households"),
        "mixed": sight.say("Collectives and individuals together"),
        "undivided": sight.say("Kind not told"),
        WORK: sight.say("Works"),
    }
    return names[kind]


def parts(sight: Sight, tally: Tally) -> Inline:
    """A tally in words, part by part; unknown is said to be unknown."""
    known = [(part, tally.number(part)) for part in (*PARTS, WORK)]
    told = tuple(how_many_of(sight, part, number) for part, number in known if number is not None)
    return Several(told) if told else sight.say("number unknown")


def no_data(sight: Sight) -> Unknown:
    """The word that there is no data: never a zero, never a blank."""
    return Unknown(sight.say("no data"))


def known_number(sight: Sight, number: int | None) -> Inline:
    """A number, or the word that there is no data."""
    return sight.number(number) if number is not None else no_data(sight)


def part_numbers(sight: Sight, numbers: Mapping[str, int], kinds: tuple[str, ...]) -> tuple[Inline, ...]:
    """The cells of these parts, in a row of a table."""
    return tuple(known_number(sight, numbers.get(kind)) for kind in kinds)


def change(sight: Sight, now: int | None, before: int | None) -> Inline:
    """The difference from an earlier number, with its sign; no data where one of them is unknown."""
    if now is None or before is None:
        return no_data(sight)
    if now == before:
        return sight.say("unchanged")
    sign = "+" if now > before else "−"
    return Number(sign + sight.interface.number(abs(now - before)))


def big(sight: Sight, tally: Tally, title: str | None = None, anchor: str | None = None) -> tuple[Block, ...]:
    """The known parts of a tally as numbers to be seen first; nothing where none is known."""
    items = [
        (sight.number(number), kind_name(sight, part))
        for part in (*PARTS, WORK)
        if (number := tally.number(part)) is not None
    ]
    return (Big(tuple(items), title, anchor),) if items else ()


def totals_note(sight: Sight) -> Note:
    """What every total of awards holds and leaves out."""
    return Note(
        sight.say(
            "Counted as stated where a number is stated, else as named. Annulled awards, nominations and recognitions "
            "are in no total."
        )
    )


def caveats(sight: Sight, tally: Tally, taken_back: int = 0) -> tuple[Note, ...]:
    """What the numbers leave out or know only roughly, one note each."""
    told: list[Note] = []
    if tally.unknown:
        told.append(
            Note(
                sight.count(
                    "%(num)s award whose number of recipients is unknown is not in these numbers.",
                    "%(num)s awards whose numbers of recipients are unknown are not in these numbers.",
                    tally.unknown,
                )
            )
        )
    if tally.rough:
        told.append(
            Note(
                sight.count(
                    "%(num)s award is stated only roughly.", "%(num)s awards are stated only roughly.", tally.rough
                )
            )
        )
    if tally.partial:
        told.append(
            Note(
                sight.count(
                    "%(num)s award is counted only as far as its recipients are named.",
                    "%(num)s awards are counted only as far as their recipients are named.",
                    tally.partial,
                )
            )
        )
    if taken_back:
        told.append(
            Note(
                Several(
                    (
                        Mark(sight.say("taken back"), "bad"),
                        sight.count(
                            "%(num)s award no longer stands and is in no total.",
                            "%(num)s awards no longer stand and are in no total.",
                            taken_back,
                        ),
                    )
                ),
                "warn",
            )
        )
    return tuple(told)
