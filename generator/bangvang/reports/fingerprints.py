"""Names for problems that outlive an edit elsewhere in the file, so that build services can tell old problems from new ones."""

from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256

from bangvang.problems.both import Both
from bangvang.problems.problem import Filling, Problem


def fingerprints(problems: Iterable[Problem]) -> list[str]:
    """One fingerprint a problem: of its path, code, record and what it quotes, not of its line or language. All are different."""
    seen: Counter[str] = Counter()
    found = []
    for problem in problems:
        content = _content(problem)
        seen[content] += 1
        found.append(sha256(f"{content}\0{seen[content]}".encode("utf-8", "surrogatepass")).hexdigest())
    return found


def _content(problem: Problem) -> str:
    return "\0".join(
        (problem.place.path, problem.code, problem.record or "", problem.near or "", *_values(problem.values))
    )


def _values(values: Mapping[str, Filling]) -> list[str]:
    return [f"{name}={value.en if isinstance(value, Both) else value}" for name, value in sorted(values.items())]
