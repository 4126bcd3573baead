"""Where the form editor keeps what is saved: a repository at GitHub, GitLab or Gitea, as mkdocs.yml names it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bangvang.problems.both import Both
from bangvang.words.ids import nearest

_HOMES: Mapping[str, str] = {
    "github": "https://github.com",
    "gitlab": "https://gitlab.com",
    "gitea": "https://gitea.com",
}
"""The hosts that are known, each with the place where it stands when nothing else is said."""
_API: Mapping[str, str] = {"gitlab": "/api/v4", "gitea": "/api/v1"}
_AVATARS = ("https://avatars.githubusercontent.com", "https://secure.gravatar.com")
_KEYS = ("backend", "repo", "branch", "app_id", "base_url", "folder")
_REPO = re.compile(r"[\w.-]+(?:/[\w.-]+)+")
_FOLDER = re.compile(r"[\w.-]+(?:/[\w.-]+)*")
_EXAMPLE = "forms: github:ban-thi-dua/bang-vang"


class BackendRefused(Exception):  # noqa: N818 - a refusal, with what to tell the publisher
    """What mkdocs.yml says of the forms cannot be used. `message` says what to write."""

    def __init__(self, message: Both) -> None:
        super().__init__(message.en)
        self.message = message


@dataclass(frozen=True, slots=True)
class Backend:
    """A repository at a git host.

    `name` is github, gitlab or gitea; `home` the host's address without a slash at its end; `folder` the folder of the
    repository that holds `data/`, empty for its root; `app_id` the application that signs people in (never for GitHub).
    """

    name: str
    repo: str
    home: str
    branch: str = ""
    app_id: str = ""
    folder: str = ""

    @classmethod
    def of(cls, typed: str | Mapping[str, Any]) -> "Backend":
        """The repository that somebody typed: `github:owner/repo`, or a mapping of the keys that are told below.

        `backend` and `repo` must be there; `app_id` too for GitLab and Gitea. `branch`, `base_url` and `folder` may be.

        Raises:
            BackendRefused: something is missing, unknown or no address.
        """
        told = _told(typed)
        name = told.get("backend", "")
        if name not in _HOMES:
            raise BackendRefused(_no_host(name))
        if not _REPO.fullmatch(told.get("repo", "")):
            raise BackendRefused(_no_repo(told.get("repo", "")))
        home = told.get("base_url", _HOMES[name]).rstrip("/")
        if not _is_home(home):
            raise BackendRefused(
                Both(
                    f"forms: base_url «{home}» không phải là địa chỉ https://… của máy chủ git.",
                    f"forms: base_url «{home}» is not the address https://… of a git host.",
                )
            )
        folder = told.get("folder", "").strip("/")
        if folder and (not _FOLDER.fullmatch(folder) or ".." in folder.split("/")):
            raise BackendRefused(
                Both(
                    f"forms: folder «{folder}» không phải là thư mục trong kho.",
                    f"forms: folder «{folder}» is no folder of the repository.",
                )
            )
        if name != "github" and not told.get("app_id"):
            raise BackendRefused(_no_application(name))
        return cls(name, told["repo"], home, told.get("branch", ""), told.get("app_id", ""), folder)

    @property
    def settings(self) -> dict[str, Any]:
        """The repository as Sveltia is told of it."""
        told: dict[str, Any] = {"name": self.name, "repo": self.repo}
        if self.branch:
            told["branch"] = self.branch
        if self.name == "github":
            own = {} if self._is_usual else {"base_url": self.home, "api_root": self._api}
            return {**told, **own, "auth_methods": ["token"], "commit_messages": _MESSAGES}
        signing_in = {"auth_type": "pkce"} if self.name == "gitlab" else {}
        return {
            **told,
            "base_url": self.home,
            "api_root": self._api,
            **signing_in,
            "app_id": self.app_id,
            "commit_messages": _MESSAGES,
        }

    @property
    def asked(self) -> tuple[str, ...]:
        """The addresses that the editor has to ask to read and to save."""
        api = urlsplit(self._api)
        return tuple(dict.fromkeys((f"{api.scheme}://{api.netloc}", *(() if self.name == "github" else (self.home,)))))

    @property
    def shown(self) -> tuple[str, ...]:
        """The addresses that pictures of the people who sign in come from."""
        return (self.home, *_AVATARS)

    @property
    def _is_usual(self) -> bool:
        return self.home == _HOMES[self.name]

    @property
    def _api(self) -> str:
        if self.name == "github":
            return "https://api.github.com" if self._is_usual else f"{self.home}/api/v3"
        return self.home + _API[self.name]


_MESSAGES = {
    "create": "Thêm {{collection}}: {{slug}}",
    "update": "Sửa {{collection}}: {{slug}}",
    "delete": "Xóa {{collection}}: {{slug}}",
}
"""What a commit is called. The data are Vietnamese, and so is their history."""


def _told(typed: str | Mapping[str, Any]) -> dict[str, str]:
    if isinstance(typed, str):
        name, _, repo = typed.partition(":")
        return {"backend": name.strip(), "repo": repo.strip()}
    for key in typed:
        if key not in _KEYS:
            near = nearest(str(key), _KEYS)
            vi = f" Có phải là «{near}»?" if near else f" Dùng được: {', '.join(_KEYS)}."
            en = f" Did you mean «{near}»?" if near else f" Known keys: {', '.join(_KEYS)}."
            raise BackendRefused(Both(f"forms: không có khóa «{key}».{vi}", f"forms: there is no key «{key}».{en}"))
    return {key: str(value).strip() for key, value in typed.items() if value is not None}


def _is_home(home: str) -> bool:
    """Whether it is the address of a host that may be asked: https, or this machine."""
    try:
        url = urlsplit(home)
    except ValueError:
        return False
    local = url.hostname in {"localhost", "127.0.0.1"}
    clean = not any(char in home for char in " \t\n\"'<>;,\\*@?#")
    return clean and bool(url.netloc) and (url.scheme == "https" or (local and url.scheme == "http"))


def _no_host(name: str) -> Both:
    hosts = ", ".join(_HOMES)
    return Both(
        f"forms: chưa rõ máy chủ git «{name}»: viết một trong {hosts}, ví dụ «{_EXAMPLE}».",
        f"forms: unknown git host «{name}»: write one of {hosts}, for example «{_EXAMPLE}».",
    )


def _no_repo(repo: str) -> Both:
    return Both(
        f"forms: kho «{repo}» phải viết dạng chủ/kho, ví dụ «{_EXAMPLE}».",
        f"forms: the repository «{repo}» must read owner/repository, for example «{_EXAMPLE}».",
    )


def _no_application(name: str) -> Both:
    return Both(
        f"forms: {name} cần app_id, là mã ứng dụng đăng ký ở máy chủ git (xem hướng dẫn «Biểu mẫu»).",
        f"forms: {name} needs an app_id, that of the application registered there (see the guide “Forms”).",
    )
