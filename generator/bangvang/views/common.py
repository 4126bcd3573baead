"""What pages of all kinds share: sources, doubts, figures, citation, the link that corrects."""

from urllib.parse import urlsplit

from bangvang.model.base import Citation, Record, Sourced
from bangvang.model.fields import field_by_key
from bangvang.model.figure import Figure
from bangvang.model.localised import Words
from bangvang.views.blocks import (
    Block,
    Bullets,
    Facts,
    Inline,
    Keyed,
    Outside,
    Paragraphs,
    Quote,
    Ref,
    Row,
    Run,
    Several,
    Table,
)
from bangvang.views.sight import Sight

Pairs = list[tuple[str, Inline]]


def paragraphs(words: Words | None) -> tuple[Words, ...]:
    """The paragraphs of a text: parts that an empty line separates."""
    if words is None:
        return ()
    return tuple(Words(part.strip(), words.language) for part in words.text.split("\n\n") if part.strip())


def description(sight: Sight, holder: Sourced) -> tuple[Words, ...]:
    """The paragraphs of a description."""
    return paragraphs(sight.words(holder, "description"))


def citations(sight: Sight, cited: tuple[Citation, ...], *, outside: bool = False) -> tuple[Inline, ...]:
    """Sources with the place in each: «title», publisher, date (paragraph 3); with `outside`, the way out to the source too."""
    return tuple(_citation(sight, one, outside) for one in cited)


def sources_of(sight: Sight, holder: Sourced) -> Several | None:
    """The sources of a part of a record; None where it names none of its own."""
    return Several(citations(sight, holder.sources)) if holder.sources else None


def _citation(sight: Sight, cited: Citation, outside: bool) -> Inline:
    pieces: list[Inline] = [sight.ref("sources", cited.source)]
    source = sight.roll.sources.get(cited.source)
    if source is not None:
        publisher = sight.words(source, "publisher")
        if publisher is not None:
            pieces += [", ", publisher]
        if source.date is not None:
            pieces += [", ", sight.date(source.date)]
    at = sight.words(cited, "at")
    if at is not None:
        pieces += [" (", at, ")"]
    if outside and source is not None and source.url is not None:
        pieces += [" — ", Outside(sight.plain(urlsplit(source.url).netloc), source.url)]
    return Run(tuple(pieces))


def doubts(sight: Sight, holder: Sourced) -> tuple[Inline, ...]:
    """What is doubtful about a record or a part of it, one sentence each."""
    told: list[Inline] = []
    for doubt in holder.doubts:
        field = field_by_key(type(holder)).get(doubt.field)
        name = sight.label(type(holder), doubt.field) if field is not None else doubt.field
        pieces: list[Inline] = [f"{name}: "]
        says = sight.words(doubt, "says")
        pieces.append(Run((sight.say("another reading: "), Quote(says))) if says is not None else sight.say("likely"))
        why = sight.words(doubt, "why")
        if why is not None:
            pieces += [" — ", why]
        if doubt.sources:
            pieces += [" (", Several(citations(sight, doubt.sources)), ")"]
        told.append(Run(tuple(pieces)))
    return tuple(told)


def figure_value(sight: Sight, figure: Figure) -> Inline:
    """A figure as a sentence: «more than 16,000 households», with its base and share."""
    pieces: list[Inline] = []
    known = figure.value is not None or figure.share is not None
    if known and figure.qualifier != "exact":
        pieces.append(sight.choice(Figure, "qualifier", figure.qualifier) + " ")
    if figure.value is not None:
        pieces.append(sight.number(figure.value))
    elif not known:
        pieces.append(sight.say("unknown"))
    unit = sight.words(figure, "unit")
    if unit is not None and figure.value is not None:
        pieces += [" ", unit]
    if figure.of is not None:
        pieces += [" / ", sight.number(figure.of)]
    if figure.share is not None:
        share = sight.plain(figure.share)
        pieces += [" (", share, ")"] if figure.value is not None else [share]
    return Run(tuple(pieces))


