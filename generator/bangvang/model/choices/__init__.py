"""The closed vocabularies: every choice with its Vietnamese and English name."""

from bangvang.model.choices.bearing import (
    Designation,
    Level,
    OpenDataAmount,
    PeoplePages,
    RoleGroup,
    SuccessionHow,
    UnitKind,
    Visibility,
)
from bangvang.model.choices.doing import (
    ClusterKind,
    EventKind,
    ExemplarKind,
    MovementForm,
    MovementScope,
    Qualifier,
    ReviewKind,
)
from bangvang.model.choices.honouring import (
    Acts,
    Authority,
    EffectKind,
    HonourForm,
    Method,
    NominationState,
    PeriodKind,
    RecipientKind,
    Regime,
)

__all__ = [
    "Acts",
    "Authority",
    "ClusterKind",
    "Designation",
    "EffectKind",
    "EventKind",
    "ExemplarKind",
    "HonourForm",
    "Level",
    "Method",
    "MovementForm",
    "MovementScope",
    "NominationState",
    "OpenDataAmount",
    "PeoplePages",
    "PeriodKind",
    "Qualifier",
    "RecipientKind",
    "Regime",
    "ReviewKind",
    "RoleGroup",
    "SuccessionHow",
    "UnitKind",
    "Visibility",
]
