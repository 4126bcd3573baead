"""The one door to libyaml, the C library that reads YAML here; PyYAML's own parser is slower and reads some files otherwise."""

from collections.abc import Callable

import yaml
from yaml.events import Event

from bangvang.problems.both import Both

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML was built without libyaml; `require_libyaml` tells it at start-up
    CParser = None  # type: ignore[assignment, misc]

NO_LIBYAML = Both(
    "PyYAML trên máy này thiếu thư viện libyaml nên không đọc được dữ liệu. Hãy cài lại PyYAML bản có libyaml: pip install --force-reinstall pyyaml",
    "PyYAML on this machine lacks the libyaml library, so data cannot be read. Reinstall a PyYAML that has it: pip install --force-reinstall pyyaml",
)


class LibyamlMissing(Exception):  # noqa: N818 - it is a fact of the machine rather than an error of a file
    """PyYAML came without libyaml. `message` says so in both languages."""

    def __init__(self, message: Both = NO_LIBYAML) -> None:
        super().__init__(message.en)
        self.message = message


def require_libyaml() -> None:
    """Raise LibyamlMissing unless libyaml is there. To be called once, at start-up."""
    if CParser is None or not yaml.__with_libyaml__:
        raise LibyamlMissing


def event_source(text: str) -> Callable[[], Event | None]:
    """A function that gives the next event of a YAML text, and raises yaml.YAMLError where the text is none."""
    require_libyaml()
    return CParser(text).get_event
