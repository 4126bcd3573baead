"""Every award must fit the catalogue as it stood on the decision's date. Where the date is unknown, nothing is said."""

from dataclasses import dataclass
from operator import attrgetter

from bangvang.checks.found import Found
from bangvang.checks.in_force import Allowed, allowed, dawn, rows_on
from bangvang.checks.naming import RECIPIENTS, called_by_id, labels, named
from bangvang.model.decision import Award, Decision
from bangvang.model.honour import Honour
from bangvang.model.recipient import Recipient
from bangvang.problems.both import Both
from bangvang.problems.problem import Keys
from bangvang.roll.award_line import AwardLine
from bangvang.roll.roll import Roll

UNKNOWN = "unknown"
"""The class of which nobody knows the name; allowed wherever there are classes."""
AUTHORITIES = labels(Honour, "conferred_by")
STATED_KINDS = (("collectives", "collective"), ("individuals", "individual"), ("households", "household"))
NO_CLASSES = Both("Danh hiệu này không chia hạng: xóa dòng class.", "It has no classes: delete the line class.")


def check_honours_law(roll: Roll, found: Found) -> None:
    """The codes `honour-not-in-force`, `recipient-kind-not-allowed`, `class-…` and `authority-cannot-confer`.

    All are silent where the decision's date is unknown, or may lie before the oldest law of the catalogue. A date of low
    precision is an interval: there is a fault only if it would be one on every day of it. An honour that names no law is
    never out of force, and is judged by what it says of itself.
    """
    oldest = dawn(roll)
    for line in roll.index.lines:
        date = line.decision.date
        honour = roll.honours.get(line.award.honour)
        if date is None or date.doubtful or honour is None or date.earliest < oldest or not _whole(roll, line):
            continue
        rows = rows_on(honour, date)
        place = _Place(roll, found, line)
        if honour.in_force and not rows:
            place.add("honour-not-in-force", ("honour",), date=str(date), in_force=_spans(honour))
            continue
        law = allowed(honour, rows)
        _judge_kinds(place, law)
        _judge_classes(place, law)
        _judge_authority(place, law)


def _spans(honour: Honour) -> Both:
    """When it was in force, in words."""
    vi, en = [], []
    for row in honour.in_force:
        vi.append(" ".join((f"từ {row.from_}" if row.from_ else "", f"đến {row.to}" if row.to else "")).strip())
        en.append(" ".join((f"from {row.from_}" if row.from_ else "", f"to {row.to}" if row.to else "")).strip())
    return Both("; ".join(vi), "; ".join(en))


def _whole(roll: Roll, line: AwardLine) -> bool:
    return roll.whole("decisions", line.decision.id) and roll.whole("honours", line.award.honour)


@dataclass(frozen=True, slots=True)
class _Place:
    """One award under judgement."""

    roll: Roll
    found: Found
    line: AwardLine

    @property
    def award(self) -> Award:
        return self.line.award

    def add(self, code: str, keys: Keys, **values: str | Both) -> None:
        """Note a fault under `keys` of the award; every message names its honour."""
        at = ("awards", self.line.index, *keys)
        honour = called_by_id(self.roll, "honours", self.award.honour)
        self.found.add(code, "decisions", self.line.decision.id, at, part="value", near=None, honour=honour, **values)


def _judge_kinds(place: _Place, law: Allowed) -> None:
    wrong: list[tuple[Keys, str]] = []
    for number, row in enumerate(place.award.recipients):
        kind = kind_of(row)
        if kind is not None and kind not in law.recipients:
            wrong.append((("recipients", number, "kind" if row.kind else "unit" if row.unit else "person"), kind))
    for key, kind in STATED_KINDS:
        if place.award.stated is not None and getattr(place.award.stated, key) and kind not in law.recipients:
            wrong.append((("stated", key), kind))
    for keys, kind in wrong:
        told = named(law.recipients, RECIPIENTS)
        place.add("recipient-kind-not-allowed", keys, kind=RECIPIENTS[kind], allowed=told)


def kind_of(row: Recipient) -> str | None:
    """What kind of recipient a row is: as it says, else by its bearer; None where neither is there."""
    return row.kind or ("collective" if row.unit else "individual" if row.person else None)


def _judge_classes(place: _Place, law: Allowed) -> None:
    award = place.award
    if not law.classes and award.class_ is None and not any(map(attrgetter("class_"), award.recipients)):
        return
    choices = ", ".join((*law.classes, UNKNOWN))
    good = (*law.classes, UNKNOWN) if law.classes else ()
    advice = Both(f"Chọn một trong: {choices}.", f"Choose one of: {choices}.") if good else NO_CLASSES
    if award.class_ is not None and award.class_ not in good:
        place.add("class-not-allowed", ("class",), written=award.class_, advice=advice)
    lacking = []
    for number, row in enumerate(award.recipients):
        if row.class_ is not None and row.class_ not in good:
            place.add("class-not-allowed", ("recipients", number, "class"), written=row.class_, advice=advice)
        elif row.class_ is None:
            lacking.append(number)
    if not law.class_required or award.class_ is not None:
        return
    if len(lacking) == len(award.recipients):
        place.add("class-required", ("class",), choices=choices)
    else:
        for number in lacking:
            place.add("class-required", ("recipients", number, "class"), choices=choices)


def _judge_authority(place: _Place, law: Allowed) -> None:
    """Silent where the authority of an issuer is unknown; of several issuers any may have it."""
    decision: Decision = place.line.decision
    authorities: list[str] = []
    for issuer in (decision.issuer, *decision.joint_issuers):
        unit = place.roll.units.get(issuer)
        if unit is None or unit.authority is None or not place.roll.whole("units", issuer):
            return
        authorities.append(unit.authority)
    if not any(authority in law.conferred_by for authority in authorities):
        place.add(
            "authority-cannot-confer",
            ("honour",),
            issuer=called_by_id(place.roll, "units", decision.issuer),
            authority=named(authorities, AUTHORITIES),
            allowed=named(law.conferred_by, AUTHORITIES),
        )
