"""Three tiny rolls built by the real command, and the portal over them."""

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

from built import Site, built, small_roll
from commanded import environment

PORTAL_URL = "http://cong.vi-du.vn/toan-quoc/"
URLS = {
    "mot": "http://mot.vi-du.vn/",
    "hai": "http://hai.vi-du.vn/bang-vang/",
    "ba": "http://ba.vi-du.vn/",
}
"""Where the three rolls stand. Only the first two have a second language."""
KEPT_BACK = "Lý Thị Giấu Kín"
"""Somebody who is hidden in the second roll."""
SOURCES = "sources: [{source: bao}]"

_HONOURS = """
    - {id: bang-khen, name: Bằng khen, form: merit-certificate, recipients: [individual, collective, household],
       conferred_by: [province, ministry, prime-minister], precedence: 2}
    - {id: co, name: Cờ thi đua, form: flag, recipients: [collective], conferred_by: [province], precedence: 1}
"""
ONE: Mapping[str, str] = {
    "roll.yml": """
        format: 1
        title: Bảng vàng tỉnh Một
        publisher: Ban Thi đua Một
        languages: [vi, en]
        as_of: 2024-06-30
        translations: {en: {title: Roll One}}
    """,
    "honours/danh-muc.yml": _HONOURS,
    "units/don-vi.yml": """
        - {id: thu-tuong, name: Thủ tướng Chính phủ, kind: agency, authority: prime-minister}
        - {id: ubnd, name: Ủy ban nhân dân tỉnh Một, kind: agency, authority: province}
        - {id: so-y-te, name: Sở Y tế, kind: agency, parent: ubnd}
        - {id: so-tai-chinh, name: Sở Tài chính, kind: agency, parent: ubnd}
    """,
    "people/nguoi.yml": """
        - {id: hoa, name: Nguyễn Thị Hòa, unit: so-y-te}
    """,
    "decisions/qd-1.yml": f"""
        number: 1/QĐ-UBND
        date: 2023-01-05
        issuer: ubnd
        awards:
          - {{honour: co, period: 2022, recipients: [{{unit: so-y-te}}]}}
        {SOURCES}
    """,
    "decisions/chung.yml": f"""
        number: 12/QĐ-TTg
        date: 2023-03-04
        issuer: thu-tuong
        awards:
          - honour: bang-khen
            period: 2022
            recipients: [{{person: hoa, of: so-y-te}}]
        {SOURCES}
    """,
}
TWO: Mapping[str, str] = {
    "roll.yml": """
        format: 1
        title: Bảng vàng tỉnh Hai
        publisher: Ban Thi đua Hai
        languages: [vi, en]
        as_of: 2024-07-31
    """,
    "honours/danh-muc.yml": _HONOURS,
    "units/don-vi.yml": """
        - {id: ttg, name: THU TUONG chính phủ, kind: agency, authority: prime-minister}
        - {id: ubnd, name: Ủy ban nhân dân tỉnh Hai, kind: agency, authority: province}
        - {id: so-y-te, name: Sở Y tế, kind: agency, parent: ubnd}
        - {id: so-tai-chinh, name: Sở Tài chính, kind: agency, parent: ubnd}
    """,
    "people/nguoi.yml": f"""
        - {{id: quang, name: Trần Văn Quảng, unit: so-y-te}}
        - {{id: kin, name: {KEPT_BACK}, unit: so-y-te, visibility: withheld}}
    """,
    "decisions/qd-1.yml": f"""
        number: 1/QĐ-UBND
        date: 2023-01-05
        issuer: ubnd
        awards:
          - {{honour: co, period: 2021, recipients: [{{unit: so-tai-chinh}}]}}
        {SOURCES}
    """,
    "decisions/qd-ttg.yml": f"""
        number: 12 / qđ -TTG
        date: 2023-03-04
        issuer: ttg
        awards:
          - honour: bang-khen
            period: 2022
            recipients: [{{person: quang, of: so-y-te}}, {{person: kin}}, {{name: Ngô Hữu Tình, kind: individual}}]
        {SOURCES}
    """,
}
THREE: Mapping[str, str] = {
    "roll.yml": """
        format: 1
        title: Bảng vàng tỉnh Ba
        publisher: Ban Thi đua Ba
        languages: [vi]
        as_of: 2023-12-31
    """,
    "honours/danh-muc.yml": _HONOURS,
    "units/don-vi.yml": """
        - {id: thu-tuong, name: Thủ tướng Chính phủ, kind: agency, authority: prime-minister}
        - {id: ubnd, name: Ủy ban nhân dân tỉnh Ba, kind: agency, authority: province}
        - {id: so-y-te, name: Sở Y tế, kind: agency, parent: ubnd}
        - {id: so-tai-chinh, name: Sở Tài chính, kind: agency, parent: ubnd}
    """,
    "people/nguoi.yml": """
        - {id: ngoc, name: Phạm Bích Ngọc, unit: so-tai-chinh}
    """,
    "decisions/qd-1.yml": f"""
        number: 12/QĐ-TTg
        date: 2023-03-05
        issuer: thu-tuong
        awards:
          - honour: bang-khen
            period: 2022
            recipients: [{{person: ngoc, of: so-tai-chinh}}, {{name: Hoàng Dậu, kind: individual}}]
        {SOURCES}
    """,
}
ROLLS = {"mot": ONE, "hai": TWO, "ba": THREE}
SETTINGS = f"""
    title: Cổng ba tỉnh
    description: Bảng vàng của ba tỉnh.
    site_url: {PORTAL_URL}
    translations:
      en: {{title: The portal of three provinces, description: The rolls of honour of three provinces.}}
    rolls:
      - {{id: mot, from: mot/site, url: "{URLS["mot"]}", translations: {{en: {{title: Roll One}}}}, title: Bảng vàng tỉnh Một}}
      - {{id: hai, from: hai/ban-chep, url: "{URLS["hai"]}"}}
      - {{id: ba, from: ba/site, url: "{URLS["ba"]}"}}
"""
"""The second roll is read from what `bangvang export` wrote, the others from their built sites."""


@dataclass(frozen=True)
class Federated:
    """Three rolls below a folder, with the `rolls.yml` that names them and the portal made of it."""

    folder: Path

    @property
    def portal(self) -> Site:
        """The portal."""
        return Site(self.folder / "portal", PORTAL_URL)

    @property
    def rolls(self) -> dict[str, Site]:
        """The rolls' own sites."""
        return {name: Site(self.folder / name / "site", url) for name, url in URLS.items()}


def three_rolls(folder: Path) -> Federated:
    """Write and build the three rolls, export the second one, and write `rolls.yml`."""
    for name, files in ROLLS.items():
        built(small_roll(folder / name, files), "--base-url", URLS[name])
    done = bangvang(folder / "hai", "export", "--format", "json", "--out", "ban-chep")
    assert done.returncode == 0, done.stderr
    write_settings(folder, SETTINGS)
    return Federated(folder)


def write_settings(folder: Path, text: str) -> Path:
    """Write `rolls.yml` into a folder."""
    path = folder / "rolls.yml"
    path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    return path


def federate(folder: Path, *arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run `bangvang federate` in a folder, in another process."""
    return bangvang(folder, "federate", *arguments, env=env)


def bangvang(folder: Path, *arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run `bangvang` in a folder, in another process."""
    return subprocess.run(
        [sys.executable, "-m", "bangvang", *arguments],
        cwd=folder,
        env=environment(**(env or {})),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
