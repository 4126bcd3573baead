"""A text editor as the YAML language server sees it: files are opened, problems, hovers and proposals come back."""

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from npm_tools import tool

SERVER = "yaml-language-server/bin/yaml-language-server"
Message = dict[str, Any]
_MARKDOWN = {"documentationFormat": ["markdown", "plaintext"], "snippetSupport": True}
_ABLE = {
    "textDocument": {"completion": {"completionItem": _MARKDOWN}, "hover": {"contentFormat": ["markdown"]}},
    "workspace": {"configuration": True, "workspaceFolders": True},
}


class Editor:
    """Speaks the language server protocol with a running server about the files of one folder."""

    def __init__(self, process: "subprocess.Popen[bytes]", folder: Path) -> None:
        self._process = process
        self._folder = folder
        self._settings = json.loads((folder / ".vscode/settings.json").read_text(encoding="utf-8"))
        self._asked = 0
        self._opened = 0
        self._diagnostics: dict[str, list[Message]] = {}
        where = {"uri": folder.as_uri(), "name": folder.name}
        there = {"rootUri": folder.as_uri(), "workspaceFolders": [where]}
        self._ask("initialize", {"processId": None, "capabilities": _ABLE, **there})
        self._tell("initialized", {})

    def problems(self, files: Mapping[str, str]) -> dict[str, list[Message]]:
        """What the server says of files that hold these texts, by path: range, message, source, severity.

        It waits a little before it judges, so many files at once take no longer than one.
        """
        opened = {path: self._open(path, text) for path, text in files.items()}
        while not set(opened.values()) <= self._diagnostics.keys():
            self._hear()
        told = {path: self._diagnostics[uri] for path, uri in opened.items()}
        for uri in opened.values():
            self._close(uri)
        self._ask("textDocument/hover", _at(next(iter(opened.values())), 1, 1))
        self._diagnostics.clear()
        return told

    def hover(self, path: str, text: str, line: int, column: int) -> str:
        """What stands in the box over a place (line and column from 1), as Markdown."""
        uri = self._open(path, text)
        told = self._ask("textDocument/hover", _at(uri, line, column))
        self._close(uri)
        return str(told["contents"]["value"]) if told else ""

    def proposals(self, path: str, text: str, line: int, column: int) -> list[Message]:
        """What may be typed at a place: label, documentation, insertText."""
        uri = self._open(path, text)
        told = self._ask("textDocument/completion", _at(uri, line, column))
        self._close(uri)
        return list(told["items"])

    def _open(self, path: str, text: str) -> str:
        uri = (self._folder / path).as_uri()
        self._opened += 1
        document = {"uri": uri, "languageId": "yaml", "version": self._opened, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        return uri

    def _close(self, uri: str) -> None:
        self._tell("textDocument/didClose", {"textDocument": {"uri": uri}})

    def _ask(self, method: str, params: Message) -> Any:
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while True:
            heard = self._hear()
            if heard.get("id") == self._asked and "method" not in heard:
                assert "error" not in heard, heard
                return heard["result"]

    def _tell(self, method: str, params: Message) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _hear(self) -> Message:
        """The next message; what the server asks is answered, what it says of files is kept."""
        assert self._process.stdout is not None
        size = 0
        while header := self._process.stdout.readline().strip():
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                size = int(value)
        assert size, "the language server has gone"
        heard: Message = json.loads(self._process.stdout.read(size))
        if heard.get("method") == "textDocument/publishDiagnostics":
            self._diagnostics[heard["params"]["uri"]] = heard["params"]["diagnostics"]
        elif "method" in heard and "id" in heard:
            self._send({"id": heard["id"], "result": self._answer(heard)})
        return heard

    def _answer(self, heard: Message) -> Any:
        if heard["method"] != "workspace/configuration":
            return None
        return [self._section(item.get("section", "")) for item in heard["params"]["items"]]

    def _section(self, name: str) -> Any:
        """The settings below a name, as Visual Studio Code gives them: `yaml.schemas` as `schemas` of `yaml`."""
        nested: Message = {}
        for key, value in self._settings.items():
            if key.startswith(f"{name}."):
                inner = nested
                *outer, last = key.removeprefix(f"{name}.").split(".")
                for part in outer:
                    inner = inner.setdefault(part, {})
                inner[last] = value
        return nested or self._settings.get(name)


def _at(uri: str, line: int, column: int) -> Message:
    return {"textDocument": {"uri": uri}, "position": {"line": line - 1, "character": column - 1}}


@contextmanager
def editor(folder: Path) -> Iterator[Editor]:
    """An editor that has opened a folder with its `.vscode/settings.json`."""
    command = ["node", str(tool(SERVER)), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            yield Editor(process, folder)
        finally:
            process.kill()
