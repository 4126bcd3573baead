"""What else a synthetic roll tells: campaigns, clusters, nominations, exemplars, results, events and the one source."""

from collections.abc import Iterator

from benchmarks.cast import BOARD, COUNCIL, PROVINCE, SOURCED, Cast, Chance, Record
from benchmarks.honouring import YEARS, ceremony_of
from benchmarks.plain_yaml import Data
from benchmarks.vocabulary import AIMS, DEEDS, MEASURES, PLACES

MEMBERS = 8
CLUSTER_YEARS = range(2019, 2023)
Movements = tuple[tuple[str, int, int], ...]
SOURCE = (
    "title: Tập dữ liệu giả lập\npublisher: Bảng Vàng\ndate: 2024-06-30\n"
    "translations:\n  en:\n    title: A synthetic data set\n    publisher: Bảng Vàng\n"
)


def movements(chance: Chance, number: int) -> Iterator[tuple[str, tuple[int, int], Record]]:
    """Campaigns of the province, each with its id and the first and last year of its period."""
    for one in range(number):
        first = YEARS[one % len(YEARS)]
        vi, en = AIMS[one % len(AIMS)]
        told = chance.told(
            name=(f"Phong trào «{vi}» lần thứ {one + 1}", f"Campaign “{en}”, no. {one + 1}"), slogan=(vi, en)
        )
        record: Record = {**told, "form": "thematic", "scope": "locality", "place": PROVINCE}
        record |= {"period": f"{first}/{first + 4}", "launched": {"on": f"{first}-01-15", "by": [{"unit": BOARD}]}}
        yield f"phong-trao-{one + 1}", (first, first + 4), {**record, "sources": SOURCED}


def clusters(chance: Chance, cast: Cast, number: int) -> Iterator[tuple[str, Record]]:
    """Blocks of eight members, with their years."""
    for one in range(number):
        start = one * MEMBERS % max(1, len(cast.institutions) - MEMBERS)
        members = cast.institutions[start : start + MEMBERS]
        told = chance.told(name=(f"Khối thi đua số {one + 1}", f"Emulation block {one + 1}"))
        years: list[Data] = [_cluster_year(chance, year, members) for year in CLUSTER_YEARS]
        record: Record = {**told, "kind": "block", "number": str(one + 1), "organiser": BOARD, "years": years}
        yield f"khoi-thi-dua-{one + 1}", {**record, "sources": SOURCED}


def _cluster_year(chance: Chance, year: int, members: list[str]) -> Record:
    head, deputy = members[year % len(members)], members[(year + 1) % len(members)]
    standings: list[Data] = [{"unit": unit, "rank": str(rank)} for rank, unit in enumerate(members, start=1)]
    target: Record = chance.told(text=chance.pick(AIMS))
    return {
        "year": str(year),
        "members": members,
        "members_complete": True,
        "members_stated": str(len(members)),
        "head": head,
        "deputies": [deputy],
        "covenant": {"on": f"{year}-03-10", "targets": [target]},
        "standings": standings,
        "nominations": [_line("co-thi-dua-bo-tinh", year, {"unit": head})],
    }


def _line(honour: str, year: int, bearer: Record) -> Record:
    stages: list[Data] = [{"state": "nominated", "on": f"{year}-12-20"}]
    return {"honour": honour, "period": str(year), **bearer, "asked_of": BOARD, "stages": stages}


def nominations(chance: Chance, cast: Cast, number: int) -> Iterator[tuple[str, Record]]:
    """What the province's council proposed."""
    for one in range(number):
        year = YEARS[one % len(YEARS)]
        lines: list[Data] = [
            _line("chien-si-thi-dua-bo-tinh", year, {"person": chance.pick(cast.people)}),
            _line("tap-the-lao-dong-xuat-sac", year, {"unit": chance.pick(cast.institutions)}),
        ]
        on = f"{year}-12-{1 + one // len(YEARS) % 28:02}"
        yield f"de-nghi-{one + 1}", {"by": {"unit": COUNCIL}, "on": on, "lines": lines, "sources": SOURCED}


def exemplars(chance: Chance, cast: Cast, number: int, known: Movements) -> Iterator[tuple[str, Record]]:
    """People and units that are held up as examples."""
    for one in range(number):
        vi, en = chance.pick(DEEDS)
        told = chance.told(
            title=(f"{vi} ({one + 1})", f"{en} ({one + 1})"),
            story=(f"{vi} bắt đầu từ **một việc nhỏ**.\n\nNay nhiều nơi làm theo.", f"{en} began with **little**."),
        )
        movement, first, last = chance.pick(known)
        alone = one % 2 == 0
        bearer: Record = {"person": chance.pick(cast.people)} if alone else {"unit": chance.pick(cast.institutions)}
        record: Record = {**told, "kind": "individual" if alone else "collective", **bearer, "movements": [movement]}
        stages: Record = {"found": str(first), "nurtured": str(first + 1), "spread": str(last)}
        spread: list[Data] = [{"unit": chance.pick(cast.institutions), "since": str(last)}]
        record |= {"period": f"{first}/{last}", "stages": stages, "spread_to": spread}
        yield f"dien-hinh-{one + 1}", {**record, "sources": SOURCED}


def results(chance: Chance, cast: Cast) -> Iterator[tuple[str, Record]]:
    """The figures of every district and year."""
    for year in YEARS:
        for district in cast.districts:
            figures: list[Data] = [
                {"key": key, **chance.told(label=label, unit=unit), "value": str(chance.dice.randrange(1, 900))}
                for key, label, unit in MEASURES
            ]
            yield f"{district}-{year}", {"unit": district, "period": str(year), "figures": figures, "sources": SOURCED}


def events(chance: Chance) -> Iterator[tuple[str, Record]]:
    """A ceremony for every year, after all its decisions."""
    for year in YEARS:
        told = chance.told(
            name=(f"Lễ trao tặng khen thưởng năm {year}", f"Ceremony for the awards of {year}"),
            venue=(f"Nhà văn hóa {PLACES[year % len(PLACES)]}", f"{PLACES[year % len(PLACES)]} hall"),
        )
        record: Record = {**told, "kinds": ["ceremony"], "on": f"{year + 1}-05-19", "organiser": BOARD}
        yield ceremony_of(year), {**record, "place": PROVINCE, "sources": SOURCED}
