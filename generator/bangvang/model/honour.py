"""Honours: the catalogue of what can be given."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Record, Translated
from bangvang.model.choices import Authority, HonourForm, RecipientKind, Regime
from bangvang.model.told import Told
from bangvang.model.types import Date, DocumentId, EmptyIsNone, Flag, HonourId, Number, Slug, Text


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class InForce(Translated):
    """Under which law the honour stood, and where that law differs."""

    law: Annotated[DocumentId, Told("Luật", "Law", "Văn bản quy định.", "The law's document.")]
    from_: Annotated[
        Date | None, Told("Từ ngày", "From", "Ngày bắt đầu hiệu lực.", "First day in force."), Field(alias="from")
    ] = None
    to: Annotated[Date | None, Told("Đến ngày", "To", "Ngày cuối còn hiệu lực.", "Last day in force.")] = None
    recipients: Annotated[
        tuple[RecipientKind, ...],
        EmptyIsNone,
        Told("Đối tượng", "Recipients", "Nếu luật này quy định khác.", "Where this law differs."),
    ] = ()
    conferred_by: Annotated[
        tuple[Authority, ...],
        EmptyIsNone,
        Told("Thẩm quyền", "Conferred by", "Nếu luật này quy định khác.", "Where this law differs."),
    ] = ()
    classes: Annotated[
        tuple[Slug, ...], EmptyIsNone, Told("Hạng", "Classes", "Nếu luật này quy định khác.", "Where this law differs.")
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Honour(Record):
    """An entry of the catalogue: a title, an order, a certificate."""

    name: Annotated[Text, Told("Tên", "Name", "Tên đầy đủ theo luật.", "The full name in the law.")]
    short: Annotated[Text | None, Told("Tên tắt", "Short name", "Ví dụ: CSTĐ cơ sở.", "An abbreviation.")] = None
    aliases: Annotated[
        tuple[Text, ...], EmptyIsNone, Told("Tên khác", "Other names", "Các cách gọi khác.", "What else it is called.")
    ] = ()
    form: Annotated[HonourForm, Told("Loại", "Form", "Danh hiệu hay hình thức nào.", "What kind of honour.")]
    classes: Annotated[
        tuple[Slug, ...],
        EmptyIsNone,
        Told("Hạng", "Classes", "Theo thứ tự từ cao xuống: nhat, nhi, ba.", "From the highest down."),
    ] = ()
    recipients: Annotated[
        tuple[RecipientKind, ...],
        Field(min_length=1),
        Told("Đối tượng", "Recipients", "Cá nhân, tập thể, hộ gia đình.", "Who may receive it."),
    ]
    conferred_by: Annotated[
        tuple[Authority, ...],
        Field(min_length=1),
        Told("Thẩm quyền", "Conferred by", "Cấp nào được tặng.", "Who may confer it."),
    ]
    regime: Annotated[Regime, Told("Hệ thống", "Regime", "Nhà nước, Đảng, đoàn thể…", "State, party, front…")] = "state"
    state_level: Annotated[
        Flag, Told("Cấp nhà nước", "State level", "Là khen thưởng cấp nhà nước.", "Is a state-level honour.")
    ] = False
    precedence: Annotated[Number, Told("Thứ bậc", "Precedence", "Số nhỏ đứng trên.", "A lower number stands higher.")]
    in_force: Annotated[
        tuple[InForce, ...],
        EmptyIsNone,
        Told("Hiệu lực", "In force", "Theo luật nào, từ ngày nào.", "Under which law, and when."),
    ] = ()
    successor: Annotated[
        HonourId | None, Told("Thay bằng", "Successor", "Danh hiệu thay thế.", "The honour that took its place.")
    ] = None
