"""A roll in which people are hidden in every way there is, their names in every place that a name can stand.

The same roll with nobody hidden shows what the numbers should be. The names are of nobody, and of no word in any language.
"""

from collections.abc import Mapping
from pathlib import Path

from built import small_roll
from commanded import bangvang
from pictured import picture
from searched import INITIALS

WITHHELD, ABBREVIATED, CHILD, ERASED = "Đặng Thị Nghuẫng", "Đào Văn Nghoẽng", "Trịnh Thị Nghuỵch", "Đỗ Đình Nghoẵch"
"""People with a record."""
ROW_WITHHELD, ROW_ABBREVIATED, ROW_CHILD = "Phùng Thị Nghuẽnh", "Kiều Văn Nghiẽnh", "Mạc Thị Nghoẵng"
ANNEX_WITHHELD, ANNEX_ABBREVIATED = "Cao Đình Nghuẫch", "Bế Văn Nghiẽchi"
"""People who stand in lists only."""
OTHER_NAME, OFFICE, NOTE = "Nghuôngchi Bà Đồ", "Nghiễngsư Hộ Sinh", "Nghễngghi Riêng Tư"
"""What the withheld person is called besides; what hidden people do for a living; a word of internal notes."""
SEEN = "Lưu Thị Nghoẽchi"
"""Somebody who is not hidden at all, in the same places."""
HIDDEN: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys((WITHHELD, ERASED, ROW_WITHHELD, ANNEX_WITHHELD, OTHER_NAME, OFFICE, NOTE), ()),
    **dict.fromkeys((ABBREVIATED, CHILD, ROW_ABBREVIATED, ROW_CHILD, ANNEX_ABBREVIATED), INITIALS),
}
"""What may stand nowhere, and in which spelling it may after all."""
ROLL = """
    format: 1
    title: Bảng vàng thử
    publisher: Ban Thi đua
    languages: [vi, en]
    as_of: 2024-06-30
    contact: mailto:bang@vang.example
    license: CC BY 4.0
    edit_url: https://git.example/roll/{path}#L{line}
"""
PEOPLE = f"""
    - id: dang-thi-nghuang
      name: {WITHHELD}
      aliases: [{OTHER_NAME}]
      honorific: bà {OTHER_NAME}
      sort_name: Nghuẫng
      born: 1967
      formerly: [nghuang-cu]
      unit: so-y-te
      role: {OFFICE}
      description: Bà {WITHHELD} là {OFFICE}
      visibility: withheld
      distinct_from: [seen]
      doubts: [{{field: name, says: {WITHHELD}, why: {OFFICE}}}]
      note: {NOTE}
      sources: [{{source: bao}}]
    - {{id: nghoeng, name: {ABBREVIATED}, unit: so-y-te, role: {OFFICE}, visibility: initials, sources: [{{source: bao}}]}}
    - {{id: nghuych, name: {CHILD}, unit: so-y-te, role: {OFFICE}, minor: true, sources: [{{source: bao}}]}}
    - id: do-dinh-nghoach
      name: {ERASED}
      unit: so-tai-chinh
      role: {OFFICE}
      formerly: [nghoach-cu]
    - {{id: seen, name: {SEEN}, unit: so-y-te, distinct_from: [dang-thi-nghuang, do-dinh-nghoach], aliases: [{SEEN} Hai], sources: [{{source: bao}}]}}
"""
DECISION = f"""
    number: 11/QĐ-UBND
    date: 2023-01-05
    issuer: ubnd
    signer: {{person: dang-thi-nghuang, name: {WITHHELD}, role: {OFFICE}, of: so-y-te}}
    proposed_by: [{{person: nghoeng, role: {OFFICE}}}, {{person: do-dinh-nghoach, role: {OFFICE}}}]
    presented: [{{event: le, by: [{{person: nghuych, role: {OFFICE}, of: so-y-te}}, {{person: seen, role: Trưởng ban}}]}}]
    note: {NOTE}
    awards:
      - honour: bang-khen
        period: 2022
        complete: true
        note: {NOTE}
        presented: [{{event: le, by: [{{person: do-dinh-nghoach, name: {ERASED}}}]}}]
        recipients:
          - {{person: seen, of: so-y-te, reason: Thành tích xuất sắc của {SEEN}, note: {NOTE}}}
          - person: dang-thi-nghuang
            name: {WITHHELD}
            of: so-y-te
            role: {OFFICE}
            reason: {OFFICE} {WITHHELD} hết lòng
            work: Sổ tay của {WITHHELD}
            description: {WITHHELD}
            translations: {{en: {{role: {OFFICE}, reason: {WITHHELD} did well}}}}
          - {{person: nghoeng, name: {ABBREVIATED}, of: so-y-te, role: {OFFICE}, work: Sổ tay của {WITHHELD}}}
          - {{person: nghuych, name: {CHILD}, of: so-y-te, reason: Em {CHILD} học giỏi}}
          - {{person: do-dinh-nghoach, name: {ERASED}, of: so-tai-chinh, role: {OFFICE}, reason: Ông {ERASED} giỏi}}
          - {{name: {ROW_WITHHELD}, kind: individual, of: so-y-te, role: {OFFICE}, id: nghuenh, visibility: withheld}}
          - {{name: {ROW_ABBREVIATED}, kind: individual, of_name: {OFFICE}, visibility: initials}}
          - {{name: {ROW_CHILD}, kind: individual, of: so-y-te, minor: true, reason: Em {ROW_CHILD} dũng cảm}}
          - {{unit: so-tai-chinh}}
        sources: [{{source: bao}}]
      - honour: chien-si
        period: 2022
        complete: true
        annex: phu-luc.csv
    sources: [{{source: bao}}]
"""
ANNEX = f"""\
name,person,kind,of,role,reason,visibility,minor
{ANNEX_WITHHELD},,individual,so-y-te,{OFFICE},{ANNEX_WITHHELD} giỏi,withheld,
{ANNEX_ABBREVIATED},,individual,so-y-te,{OFFICE},,initials,
,dang-thi-nghuang,,so-y-te,{OFFICE},{WITHHELD} giỏi,,
{ABBREVIATED},nghoeng,,so-y-te,{OFFICE},,,
,do-dinh-nghoach,,so-tai-chinh,{OFFICE},,,
{SEEN},seen,,so-y-te,Y tá,Chăm sóc người bệnh,,
Hoàng Văn Tư,,individual,so-tai-chinh,Kế toán,,,
"""
EFFECTS = f"""
    number: 12/QĐ-UBND
    date: 2024-02-05
    issuer: ubnd
    affects:
      - {{decision: qd, award: bang-khen, recipient: dang-thi-nghuang, effect: stripped, reason: Bà {WITHHELD} khai man}}
      - {{decision: qd, award: bang-khen, recipient: nghuenh, effect: corrected, reason: Sửa tên {ROW_WITHHELD}}}
    sources: [{{source: bao}}]
"""
NOMINATION = f"""
    by: {{person: dang-thi-nghuang, role: {OFFICE}}}
    "on": 2022-12-01
    note: {NOTE}
    lines:
      - {{honour: bang-khen, period: 2022, person: dang-thi-nghuang, stages: [{{state: decided, decision: qd, by: [{{person: nghuych}}]}}]}}
      - {{honour: bang-khen, period: 2022, person: nghoeng}}
      - {{honour: bang-khen, period: 2022, person: do-dinh-nghoach}}
      - {{honour: bang-khen, period: 2022, person: seen}}
    sources: [{{source: bao}}]
"""
CLUSTER = f"""
    name: Khối 1
    kind: block
    organiser: ubnd
    years:
      - year: 2022
        members: [so-y-te, so-tai-chinh]
        note: {NOTE}
        overseer: {{person: nghoeng, role: {OFFICE}, of: so-y-te}}
        deputies: [so-tai-chinh]
        nominations: [{{honour: bang-khen, period: 2022, person: nghuych}}, {{honour: bang-khen, period: 2022, person: do-dinh-nghoach}}]
        sources: [{{source: bao}}]
    sources: [{{source: bao}}]
"""
EVENT = f"""
    name: Lễ trao thưởng
    kinds: [ceremony]
    "on": 2023-01-10
    place: ubnd
    roles: [{{person: dang-thi-nghuang, role: {OFFICE}}}, {{person: do-dinh-nghoach, role: {OFFICE}}}, {{person: seen, role: dẫn chương trình}}]
    sources: [{{source: bao}}]
"""
MOVEMENT = f"""
    name: Phong trào
    form: wave
    scope: unit
    place: so-y-te
    period: 2022
    launched: {{"on": 2022-01-02, by: [{{person: nghuych, role: {OFFICE}}}, {{person: seen, role: Trưởng ban}}]}}
    figures: [{{key: a, value: 3, label: số gương, note: {NOTE}}}]
    sources: [{{source: bao}}]
"""
_EXEMPLARS = {
    "kin": ("dang-thi-nghuang", "Người tốt việc tốt"),
    "viet-tat": ("nghoeng", "Cứu người"),
    "xoa": ("do-dinh-nghoach", "Giữ rừng"),
    "seen": ("seen", f"Tấm lòng của {SEEN}"),
}
FILES: Mapping[str, str | bytes] = {
    "roll.yml": ROLL,
    "people/nguoi.yml": PEOPLE,
    "decisions/qd.yml": DECISION,
    "decisions/phu-luc.csv": ANNEX,
    "decisions/huy.yml": EFFECTS,
    "decisions/qd-1.yml": "issuer: ubnd\nawards: [{honour: co, period: 2021, recipients: [{unit: so-y-te}]}]\n",
    "nominations/n.yml": NOMINATION,
    "clusters/khoi.yml": CLUSTER,
    "events/le.yml": EVENT,
    "movements/phong-trao.yml": MOVEMENT,
    **{
        f"exemplars/{one}.yml": f"""
    title: {title}
    kind: individual
    person: {person}
    note: {NOTE}
    story: |
      Dậy từ bốn giờ sáng, đi bộ lên bản.
    photos: [{{file: {one}.jpg, alt: Trao bằng khen}}]
    spread_to: [{{unit: so-tai-chinh, since: 2021, note: {NOTE}}}]
    sources: [{{source: bao}}]
"""
        for one, (person, title) in _EXEMPLARS.items()
    },
    **{f"photos/{one}.jpg": picture() for one in _EXEMPLARS},
}


def planted(folder: Path) -> Path:
    """The roll with its hidden people, one of them erased by the command. Gives the folder that holds `data/`."""
    roll = small_roll(folder, FILES)
    done = bangvang("erase", "do-dinh-nghoach", folder=roll)
    assert done.returncode == 0, done.stdout + done.stderr
    return roll


def open_to_all(folder: Path) -> Path:
    """The same roll with nobody hidden and nobody erased. Gives the folder that holds `data/`."""
    hidden = (", visibility: withheld", ", visibility: initials", ", minor: true", "      visibility: withheld\n")
    files: dict[str, str | bytes] = {}
    for path, content in FILES.items():
        text = content
        if isinstance(text, str):
            for words in hidden:
                text = text.replace(words, "")
            text = text.replace(",withheld,", ",,").replace(",initials,", ",,")
        files[path] = text
    return small_roll(folder, files)
