"""The workflows that new rolls bring along: well-formed, safe for strangers' changes, and every script in them runs."""

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from bangvang.history.markdown import MARKER
from commanded import bangvang, environment
from lived import WHO, git
from workflows.hosted import hosting

HOUSE = Path(__file__).parents[2]
FOLDER = HOUSE / "workflows"
GITHUB = ".github/workflows"
BIN = Path(sys.executable).parent
NUMBER, RUN, ARTIFACT, HEAD = 7, 42, 99, "a" * 40
BRANCH = 'x"; touch da-chay; $(touch da-chay) `touch da-chay` #'
"""What a stranger may call a branch."""
PULL = {"number": NUMBER, "head": {"sha": HEAD}}
API = "/repos/vi-du/bang-vang"
Answers = dict[tuple[str, str], Any]


def workflow(name: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((FOLDER / GITHUB / name).read_text(encoding="utf-8"))
    return read


def steps(name: str) -> Iterator[dict[str, Any]]:
    for job in workflow(name)["jobs"].values():
        yield from job["steps"]


def run(script: str, folder: Path, env: Mapping[str, str]) -> "subprocess.CompletedProcess[str]":
    """A script as GitHub runs it with `shell: bash`."""
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    whole = environment(PATH=f"{BIN}{os.pathsep}{os.environ['PATH']}", **WHO, **env)
    return subprocess.run(command, cwd=folder, env=whole, capture_output=True, encoding="utf-8", check=False)


def script_of(name: str, step: str) -> str:
    return next(str(one["run"]) for one in steps(name) if one.get("name") == step)


@pytest.mark.parametrize(
    "name", [f"{GITHUB}/roll.yml", f"{GITHUB}/roll-comment.yml", f"{GITHUB}/pages.yml", ".gitlab-ci.yml"]
)
def test_this_roll_is_watched_by_the_workflows_that_new_rolls_receive(name: str) -> None:
    assert (HOUSE / name).read_bytes() == (FOLDER / name).read_bytes()


@pytest.mark.parametrize(
    "arguments",
    [
        ("vendor.github-workflows", f"{GITHUB}/roll.yml"),
        ("vendor.github-workflows", f"{GITHUB}/roll-comment.yml"),
        ("vendor.github-workflows", f"{GITHUB}/pages.yml"),
        ("vendor.gitlab-ci", ".gitlab-ci.yml", "--data-transform", "gitlab-ci"),
    ],
    ids=lambda arguments: str(arguments[1]),
)
def test_the_hosts_schemas_accept_the_workflows(arguments: tuple[str, ...]) -> None:
    schema, path, *options = arguments
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *options, str(FOLDER / path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    assert (done.returncode, done.stdout.strip()) == (0, "ok -- validation done"), done.stdout + done.stderr


@pytest.mark.parametrize("name", ["roll.yml", "roll-comment.yml", "pages.yml"])
def test_no_script_has_words_of_a_stranger_written_into_it(name: str) -> None:
    text = (FOLDER / GITHUB / name).read_text(encoding="utf-8")

    assert [step["run"] for step in steps(name) if "${{" in step.get("run", "")] == []
    assert not re.search(
        r"pull_request_target|secrets\.|toJSON|self-hosted|write-all|github\.event\.pull_request", text
    )


def test_the_run_that_reads_a_change_may_only_read_and_keeps_no_key() -> None:
    judging = workflow("roll.yml")
    (checkout,) = (step for step in steps("roll.yml") if step.get("uses", "").startswith("actions/checkout@"))

    assert judging["permissions"] == {"contents": "read"}
    assert all("permissions" not in job for job in judging["jobs"].values())
    assert checkout["with"]["persist-credentials"] is False
    assert "TOKEN" not in (FOLDER / GITHUB / "roll.yml").read_text(encoding="utf-8").upper()


def test_the_run_that_may_write_neither_fetches_nor_runs_the_change() -> None:
    commenting = workflow("roll-comment.yml")

    assert commenting["permissions"] == {"actions": "read", "pull-requests": "write"}
    assert [step for step in steps("roll-comment.yml") if "uses" in step] == []
    script = script_of("roll-comment.yml", "Comment").replace(MARKER, "")
    assert not re.search(r"\bgit |\bbangvang |\bpython|\beval\b|\bsource ", script)


@pytest.mark.parametrize("name", ["roll.yml", "roll-comment.yml", "pages.yml"])
def test_every_job_ends_in_time_and_uses_only_githubs_own_actions(name: str) -> None:
    assert all(job["timeout-minutes"] <= 30 for job in workflow(name)["jobs"].values())
    assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"]) for step in steps(name) if "uses" in step)


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new roll with a change merged into it, cloned as GitHub does: the merge and its parents."""
    origin = tmp_path_factory.mktemp("origin") / "roll"
    assert bangvang("init", str(origin)).returncode == 0
    git(origin, "init", "--quiet", "--initial-branch=main", ".")
    git(origin, "add", "--all")
    git(origin, "commit", "--quiet", "--message", "bắt đầu")
    git(origin, "checkout", "--quiet", "-b", "nhanh")
    unit = "name: Sở @Y tế <b>\nkind: agency\nsources: [{source: x}]\n"
    (origin / "data/units/so-y-te.yml").write_text(unit, encoding="utf-8")
    (origin / "data/sources/x.yml").write_text(
        "title: Tin\npublisher: Báo\nurl: https://example.org/x\n", encoding="utf-8"
    )
    git(origin, "add", "--all")
    git(origin, "commit", "--quiet", "--message", "thêm Sở Y tế")
    git(origin, "checkout", "--quiet", "main")
    git(origin, "merge", "--quiet", "--no-ff", "--message", "gộp", "nhanh")
    clone = tmp_path_factory.mktemp("clone") / "roll"
    git(origin, "clone", "--quiet", "--depth=2", f"file://{origin}", str(clone))
    return clone


def test_every_script_of_the_judging_run_runs_in_a_fresh_clone(merged: Path, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    env = {"GITHUB_STEP_SUMMARY": str(summary), "RUNNER_TEMP": str(tmp_path), "CI": "true", "GITHUB_ACTIONS": "true"}
    ran = []
    for step in steps("roll.yml"):
        if "run" in step:
            done = run(step["run"], merged, env)
            assert done.returncode == 0, (step["name"], done.stdout, done.stderr)
            ran.append(step["name"])

    told = (tmp_path / "told/comment.md").read_text(encoding="utf-8")
    assert ran == ["Install bangvang", "Judge the roll", "Tell what the change does", "Build the site"]
    assert told.startswith(f"{MARKER}\n")
    assert "Sở @\u2060Y tế &lt;b&gt;» \\(so-y-te\\)" in told
    assert told in summary.read_text(encoding="utf-8")
    assert (merged / "site/don-vi/so-y-te/index.html").is_file()


def test_the_run_that_publishes_never_sees_a_pull_request_and_writes_pages_alone() -> None:
    publishing = workflow("pages.yml")
    jobs = publishing["jobs"]

    # PyYAML would read the key `on` as true.
    events = yaml.load((FOLDER / GITHUB / "pages.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["on"]  # noqa: S506 - it makes text only
    assert sorted(events) == ["push", "workflow_dispatch"]
    assert events["push"] == {"branches": ["main"]}
    assert publishing["permissions"] == {"contents": "read"}
    assert jobs["build"]["permissions"] == {"contents": "read", "pages": "read"}
    assert jobs["deploy"]["permissions"] == {"pages": "write", "id-token": "write"}
    assert [step for step in jobs["deploy"]["steps"] if "run" in step] == []


def test_what_is_uploaded_to_github_pages_is_made_for_its_address_and_bears_its_policy(
    merged: Path, tmp_path: Path
) -> None:
    clone = tmp_path / "roll"
    git(tmp_path, "clone", "--quiet", f"file://{merged}", str(clone))

    done = run(
        script_of("pages.yml", "Build the site for its address"), clone, {"BASE_URL": "https://vi-du.github.io/kho"}
    )

    assert done.returncode == 0, done.stderr
    page = (clone / "dist/github/don-vi/so-y-te/index.html").read_text(encoding="utf-8")
    assert '<link rel="canonical" href="https://vi-du.github.io/kho/don-vi/so-y-te/">' in page
    assert '<meta http-equiv="Content-Security-Policy"' in page
    assert (clone / "dist/github/.nojekyll").is_file()


def test_a_change_with_errors_is_told_too(merged: Path, tmp_path: Path) -> None:
    clone = tmp_path / "roll"
    git(tmp_path, "clone", "--quiet", f"file://{merged}", str(clone))
    (clone / "data/units/so-y-te.yml").write_text("nme: Sở Y tế\n", encoding="utf-8")
    git(clone, "commit", "--quiet", "--all", "--message", "hỏng")
    env = {"GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"), "RUNNER_TEMP": str(tmp_path)}

    judged = run(script_of("roll.yml", "Judge the roll"), clone, env)
    told = run(script_of("roll.yml", "Tell what the change does"), clone, env)

    assert judged.returncode == 1
    assert "::error file=data/units/so-y-te.yml,line=1," in judged.stdout
    assert told.returncode == 0, told.stderr
    assert "unknown-key" in (tmp_path / "told/comment.md").read_text(encoding="utf-8")


def zipped(content: bytes, name: str = "comment.md") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, content)
    return made.getvalue()


def answers(content: bytes, **changes: Any) -> Answers:
    """What GitHub says of a pull request whose run left this text."""
    artifacts = {"artifacts": [{"id": ARTIFACT, "expired": False, "size_in_bytes": len(content)}]}
    return {
        ("GET", f"{API}/pulls"): changes.get("pulls", [{"number": 3, "head": {"sha": "b" * 40}}, PULL]),
        ("GET", f"{API}/actions/runs/{RUN}/artifacts"): changes.get("artifacts", artifacts),
        ("GET", f"{API}/actions/artifacts/{ARTIFACT}/zip"): content,
        ("GET", f"{API}/issues/{NUMBER}/comments"): changes.get("comments", []),
    }


def commented(folder: Path, answered: Answers) -> tuple[Any, Any]:
    """Run the commenting script against a host. Gives what became of it, and the host."""
    with hosting(answered) as host:
        env = {
            "GITHUB_API_URL": host.address,
            "GITHUB_REPOSITORY": "vi-du/bang-vang",
            "TOKEN": "bi-mat",
            "RUN_ID": str(RUN),
            "HEAD_SHA": HEAD,
            "HEAD_OWNER": "nguoi-la",
            "HEAD_BRANCH": BRANCH,
            "TMPDIR": str(folder),
        }
        done = run(script_of("roll-comment.yml", "Comment"), folder, env)
    return done, host


TEXT = f"{MARKER}\n\n### Thay đổi\n\n#### Thêm\n\n- \\+ Sở @\u2060Y tế &lt;b&gt; \\[x\\] &#36;5 &amp;\n"


def test_what_was_told_becomes_a_comment_on_the_pull_request_that_github_names(tmp_path: Path) -> None:
    done, host = commented(tmp_path, answers(zipped(TEXT.encode())))

    assert (done.returncode, done.stderr) == (0, "")
    ((method, path, body),) = host.written()
    assert (method, path) == ("POST", f"{API}/issues/{NUMBER}/comments")
    assert json.loads(body)["body"] == TEXT.replace("@\u2060", "@\u2060\u2060").replace("\\[x\\]", "&#91;x&#93;")
    assert host.asked[0][2] == {"state": ["open"], "head": [f"nguoi-la:{BRANCH}"]}
    assert all(headers["Authorization"] == "Bearer bi-mat" for *_, headers in host.asked)
    assert not list(tmp_path.rglob("da-chay"))


def test_the_comment_that_stands_is_brought_up_to_date(tmp_path: Path) -> None:
    comments = [
        {"id": 1, "user": {"login": "nguoi-la"}, "body": f"{MARKER}\ngiả"},
        {"id": 2, "user": {"login": "github-actions[bot]"}, "body": "khác"},
        {"id": 3, "user": {"login": "github-actions[bot]"}, "body": f"{MARKER}\ncũ"},
    ]
    _, host = commented(tmp_path, answers(zipped(TEXT.encode()), comments=comments))

    assert [(method, path) for method, path, _ in host.written()] == [("PATCH", f"{API}/issues/comments/3")]


def test_where_nothing_changed_no_comment_is_begun(tmp_path: Path) -> None:
    done, host = commented(tmp_path, answers(zipped(f"{MARKER}\n\n### Thay đổi\n\nKhông có gì.\n".encode())))

    assert (done.returncode, host.written()) == (0, [])


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(zipped(b"xin chao"), id="without-our-mark"),
        pytest.param(zipped(f" {MARKER}\n".encode()), id="the-mark-elsewhere"),
        pytest.param(zipped(f"{MARKER}\n\x1b[31m\n".encode()), id="control-characters"),
        pytest.param(zipped(f"{MARKER}\n".encode() + b"\0"), id="nul"),
        pytest.param(zipped(f"{MARKER}\n".encode() + b"\xff\xfe"), id="not-utf-8"),
        pytest.param(zipped(f"{MARKER}\n".encode() + b"a" * 70_000), id="longer-than-a-comment"),
        pytest.param(zipped(f"{MARKER}\n".encode() + b"a" * 50_000_000), id="a-bomb"),
        pytest.param(zipped(TEXT.encode(), "../../comment.md"), id="another-path"),
        pytest.param(zipped(TEXT.encode(), "khac.md"), id="another-file"),
        pytest.param(b"no zip at all", id="no-zip"),
        pytest.param(os.urandom(400_000), id="too-many-bytes"),
    ],
)
def test_an_artifact_that_is_no_such_text_is_refused(tmp_path: Path, content: bytes) -> None:
    listed = {"artifacts": [{"id": ARTIFACT, "expired": False, "size_in_bytes": 10}]}
    done, host = commented(tmp_path, answers(content, artifacts=listed))

    assert done.returncode != 0
    assert host.written() == []


def test_of_a_strangers_text_only_words_are_left(tmp_path: Path) -> None:
    hostile = (
        "#### Chú ý\n\n@admin &#64;admin [bấm](https://xau.vn) \\[a](//xau.vn) ![x](y) <img src=x> <!-- --> www.xau.vn #12 GH-3 $x$ "
        "&commat;ai\n\n[1]: javascript:alert(1)\n"
    )
    _, host = commented(tmp_path, answers(zipped(f"{MARKER}\n{hostile}".encode())))

    body = json.loads(host.written()[0][2])["body"].removeprefix(MARKER)
    assert not re.search(r"@\w|://|[<\[\]$]|www\.|#\d(?!\d*;)|GH-\d|&(?!lt;|amp;|#36;|#91;|#93;)", body)
    assert "&amp;#64;admin" not in body.replace("&amp;#\u206064;admin", "")


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"pulls": []}, id="no-pull-request"),
        pytest.param({"pulls": [{"number": 3, "head": {"sha": "b" * 40}}]}, id="another-commit"),
        pytest.param({"pulls": [{"number": "7; touch da-chay", "head": {"sha": HEAD}}]}, id="no-number"),
        pytest.param({"artifacts": {"artifacts": []}}, id="no-artifact"),
        pytest.param({"artifacts": {"artifacts": [{"id": 1, "expired": True, "size_in_bytes": 5}]}}, id="expired"),
        pytest.param({"artifacts": {"artifacts": [{"id": 1, "expired": False, "size_in_bytes": 10**9}]}}, id="huge"),
    ],
)
def test_where_there_is_nothing_to_say_or_nowhere_to_say_it_nothing_is_written(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    done, host = commented(tmp_path, answers(zipped(TEXT.encode()), **changes))

    assert (done.returncode, host.written()) == (0, [])


def gitlab_script(job: str) -> str:
    read = yaml.safe_load((FOLDER / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    return "\n".join([*read["default"]["before_script"], *read[job]["script"]])


def test_every_script_for_gitlab_runs_in_a_fresh_clone(merged: Path, tmp_path: Path) -> None:
    base = git(merged, "rev-parse", "HEAD^1").strip()
    notes = "/projects/5/merge_requests/7/notes"
    known = [{"id": 1, "body": "khác", "system": False}, {"id": 2, "body": f"{MARKER}\ncũ", "system": False}]
    clone = tmp_path / "roll"
    git(tmp_path, "clone", "--quiet", f"file://{merged}", str(clone))
    for stands, expected in (([], ("POST", notes)), (known, ("PUT", f"{notes}/2"))):
        with hosting({("GET", notes): stands}) as host:
            env = {
                "CI_MERGE_REQUEST_DIFF_BASE_SHA": base,
                "CI_API_V4_URL": host.address,
                "CI_PROJECT_ID": "5",
                "CI_MERGE_REQUEST_IID": "7",
                "CI_PAGES_URL": "https://vi-du.gitlab.io/bang-vang",
                "BANGVANG_TOKEN": "bi-mat",
            }
            for job in ("check", "diff", "preview", "pages"):
                done = run(gitlab_script(job), clone, env)
                assert done.returncode == 0, (job, done.stdout, done.stderr)
        assert [(method, path) for method, path, _ in host.written()] == [expected]
        assert host.asked[0][4]["PRIVATE-TOKEN"] == "bi-mat"

    assert json.loads((clone / "gl-code-quality.json").read_text(encoding="utf-8")) is not None
    assert "Content-Security-Policy" in (clone / "public/don-vi/so-y-te/index.html").read_text(encoding="utf-8")
    assert (clone / "public/index.html.gz").is_file()


def test_gitlab_needs_no_token(merged: Path, tmp_path: Path) -> None:
    clone = tmp_path / "roll"
    git(tmp_path, "clone", "--quiet", f"file://{merged}", str(clone))

    done = run(
        gitlab_script("diff"), clone, {"CI_MERGE_REQUEST_DIFF_BASE_SHA": git(merged, "rev-parse", "HEAD^1").strip()}
    )

    assert done.returncode == 0, done.stderr
    assert (clone / "diff.md").read_text(encoding="utf-8").startswith(MARKER)


HOOKS = [hook["id"] for hook in yaml.safe_load((HOUSE / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))]


def pre_commit(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = " ".join([f"'{sys.executable}'", "-m", "pre_commit", *arguments])
    return run(command, folder, {"PRE_COMMIT_HOME": str(folder.parent / "pre-commit")})


@pytest.mark.parametrize("hook", HOOKS)
def test_pre_commit_runs_our_hooks_on_a_roll(hook: str, merged: Path, tmp_path: Path) -> None:
    hooks, clone = tmp_path / "hooks", tmp_path / "roll"
    hooks.mkdir()
    (hooks / ".pre-commit-hooks.yaml").write_bytes((HOUSE / ".pre-commit-hooks.yaml").read_bytes())
    git(hooks, "init", "--quiet", ".")
    git(hooks, "add", "--all")
    git(hooks, "commit", "--quiet", "--message", "hooks")
    git(tmp_path, "clone", "--quiet", f"file://{merged}", str(clone))

    assert run("bangvang fmt", clone, {}).returncode == 0

    done = pre_commit(clone, "try-repo", str(hooks), hook, "--all-files")
    (clone / "data/units/so-y-te.yml").write_text("nme:   Sở Y tế\nkind: agency\n", encoding="utf-8")
    broken = pre_commit(clone, "try-repo", str(hooks), hook, "--all-files")

    assert "Passed" in done.stdout, done.stdout + done.stderr
    assert "Failed" in broken.stdout
    assert (done.returncode, broken.returncode) == (0, 1)


def test_a_new_roll_lets_no_error_be_committed_once_the_hook_is_installed(merged: Path, tmp_path: Path) -> None:
    clone = tmp_path / "roll"
    git(tmp_path, "clone", "--quiet", f"file://{merged}", str(clone))
    assert pre_commit(clone, "install").returncode == 0
    file = clone / "data/units/so-y-te.yml"

    file.write_text("nme: Sở Y tế\n", encoding="utf-8")
    refused = run("git commit --all --message hỏng", clone, {"PRE_COMMIT_HOME": str(tmp_path / "pre-commit")})
    file.write_text("name: Sở Y tế\nkind: agency\n", encoding="utf-8")
    taken = run("git commit --all --message lành", clone, {"PRE_COMMIT_HOME": str(tmp_path / "pre-commit")})

    assert refused.returncode == 1
    assert "unknown-key" in refused.stdout + refused.stderr
    assert taken.returncode == 0, taken.stderr
