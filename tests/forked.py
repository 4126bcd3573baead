"""The command line without the half second of its imports: a process that has read the program divides for every command.

What runs is a process of its own all the same, with a folder, an environment and streams of its own. Python's own settings
(`PYTHON…`, the locale's encoding) are those of the first process: a test that is about them starts Python anew.
"""

import atexit
import gc
import json
import os
import pkgutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from functools import cache
from importlib import import_module
from pathlib import Path
from threading import Lock

_COMMANDS = "bangvang.cli"
_STREAMS = 4
"""What is handed over with a command: what it is, and its standard input, output and errors."""
_BYTES = 4
"""How the exit code is told."""
_KEPT = ExitStack()
atexit.register(_KEPT.close)
_ONE_AT_A_TIME = Lock()


def run_forked(
    arguments: Sequence[str], folder: Path | None, env: Mapping[str, str], *, umask: int = -1, together: bool = False
) -> subprocess.CompletedProcess[str]:
    """Run `bangvang` with these arguments in a folder and exactly this environment, and see what came of it.

    `together` puts errors into the output, in the order in which both were written.
    """
    told = {"arguments": [*arguments], "folder": str(folder or Path.cwd()), "env": dict(env), "umask": umask}
    with (
        _ONE_AT_A_TIME,
        tempfile.TemporaryFile() as command,
        Path(os.devnull).open("rb") as nothing,
        tempfile.TemporaryFile() as out,
        tempfile.TemporaryFile() as errors,
    ):
        command.write(json.dumps(told).encode())
        command.seek(0)
        files = (command, nothing, out, out if together else errors)
        socket.send_fds(_other_end(), [b"1"], [file.fileno() for file in files])
        code = int.from_bytes(_other_end().recv(_BYTES, socket.MSG_WAITALL), "big", signed=True)
        said = []
        for file in (out, errors):
            file.seek(0)
            said.append(file.read().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n"))
    return subprocess.CompletedProcess(["bangvang", *arguments], code, *said)


@cache
def _other_end() -> socket.socket:
    """The connection to the process that divides."""
    ours, theirs = socket.socketpair()
    _KEPT.enter_context(
        subprocess.Popen(
            [sys.executable, __file__, str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
    )
    _KEPT.enter_context(ours)
    theirs.close()
    return ours


def _divide(connection: socket.socket) -> int:
    """Wait for commands until nobody is there any more. In the processes that divide: run one, and give its exit code."""
    commands = import_module(_COMMANDS)
    for module in pkgutil.iter_modules(commands.__path__, f"{_COMMANDS}."):
        import_module(module.name)
    gc.freeze()
    while True:
        asked, streams, _, _ = socket.recv_fds(connection, 1, _STREAMS)
        if not asked:
            return 0
        child = os.fork()
        if not child:
            connection.close()
            return _run(*streams)
        for stream in streams:
            os.close(stream)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        connection.sendall(code.to_bytes(_BYTES, "big", signed=True))


def _run(command: int, *streams: int) -> int:
    """Become what was asked for."""
    with open(command, encoding="utf-8") as file:
        told = json.load(file)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(told["folder"])
    os.environ.clear()
    os.environ.update(told["env"])
    if told["umask"] >= 0:
        os.umask(told["umask"])
    sys.path[0] = told["folder"]
    sys.argv[:] = ["bangvang", *told["arguments"]]
    code: int = import_module(_COMMANDS).main()
    return code


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as _connection:
        sys.exit(_divide(_connection))
