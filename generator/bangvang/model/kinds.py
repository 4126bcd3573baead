"""The kinds of records: the folder of each, its model and what people call it."""

from dataclasses import dataclass

from bangvang.model.base import Record
from bangvang.model.cluster import Cluster
from bangvang.model.decision import Decision
from bangvang.model.document import Document, Source
from bangvang.model.event import Event
from bangvang.model.exemplar import Exemplar
from bangvang.model.honour import Honour
from bangvang.model.movement import Movement
from bangvang.model.nomination import Nomination
from bangvang.model.person import Person
from bangvang.model.result import Result
from bangvang.model.unit import Unit
from bangvang.problems.both import Both


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record. `name` is its folder in `data/`."""

    name: str
    model: type[Record]
    one: Both
    many: Both


KINDS: tuple[Kind, ...] = (
    Kind(
        "honours", Honour, Both("danh hiệu, hình thức khen thưởng", "honour"), Both("Danh hiệu, hình thức", "Honours")
    ),
    Kind("units", Unit, Both("đơn vị", "unit"), Both("Đơn vị", "Units")),
    Kind("people", Person, Both("cá nhân", "person"), Both("Cá nhân", "People")),
    Kind("movements", Movement, Both("phong trào", "campaign"), Both("Phong trào", "Campaigns")),
    Kind("clusters", Cluster, Both("cụm, khối thi đua", "cluster"), Both("Cụm, khối thi đua", "Clusters")),
    Kind("decisions", Decision, Both("quyết định", "decision"), Both("Quyết định", "Decisions")),
    Kind("nominations", Nomination, Both("đề nghị, suy tôn", "nomination"), Both("Đề nghị, suy tôn", "Nominations")),
    Kind("exemplars", Exemplar, Both("điển hình", "exemplar"), Both("Điển hình", "Exemplars")),
    Kind("results", Result, Both("kết quả năm", "result"), Both("Kết quả năm", "Yearly results")),
    Kind("events", Event, Both("sự kiện", "event"), Both("Sự kiện", "Events")),
    Kind("documents", Document, Both("văn bản", "document"), Both("Văn bản", "Documents")),
    Kind("sources", Source, Both("nguồn", "source"), Both("Nguồn", "Sources")),
)
KIND_BY_NAME = {kind.name: kind for kind in KINDS}
KIND_NAMES = tuple(kind.name for kind in KINDS)
