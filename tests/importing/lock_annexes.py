"""Locks an annex with a password in the formats that it locks itself, by LibreOffice: `/usr/bin/python3 tests/importing/lock_annexes.py`.

It needs LibreOffice Calc and Debian's python3-uno; what it makes is committed.
"""

import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]

HERE = Path(__file__).parent
FILTERS = {"xls": "MS Excel 97", "ods": "calc8"}
PIPE = "pipe,name=bangvang;urp;"


def main() -> None:
    """Make the locked files."""
    with tempfile.TemporaryDirectory() as home:
        office = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{home}", "--headless", f"--accept={PIPE}"])
        try:
            lock_all(connected())
        finally:
            office.terminate()


def connected() -> Any:
    """LibreOffice's desktop, once it answers."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(60):
        try:
            context = resolver.resolve(f"uno:{PIPE}StarOffice.ComponentContext")
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            time.sleep(0.5)
        else:
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    raise TimeoutError


def lock_all(desktop: Any) -> None:
    """Save the annex under a password in every format."""
    source = (HERE / "annexes" / "hang.xlsx").as_uri()
    document = desktop.loadComponentFromURL(source, "_blank", 0, (value("Hidden", True),))
    for form, name in FILTERS.items():
        target = (HERE / "locked" / f"mat-khau.{form}").as_uri()
        document.storeToURL(target, (value("FilterName", name), value("Password", "thu")))
    document.close(True)


def value(name: str, told: object) -> Any:
    """A property as LibreOffice takes it."""
    made = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, told
    return made


if __name__ == "__main__":
    main()