def figures(
    sight: Sight, several: tuple[Figure, ...], title: str | None = None, anchor: str = "so-lieu"
) -> tuple[Block, ...]:
    """A table of figures; nothing where there are none. `anchor` tells several tables of a page apart."""
    if not several:
        return ()
    header = (
        sight.say("What is counted"),
        sight.say("Figure"),
        sight.say("Period"),
        sight.say("About"),
        sight.say("Source"),
    )
    rows = tuple(
        Row(
            (
                _figure_label(sight, one),
                Keyed(figure_value(sight, one), f"{one.value:f}" if one.value is not None else "-"),
                sight.when(one.period) if one.period is not None else "",
                _about(sight, one),
                Several((*citations(sight, one.sources), *doubts(sight, one))),
            ),
            f"{anchor}--{one.key}",
        )
        for one in several
    )
    name = title or sight.say("Figures")
    return (Table(header, rows, name, anchor, sight.say("Figures as printed; never added to counted awards")),)


def _figure_label(sight: Sight, one: Figure) -> Inline:
    label = sight.words(one, "label") or sight.plain(one.key)
    text = sight.words(one, "description")
    return label if text is None else Run((label, ". ", text))


def _about(sight: Sight, one: Figure) -> Inline:
    about: list[Inline] = []
    if one.movement is not None:
        about.append(sight.ref("movements", one.movement))
    if one.honour is not None:
        about.append(sight.ref("honours", one.honour))
    about += [sight.ref("documents", document) for document in one.documents]
    return Several(tuple(about))


def bullets(sight: Sight, holder: Sourced, attribute: str, title: str, anchor: str) -> tuple[Block, ...]:
    """A list field as a list; nothing where it is empty."""
    items = sight.tongue.list(holder, attribute)
    return (Bullets(items, title, anchor, numbered=True),) if items else ()


def links(_sight: Sight, title: str, anchor: str, items: tuple[Inline, ...]) -> tuple[Block, ...]:
    """A list of links under a heading; nothing where there are none."""
    return (Bullets(items, title, anchor),) if items else ()


def refs(sight: Sight, title: str, anchor: str, kind: str, ids: tuple[str, ...]) -> tuple[Block, ...]:
    """Records of one kind under a heading; nothing where there are none."""
    return links(sight, title, anchor, tuple(sight.ref(kind, one) for one in ids))


def facts(rows: Pairs) -> tuple[Block, ...]:
    """Names and values; nothing where there are none."""
    return (Facts(tuple(rows)),) if rows else ()


def prose(sight: Sight, holder: Sourced, attribute: str, title: str, anchor: str) -> tuple[Block, ...]:
    """A text field as paragraphs under a heading; nothing where it is empty."""
    texts = paragraphs(sight.words(holder, attribute))
    return (Paragraphs(texts, title, anchor),) if texts else ()


def aliases(sight: Sight, holder: Record) -> Pairs:
    """The row of other names, where there are any."""
    names = sight.tongue.list(holder, "aliases")
    return [(sight.say("Also called"), Several(names))] if names else []


def documents(sight: Sight, holder: Sourced) -> Pairs:
    """The row of documents, where there are any."""
    return [(sight.say("Documents"), sight.refs("documents", holder.documents))] if holder.documents else []


def provenance(sight: Sight, holder: Sourced) -> Pairs:
    """The rows of documents, sources and doubts of a part of a record, where it has any of its own."""
    rows = documents(sight, holder)
    if holder.sources:
        rows.append((sight.say("Source"), Several(citations(sight, holder.sources))))
    unsure = doubts(sight, holder)
    if unsure:
        rows.append((sight.say("In doubt"), Several(unsure)))
    return rows


def trail(sight: Sight, kind: str) -> tuple[Ref, ...]:
    """The way from the home page to a list."""
    return (
        Ref(sight.own(sight.say("Home")), sight.addresses.home(sight.language)),
        Ref(sight.own(sight.kinds(kind)), sight.addresses.section(sight.language, kind)),
    )
