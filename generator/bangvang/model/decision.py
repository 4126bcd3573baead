"""Decisions: the acts that give honours, or take them back."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Record, Sourced, Translated
from bangvang.model.choices import Acts, EffectKind, Method, PeriodKind
from bangvang.model.figure import Stated
from bangvang.model.recipient import Recipient
from bangvang.model.role import Presentation, Role
from bangvang.model.told import Told
from bangvang.model.types import (
    Address,
    ClusterId,
    Date,
    DecisionId,
    EmptyIsNone,
    Flag,
    HonourId,
    Line,
    MovementId,
    Number,
    Period,
    Slug,
    Text,
    UnitId,
)


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Award(Sourced):
    """A line of a decision: this honour, for this period, to these recipients or this many."""

    honour: Annotated[
        HonourId, Told("Danh hiệu, hình thức", "Honour", "Mã trong danh mục.", "Its id in the catalogue.")
    ]
    id: Annotated[
        Slug | None,
        Told("Mã lần khen", "Id", "Cần khi hai lần khen cùng danh hiệu.", "Needed where two awards share the honour."),
    ] = None
    as_written: Annotated[
        Line | None, Told("Như đã in", "As written", "Tên danh hiệu như đã in.", "The honour's name as printed.")
    ] = None
    class_: Annotated[
        Slug | None,
        Told("Hạng", "Class", "Hạng, hoặc unknown nếu chưa rõ.", "The class, or unknown."),
        Field(alias="class"),
    ] = None
    period: Annotated[
        Period | None, Told("Thành tích", "Period", "Năm hoặc giai đoạn lập thành tích.", "When it was earned.")
    ] = None
    period_kind: Annotated[
        PeriodKind | None,
        Told(
            "Loại thời kỳ", "Kind of period", "Năm dương lịch, năm học, nhiệm kỳ.", "Calendar year, school year, term."
        ),
    ] = None
    method: Annotated[
        Method | None,
        Told("Loại hình khen thưởng", "Method", "Công trạng, phong trào, đột xuất…", "Merit, movement, extraordinary…"),
    ] = None
    movement: Annotated[
        MovementId | None, Told("Phong trào", "Campaign", "Trong phong trào nào.", "In which campaign.")
    ] = None
    cluster: Annotated[ClusterId | None, Told("Cụm, khối", "Cluster", "Trong cụm, khối nào.", "In which cluster.")] = (
        None
    )
    place: Annotated[UnitId | None, Told("Địa phương", "Place", "Của địa phương nào.", "Of which place.")] = None
    reason: Annotated[Text | None, Told("Lý do", "Reason", "Vì thành tích gì.", "What it is for.")] = None
    money: Annotated[Number | None, Told("Tiền thưởng", "Money", "Số đồng, viết liền.", "In dong, a plain number.")] = (
        None
    )
    stated: Annotated[
        Stated | None, Told("Số lượng đã nêu", "Stated", "Có bao nhiêu tập thể, cá nhân.", "How many, as stated.")
    ] = None
    complete: Annotated[Flag, Told("Danh sách đủ", "Complete", "Đã nêu hết mọi tên.", "The list is whole.")] = False
    presented: Annotated[
        tuple[Presentation, ...],
        EmptyIsNone,
        Told("Trao tặng", "Presented", "Trao ở đâu, ai trao.", "Where and by whom."),
    ] = ()
    recipients: Annotated[
        tuple[Recipient, ...], EmptyIsNone, Told("Được khen", "Recipients", "Các đơn vị, cá nhân.", "Units and people.")
    ] = ()
    annex: Annotated[
        Line | None, Told("Phụ lục", "Annex", "Tệp CSV cạnh quyết định.", "A CSV beside the decision.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Effect(Translated):
    """What a decision does to an award that an earlier one gave."""

    decision: Annotated[DecisionId, Told("Quyết định", "Decision", "Quyết định đã tặng.", "The one that gave it.")]
    award: Annotated[
        Slug | None, Told("Lần khen", "Award", "Mã lần khen hoặc mã danh hiệu.", "The award's id or honour.")
    ] = None
    recipient: Annotated[
        Slug | None,
        Told(
            "Dòng",
            "Recipient",
            "Mã dòng, đơn vị, người hoặc tên không dấu.",
            "The row's id, unit, person or slug of the name.",
        ),
    ] = None
    effect: Annotated[
        EffectKind,
        Told("Hiệu lực", "Effect", "Hủy bỏ, tước, phục hồi, đính chính.", "Annulled, stripped, restored, corrected."),
    ]
    reason: Annotated[Text | None, Told("Lý do", "Reason", "Vì sao.", "Why.")] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Decision(Record):
    """The act that gives or annuls."""

    number: Annotated[Line | None, Told("Số", "Number", "Ví dụ: 1034/QĐ-UBND.", "For example 1034/QĐ-UBND.")] = None
    date: Annotated[Date | None, Told("Ngày", "Date", "Ngày ký.", "When it was signed.")] = None
    issuer: Annotated[UnitId, Told("Cơ quan ban hành", "Issuer", "Mã đơn vị.", "The unit's id.")]
    joint_issuers: Annotated[
        tuple[UnitId, ...],
        EmptyIsNone,
        Told("Cùng ban hành", "Joint issuers", "Các đơn vị cùng ký.", "Who issued it too."),
    ] = ()
    signer: Annotated[Role | None, Told("Người ký", "Signer", "Ai ký.", "Who signed.")] = None
    proposed_by: Annotated[
        tuple[Role, ...], EmptyIsNone, Told("Đề nghị của", "Proposed by", "Cấp trình.", "Who proposed it.")
    ] = ()
    presented: Annotated[
        tuple[Presentation, ...],
        EmptyIsNone,
        Told("Trao tặng", "Presented", "Trao ở đâu, ai trao.", "Where and by whom."),
    ] = ()
    acts: Annotated[Acts, Told("Số quyết định", "Acts", "Một, nhiều, hoặc chưa rõ.", "One, several or unknown.")] = (
        "one"
    )
    url: Annotated[Address | None, Told("Địa chỉ", "Address", "Nơi đăng toàn văn.", "Where its text stands.")] = None
    awards: Annotated[
        tuple[Award, ...], EmptyIsNone, Told("Khen thưởng", "Awards", "Tặng gì, cho ai.", "What is given, to whom.")
    ] = ()
    affects: Annotated[
        tuple[Effect, ...],
        EmptyIsNone,
        Told("Tác động", "Affects", "Hủy bỏ, tước, phục hồi quyết định trước.", "What it annuls or restores."),
    ] = ()
