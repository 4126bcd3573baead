"""The first visit of a phone to the real roll, in a real Chromium: nothing cached, slow 4G, a quarter of the CPU.

Prints JSON: of each page how many requests, kilobytes as they come, and seconds until the first contents show and until
the page answers to fingers. By hand: `python tests/benchmarks/visiting.py WORK`.
"""

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1])]  # so that this file runs by itself

from playwright.sync_api import Browser, sync_playwright  # noqa: E402

from benchmarks.pages import CHROMIUM, HOUSE, free_port, program, serving  # noqa: E402

LATENCY, DOWN, UP = 150, 200_000, 93_750
"""Milliseconds there and back, and bytes a second: what Lighthouse calls slow 4G."""
SLOWER = 4
RUNS = 3
PAGES = {
    "home": "",
    "a person": "ca-nhan/*/",
    "a unit": "don-vi/*/",
    "a decision": "quyet-dinh/*/",
    "a year": "ket-qua/*/",
}
"""Of pages of one sort, the largest."""
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 3, "is_mobile": True, "has_touch": True}
WATCH = "new PerformanceObserver(list => (window.__long ??= []).push(...list.getEntries())).observe({type: 'longtask', buffered: true})"
FELT = """() => {
  const [way] = performance.getEntriesByType("navigation");
  const shown = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  const busy = (window.__long ?? []).map(one => one.startTime + one.duration);
  return [shown / 1000, Math.max(shown, way.domContentLoadedEventEnd, ...busy) / 1000];
}"""


def main() -> None:
    """Build, serve, visit, print."""
    work = Path(sys.argv[1])
    port, root = free_port(), work / "visit-site"
    address = f"http://localhost:{port}/"
    command = [sys.executable, "-m", "bangvang", "build", "--no-cache", "--out", str(root), "--base-url", address]
    subprocess.run(command, cwd=HOUSE, check=True, capture_output=True)
    found = {}
    with serving(program(), work, root, port), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for name, pattern in PAGES.items():
            visits = [_visit(browser, address + _largest(root, pattern)) for _ in range(RUNS)]
            found[name] = {key: statistics.median(one[key] for one in visits) for key in visits[0]}
        browser.close()
    print(json.dumps(found))  # noqa: T201 - a command line


def _largest(root: Path, pattern: str) -> str:
    if not pattern:
        return ""
    pages = sorted(root.glob(f"{pattern}index.html"))
    return f"{max(pages, key=lambda page: page.stat().st_size).parent.relative_to(root).as_posix()}/"


def _visit(browser: Browser, address: str) -> dict[str, float]:
    context = browser.new_context(**PHONE)  # type: ignore[arg-type] # of several kinds
    page = context.new_page()
    page.add_init_script(WATCH)
    session = context.new_cdp_session(page)
    carried: list[int] = []
    session.on("Network.loadingFinished", lambda told: carried.append(int(told["encodedDataLength"])))
    slow: dict[str, Any] = {"offline": False, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP}
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", slow)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address, wait_until="networkidle")
    shown, ready = page.evaluate(FELT)
    context.close()
    return {"requests": len(carried), "kilobytes": sum(carried) / 1000, "shown": shown, "ready": ready}


if __name__ == "__main__":
    main()
