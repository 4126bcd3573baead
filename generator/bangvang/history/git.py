"""Asks git, without trusting what surrounds it: no pager, no hook, no question, and never a checkout."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bangvang.problems.both import Both
from bangvang.words.plain import safe

_SAFE = (
    *("-c", "core.quotepath=off", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"),
    *("-c", "core.pager=cat", "-c", "protocol.allow=never"),
)
_KEPT = ("GIT_CONFIG", "GIT_CEILING_DIRECTORIES", "GIT_EXEC_PATH", "GIT_DISCOVERY_ACROSS_FILESYSTEM")
"""What begins so may stay in the environment: it tells git whom to trust and where it is, not which repository to read."""
_ASKED: Mapping[str, str] = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_PAGER": "cat",
    "LC_ALL": "C",
}


class NoHistory(Exception):  # noqa: N818 - a refusal, with what to tell the user
    """The history cannot be read as asked. `message` says why and what to do."""

    def __init__(self, message: Both) -> None:
        super().__init__(message.en)
        self.message = message


class NoGit(NoHistory):
    """Git itself is not there."""


@dataclass(frozen=True, slots=True)
class Blob:
    """A file in a tree of git: its mode (`100644`), its id and its size in bytes (0 where it is no file)."""

    mode: str
    id: str
    size: int


@dataclass(frozen=True, slots=True)
class Repository:
    """The repository around the folder `place`; `prefix` is the way from its top to that folder (`roll/`, or nothing)."""

    place: Path
    prefix: str

    @classmethod
    def around(cls, place: Path) -> "Repository":
        """The repository that a folder lies in.

        Raises:
            NoHistory: it lies in none, or git may not read it.
            NoGit: git is not installed.
        """
        done = _run(place, "rev-parse", "--show-prefix")
        if done.returncode == 0:
            return cls(place, os.fsdecode(done.stdout).rstrip("\n"))
        name, said = safe(str(place)), safe(done.stderr.decode("utf-8", "replace").strip().partition("\n")[0])
        raise NoHistory(
            Both(
                f"Thư mục «{name}» không nằm trong kho git nào đọc được (git báo: {said}).\n"
                "Hãy chạy lệnh trong kho git chứa dữ liệu.",
                f"The folder «{name}» lies in no git repository that can be read (git says: {said}).\n"
                "Run this inside the git repository that holds the data.",
            )
        )

    def commit(self, revision: str) -> str:
        """The id of the commit that a revision names. Raises NoHistory where there is none."""
        found = None
        if revision and not revision.startswith("-") and revision.isprintable():
            found = self._line("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        if found is None:
            raise NoHistory(self._unknown(safe(revision)))
        return found

    def merge_base(self, one: str, other: str) -> str:
        """The id of the commit where two revisions parted. Raises NoHistory where one is unknown or they share none."""
        found = self._line("merge-base", self.commit(one), self.commit(other))
        if found is None:
            raise NoHistory(self._unrelated(safe(one), safe(other)))
        return found

    def short(self, commit: str) -> str:
        """How people write a commit: as few letters of its id as tell it apart."""
        return self._line("rev-parse", "--short", commit) or commit[:7]

    def tree(self, commit: str, folder: str) -> dict[str, Blob]:
        """Every file below a folder beside `place` in a commit, by its path from `place`. Raises NoHistory."""
        done = _run(self.place, "ls-tree", "-r", "-z", "-l", "--full-tree", commit, "--", self.prefix + folder)
        if done.returncode != 0:
            raise NoHistory(self._broken(done.stderr))
        found = {}
        for line in done.stdout.split(b"\0"):
            facts, _, path = line.partition(b"\t")
            if path:
                mode, _, name, size = facts.decode("ascii").split()
                found[os.fsdecode(path).removeprefix(self.prefix)] = Blob(mode, name, int(size) if size != "-" else 0)
        return found

    @contextmanager
    def contents(self) -> Iterator["Contents"]:
        """A door to the contents of files, open as long as the block runs."""
        command = ("git", *_SAFE, "cat-file", "--batch")
        environment = _environment()
        with subprocess.Popen(  # noqa: S603 - git, with ids that git gave
            command, cwd=self.place, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as process:
            try:
                yield Contents(process)
            finally:
                if process.stdin is not None:
                    process.stdin.close()
                process.wait()

    def _line(self, *arguments: str) -> str | None:
        done = _run(self.place, *arguments)
        words = done.stdout.decode("utf-8", "replace").strip()
        return words if done.returncode == 0 and words else None

    @property
    def _is_shallow(self) -> bool:
        return self._line("rev-parse", "--is-shallow-repository") == "true"

    def _unknown(self, revision: str) -> Both:
        said = Both(f"Kho git không có bản «{revision}».", f"The git repository has no revision «{revision}».")
        return self._hinted(said, Both("Xem các bản đã lưu: git log --oneline", "See what there is: git log --oneline"))

    def _unrelated(self, one: str, other: str) -> Both:
        said = Both(
            f"«{one}» và «{other}» không có bản chung nào để so.", f"«{one}» and «{other}» have no commit in common."
        )
        return self._hinted(said, Both("Hãy chọn hai bản để so thẳng.", "Name the two revisions to compare instead."))

    def _hinted(self, said: Both, usual: Both) -> Both:
        """What is wrong and what to do; a shallow clone may simply lack what was asked for."""
        shallow = Both(
            "Bản sao này chỉ lấy một phần lịch sử. Lấy đủ bằng: git fetch --unshallow (trên GitHub Actions: fetch-depth: 0; "
            "trên GitLab: GIT_DEPTH: 0)",
            "This clone holds only a part of the history. Get the rest: git fetch --unshallow (on GitHub Actions: "
            "fetch-depth: 0; on GitLab: GIT_DEPTH: 0)",
        )
        hint = shallow if self._is_shallow else usual
        return Both(f"{said.vi}\n{hint.vi}", f"{said.en}\n{hint.en}")

    def _broken(self, said: bytes) -> Both:
        words = safe(said.decode("utf-8", "replace").strip().partition("\n")[0])
        return self._hinted(
            Both(f"Git không đọc được lịch sử ({words}).", f"Git cannot read the history ({words})."),
            Both("Kiểm tra kho bằng: git fsck", "Have git look at the repository: git fsck"),
        )


class Contents:
    """Gives the bytes of files by their ids, one after another, from one process of git."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    def __call__(self, blob: str) -> bytes:
        """The bytes of a file. Raises NoHistory where git does not have them."""
        into, out = self._process.stdin, self._process.stdout
        assert into is not None
        assert out is not None
        into.write(f"{blob}\n".encode("ascii"))
        into.flush()
        head = out.readline().split()
        if len(head) != 3:  # noqa: PLR2004 - id, type, size
            raise NoHistory(
                Both(
                    f"Kho git thiếu nội dung {blob}. Lấy đủ bằng: git fetch --refetch, hoặc sao lại kho không lọc.",
                    f"The git repository lacks the contents {blob}. Get them: git fetch --refetch, or clone unfiltered.",
                )
            )
        content = out.read(int(head[2]))
        out.read(1)
        return content


def _environment() -> dict[str, str]:
    """This process's environment without what would lead git to another repository, or to programs of others."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name.startswith(_KEPT)}
    return {**kept, **_ASKED}


def _run(place: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    """Run git in a folder. Raises NoGit where it is not installed."""
    command = ("git", *_SAFE, *arguments)
    try:
        return subprocess.run(command, cwd=place, env=_environment(), capture_output=True, check=False)  # noqa: S603 - git
    except FileNotFoundError:
        raise NoGit(
            Both(
                "Máy này không có git. Hãy cài git rồi chạy lại.", "There is no git on this machine. Install it first."
            )
        ) from None
