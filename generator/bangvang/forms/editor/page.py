"""The page that the form editor stands in: nothing but a script of its own, under a policy of its own."""

import json
from html import escape
from typing import Any

from bangvang.forms.editor.backend import Backend
from bangvang.problems.both import Both, Language

_TITLE = Both("Biểu mẫu nhập liệu", "Forms")
_NEEDED = Both(
    "Biểu mẫu cần JavaScript. Không có JavaScript, hãy sửa các tệp trong data/ trên trang của máy chủ git.",
    "The forms need JavaScript. Without it, edit the files in data/ on the pages of the git host.",
)


def page(title: str, language: Language, backend: Backend) -> bytes:
    """`index.html` of the editor. Search engines are asked to pass it by."""
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{escape(policy(backend))}">
<meta name="referrer" content="strict-origin-when-cross-origin">
<meta name="robots" content="noindex, nofollow">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(_TITLE.say(language))} · {escape(title)}</title>
<link rel="icon" href="../assets/images/favicon.png" sizes="48x48">
<script type="module" src="admin.js"></script>
</head>
<body>
<noscript><p>{escape(_NEEDED.say(language))}</p></noscript>
</body>
</html>
""".encode()


def policy(backend: Backend) -> str:
    """What the editor may do: run scripts of the site, ask the git host, and nothing else. It styles itself within its page."""
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            f"img-src 'self' blob: data: {' '.join(backend.shown)}",
            "font-src 'self'",
            f"connect-src 'self' blob: data: {' '.join(backend.asked)}",
            "manifest-src 'self' data:",
            "frame-src blob:",
            "base-uri 'none'",
            "form-action 'self'",
        )
    )


def document(value: Any) -> bytes:
    """A value as JSON for the editor's script, always in the same bytes."""
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
