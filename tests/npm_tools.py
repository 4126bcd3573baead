"""What the tests take from npm, where `make test` installs it. What is missing fails a test; nothing is skipped."""

from pathlib import Path

TOOLS = Path(__file__).parent / "tools"


def tool(path: str) -> Path:
    """A file of an installed package: `axe-core/axe.min.js`. AssertionError where it is not installed."""
    found = TOOLS / "node_modules" / path
    assert found.exists(), f"{path} is not installed: `make test` does that (npm ci in tests/tools)"
    return found
