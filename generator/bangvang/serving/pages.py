"""The preview's own pages: while there is no site, and where a page could not be made."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import escape

from bangvang.problems.both import Both, Language
from bangvang.serving.board import Scene

OWN = "/-/bangvang/"
"""Where the preview's own files stand: no page of a site has such an address."""
NO_SITE = Both("Chưa có trang để xem", "There is no site to see yet")
_OWN_POLICY = b'http-equiv="Content-Security-Policy"'
_MENDED = Both(
    "Sửa xong các lỗi dưới đây là trang hiện ra, không cần tải lại.",
    "Once the errors below are mended the site appears by itself.",
)
READING = Both("Đang đọc bảng vàng…", "The roll is being read…")
_READING_LEAD = Both(
    "Đọc xong là trang hiện ra, không cần tải lại.", "The site appears by itself as soon as it is read."
)
FAULT = Both("Không dựng được trang này", "This page could not be made")
_FAULT_LEAD = Both(
    "Đây là lỗi của mẫu giao diện hoặc của chương trình, không phải của dữ liệu.",
    "This is a fault of a template or of the program, not of the data.",
)


@dataclass(frozen=True, slots=True)
class OwnPages:
    """Makes these pages, and puts the script into all others, in one language."""

    language: Language

    def page(self, scene: Scene | None) -> bytes:
        """What is shown before there is a site: the roll's problems, for browsers without JavaScript too."""
        told: Mapping[str, Any] = scene.told if scene is not None else {}
        problems = [_printed(one) for one in told.get("problems", ()) if one["severity"] == "error"]
        return self._document(NO_SITE, _MENDED, "\n\n".join(problems))

    def waiting(self) -> bytes:
        """What is shown while a large roll is read for the first time."""
        return self._document(READING, _READING_LEAD, "")

    def fault(self, said: str) -> bytes:
        """What is shown where a page could not be made, with what Python said."""
        return self._document(FAULT, _FAULT_LEAD, said)

    def _document(self, title: Both, lead: Both, text: str) -> bytes:
        heading = escape(title.say(self.language))
        said = f"<pre>{escape(text)}</pre>\n" if text else ""
        return (
            f'<!doctype html>\n<html lang="{self.language}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta name="viewport" content="width=device-width,initial-scale=1">\n<title>{heading}</title>\n'
            f'<link rel="stylesheet" href="{OWN}preview.css">\n</head>\n<body class="alone">\n<main>\n'
            f"<h1>{heading}</h1>\n<p>{escape(lead.say(self.language))}</p>\n{said}</main>\n</body>\n</html>\n"
        ).encode()

    def with_script(self, page: bytes, version: str) -> bytes:
        """A page with the script that keeps it up to date; `version` names the site that it belongs to.

        A page with a policy of its own stays as it is: the form editor must not be loaded anew whenever it has saved.
        """
        if _OWN_POLICY in page:
            return page
        tag = f'<script src="{OWN}preview.js" data-version="{escape(version)}" data-lang="{self.language}" defer></script>'
        before, end, after = page.rpartition(b"</body>")
        return b"".join((before, tag.encode(), end, after)) if end else page + tag.encode()


def _printed(problem: Mapping[str, str]) -> str:
    lines = (f"{problem['name']}: {problem['message']}", problem["place"], problem["excerpt"], problem["hint"])
    return "\n".join(line for line in lines if line)
