"""From an error of libyaml to a problem: where the fault probably is, and what it is in plain words."""

import re

from yaml import YAMLError
from yaml.error import MarkedYAMLError
from yaml.events import ScalarEvent

from bangvang.problems.both import Both
from bangvang.source.letters import shown
from bangvang.source.libyaml import event_source
from bangvang.source.yaml_scalars import span
from bangvang.source.yaml_text import YamlText

_WORD = re.compile(r"[^\s,\[\]{}]+")
_INDENT = re.compile(r"[ \t]*")

_OWN_CODES = (
    ("while scanning an alias", "yaml-alias"),
    ("while scanning an anchor", "yaml-anchor"),
    ("while scanning a tag", "yaml-tag"),
    ("while parsing a tag", "yaml-tag"),
    ("found undefined tag handle", "yaml-tag"),
    ("while scanning a directive", "yaml-directive"),
    ("found duplicate %", "yaml-directive"),
    ("found incompatible YAML document", "yaml-directive"),
    ("did not find expected <document start>", "yaml-documents"),
    ("found unexpected end of stream", "unclosed-quote"),
    ("found unexpected document indicator", "unclosed-quote"),
)
"""Parts of what libyaml says, and the code that tells it better than `yaml-syntax`."""

_REASONS = (
    ("mapping values are not allowed", Both("dấu hai chấm «:» ở đây không đúng chỗ", "this colon «:» stands where none may")),
    ("could not find expected ':'", Both("dòng này thiếu «: » (hai chấm và dấu cách) sau tên khóa", "the line lacks «: » (colon and space) after the key")),
    ("cannot start any token", Both("giá trị không được bắt đầu bằng ký tự này", "a value cannot begin with this character")),
    ("did not find expected key", Both("dòng này thụt lề không khớp với các dòng trên", "the indentation does not fit the lines above")),
    ("expected '-' indicator", Both("trong danh sách, dòng này thiếu «- » ở đầu hoặc thụt lề sai", "in this list the line lacks «- » or is indented wrongly")),
    ("expected ',' or ']'", Both("ngoặc vuông «[» mở ở đây chưa đóng, hoặc thiếu dấu phẩy", "the bracket «[» opened here is not closed, or a comma is missing")),
    ("expected ',' or '}'", Both("ngoặc nhọn «{» mở ở đây chưa đóng, hoặc thiếu dấu phẩy", "the brace «{» opened here is not closed, or a comma is missing")),
    ("unknown escape", Both("trong ngoặc kép, dấu «\\» này phải viết thành «\\\\»", "within double quotes this «\\» must be written «\\\\»")),
    ("hexdecimal number", Both("sau «\\x», «\\u», «\\U» phải là các chữ số thập lục phân", "after «\\x», «\\u», «\\U» must come hexadecimal digits")),
    ("invalid Unicode", Both("mã ký tự này không có trong Unicode", "there is no such character in Unicode")),
    ("block sequence entries", Both("dấu «- » của danh sách không được đứng ở đây", "a list entry «- » cannot stand here")),
    ("tab character", Both("thụt lề bằng dấu cách, không dùng phím Tab", "indent with spaces, not with tabs")),
    ("expected node content", Both("chỗ này thiếu giá trị", "a value is missing here")),
    ("line break", Both("sau dấu này phải xuống dòng", "the line must end after this mark")),
)  # fmt: skip
_OTHER = Both("cách viết ở đây không đúng quy tắc YAML", "what stands here does not follow the rules of YAML")
_TAB = Both("thụt lề bằng dấu cách, không dùng phím Tab", "indent with spaces, not with tabs")
_NO_COLON = Both(
    "dòng này thiếu «: » (hai chấm và dấu cách) sau tên khóa", "the line lacks «: » (colon and space) after the key"
)
_AFTER_QUOTE = Both("sau dấu ngoặc đóng còn chữ", "there is text behind the closing quote")


def note_syntax_error(error: YAMLError, ready: YamlText) -> None:
    """Note why libyaml stopped, unless a fault of the same line explains it. Raises Enough when there are too many."""
    said, start, context = _told(error)
    if ready.faults.has_error_on_line_of(start):
        return
    code = next((code for part, code in _OWN_CODES if part in said), "yaml-syntax")
    if code == "unclosed-quote":
        _note_quote(ready, context)
    elif "surrogate" in said or ("invalid Unicode" in said and re.match(r".?[dD][89a-fA-F]", ready.text[start:])):
        ready.faults.add("hidden-character", start, start + 4, written=f"U+{ready.text[start : start + 4].upper()}")
    elif code != "yaml-syntax":
        at = context if code != "yaml-documents" else start
        found = _WORD.match(ready.text, at)
        ready.faults.add(code, at, found.end() if found else at + 1, written=shown(found[0] if found else "…"))
    else:
        _note_syntax(ready, said, start, context)


def _told(error: YAMLError) -> tuple[str, int, int]:
    """What libyaml says, and the offsets of the problem and of its context."""
    if not isinstance(error, MarkedYAMLError):
        return str(error), 0, 0
    start = error.problem_mark.index if error.problem_mark else 0
    return f"{error.context} {error.problem}", start, error.context_mark.index if error.context_mark else start


def _note_quote(ready: YamlText, start: int) -> None:
    """A quote that was opened and not closed stands where it was opened."""
    line = ready.text[start:].splitlines()[0] if start < len(ready.text) else ""
    ready.faults.add("unclosed-quote", start, start + 1, written=shown(line))


def _note_syntax(ready: YamlText, said: str, start: int, context: int) -> None:
    last = _last_scalar(ready)
    end = start + 1
    reason = next((reason for part, reason in _REASONS if part in said), _OTHER)
    if (
        last is not None
        and last.style in ('"', "'")
        and not ready.text[span(last)[1] : start].strip()
        and "key" in said
    ):
        opened, closed = span(last)
        if "\n" in ready.text[opened:closed]:
            _note_quote(ready, opened)
            return
        reason = _AFTER_QUOTE
    elif last is not None and "mapping values" in said and _begins_its_line(ready.text, span(last)[0], start):
        start, end = span(last)[0], span(last)[0] + 1
        reason = _NO_COLON
    elif "could not find expected ':'" in said or ("flow" in said and ready.text.count("\n", context, start)):
        start, end = context, context + 1
    elif ready.text[start : start + 1] == "\t":
        reason = _TAB
    ready.faults.add("yaml-syntax", start, end, reason=reason)


def _last_scalar(ready: YamlText) -> ScalarEvent | None:
    """The last event before libyaml stopped, if it was a scalar."""
    next_event = event_source(ready.text)
    last = None
    try:
        while event := next_event():
            last = event
    except YAMLError:
        pass
    return last if isinstance(last, ScalarEvent) else None


def _begins_its_line(text: str, start: int, colon: int) -> bool:
    """Whether a scalar of several lines and the last of them, which has a colon, are indented alike: the first lacks its own."""
    first = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    last = max(text.rfind("\n", 0, colon), text.rfind("\r", 0, colon)) + 1
    indent = _INDENT.match(text, last)
    return first < last and indent is not None and start - first == indent.end() - last
