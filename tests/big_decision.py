"""A roll with one file a record, and a decision that names 500: what the forms are tried on."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

ROWS = 500
NFD = "Nguye\u0302\u0303n Thi\u0323 A\u0301nh"
FILES: Mapping[str, str] = {
    "roll.yml": """
        format: 1
        title: Bảng vàng thử
        publisher: Ban Thi đua
        languages: [vi, en]
        as_of: 2024-06-30
    """,
    "honours/bang-khen.yml": """
        name: Bằng khen
        form: merit-certificate
        recipients: [individual, collective, household]
        conferred_by: [province]
        precedence: 2
        translations:
          en:
            name: Certificate of merit
    """,
    "units/ubnd.yml": """
        # Cơ quan ban hành.
        name: Ủy ban nhân dân Thành phố
        kind: agency
        authority: province
        aliases: ["no", "0123", 12:30]
    """,
    "units/so-y-te.yml": "name: Sở Y tế\nkind: agency\nparent: ubnd\nsmall: false\n",
    "units/to/to-mot.yml": "name: Tổ Một\nkind: team\nparent: so-y-te\nsmall: true\n",
    **{
        f"units/phuong-{number}.yml": f"name: Phường {number}\nkind: locality\nparent: ubnd\n" for number in range(1, 9)
    },
    "people/an.yml": f"name: {NFD}\nunit: so-y-te\nborn: 1971\nrole: 1_000\n",
    "sources/bao.yml": 'title: "~"\npublisher: Báo Thành phố\ndate: 2023-02\n',
}
_HEAD = """
# Quyết định lớn, để thử biểu mẫu.
number: 1034/QĐ-UBND
date: 2023-11-20
issuer: ubnd
awards:
  - honour: bang-khen
    period: 2022/2023
    reason: 12:30
    money: 1000000
    recipients:
      - unit: so-y-te
        reason: "no"
      - person: an
        of_name: 0123
        role: 2025-01-02
        posthumous: true
"""
_TAIL = """description: |-
  Dòng một: có dấu hai chấm.

  Dòng ba # không phải lời bình.
sources:
  - source: bao
    at: 1_000 # lời bình sẽ mất
    translations:
      en:
        at: "=1_000"
translations:
  en:
    description: yes
"""


def big_decision(folder: Path) -> Path:
    """Write the roll below a folder, and give the folder itself."""
    rows = "".join(
        f"      - name: Hộ ông Trần Văn {number}\n        kind: household\n        of: so-y-te\n        of_name: Phường {number}\n"
        for number in range(ROWS - 2)
    )
    files = {**FILES, "decisions/2023/qd-1034.yml": _HEAD.lstrip("\n") + rows + _TAIL}
    for path, text in files.items():
        target = folder / "data" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text if path.startswith("decisions") else dedent(text).lstrip("\n"), encoding="utf-8")
    return folder
