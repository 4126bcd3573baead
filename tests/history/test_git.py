"""Reading a state out of git: the same as from the disk, without a checkout, without trusting what lies around."""

from pathlib import Path

import pytest

from bangvang.checks.judging import judge
from bangvang.history.git import NoHistory, Repository
from bangvang.history.reading import asked, read
from bangvang.history.states import SharingReader, Store, TreeState
from commanded import bangvang, write_roll
from lived import git
from world import world

ODD = (
    "units/có dấu cách.yml",
    "units/-gạch.yml",
    'units/"nháy".yml',
    "units/xuống\ndòng.yml",
    "units/.an.yml",
    "khac/x.yml",
    "units/sai.ymll",
    "README.md",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A repository with a commit of a small roll."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main", ".")
    world(tmp_path, {})
    commit(tmp_path, "đầu tiên")
    return tmp_path


def commit(folder: Path, words: str) -> str:
    git(folder, "add", "--all", "--force")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", words)
    return git(folder, "rev-parse", "HEAD").strip()


def refused(*arguments: str, folder: Path, **env: str) -> str:
    """What the command says when it cannot do what was asked."""
    done = bangvang("diff", *arguments, "--lang", "en", folder=folder, env=env)
    assert (done.returncode, done.stdout) == (2, "")
    return done.stderr


def test_a_commit_is_judged_as_the_files_are(folder: Path) -> None:
    for path in ODD:
        world(folder, {path: "name: Sở Lạ\nkind: agency\nid: khac\n"}, alone=True)
    (folder / "data/units/lien-ket.yml").symlink_to("don-vi.yml")
    (folder / "data/documents").symlink_to("units")
    (folder / "data/units/to.yml").write_bytes(b"#" * ((2 << 20) + 1))
    head = commit(folder, "tên lạ")
    repository = Repository.around(folder)

    with repository.contents() as contents:
        state = TreeState(repository.tree(head, "data"), contents)
        kept = judge(folder / "data", SharingReader(state, Store()), state)

    now = judge(folder / "data")
    assert kept.problems == now.problems
    assert {problem.code for problem in now.problems} >= {"unread-file", "not-a-plain-file", "file-too-large", "bad-id"}
    assert (kept.roll, kept.files) == (now.roll, now.files)


def test_a_submodule_in_the_data_is_told_and_not_read(folder: Path) -> None:
    base, head = git(folder, "rev-parse", "HEAD").strip(), "HEAD"
    git(folder, "update-index", "--add", "--cacheinfo", f"160000,{base},data/units/kho-con")
    git(folder, "commit", "--quiet", "--message", "kho con")

    said = bangvang("diff", base, head, "--lang", "en", folder=folder)

    assert "error[not-a-plain-file] data/units/kho-con:1: «data/units/kho-con» is a git submodule" in said.stdout
    assert said.returncode == 1


def test_files_that_are_the_same_on_both_sides_are_the_same_objects(folder: Path) -> None:
    base = git(folder, "rev-parse", "HEAD").strip()
    world(folder, {"sources/bao.yml": "title: Tin khác\npublisher: Báo Thành phố\n"}, alone=True)
    repository = Repository.around(folder)

    found = read(repository, folder / "data", asked(repository, base, None)).found

    assert all(found.before.units[one] is found.after.units[one] for one in found.after.units)
    assert found.before.sources["bao"] is not found.after.sources["bao"]


def test_three_dots_compare_with_where_both_parted(folder: Path) -> None:
    parted = git(folder, "rev-parse", "HEAD").strip()
    git(folder, "checkout", "--quiet", "-b", "nhanh")
    world(folder, {"people/chi.yml": "name: Hoàng Thị Chi\n"}, alone=True)
    head = commit(folder, "nhánh")
    git(folder, "checkout", "--quiet", "main")
    world(folder, {"people/dung.yml": "name: Lê Dũng\n"}, alone=True)
    commit(folder, "chính")
    repository = Repository.around(folder)

    wanted = asked(repository, "main...nhanh", None)
    said = bangvang("diff", "main...nhanh", "--lang", "en", folder=folder).stdout

    assert (wanted.before, wanted.after) == (parted, head)
    assert "person «Hoàng Thị Chi» (chi)" in said
    assert "Lê Dũng" not in said


def test_without_data_before_everything_is_new(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch=main", ".")
    base = commit(tmp_path, "trống")
    write_roll(tmp_path, sources__a="title: Nghị quyết\npublisher: Báo\nurl: https://example.org/a\n")

    said = bangvang("diff", base, "--lang", "en", folder=tmp_path)

    assert "  ! There was no data before: everything is new\n" in said.stdout
    assert "  + source «Nghị quyết» (a)\n" in said.stdout
    assert (said.returncode, said.stderr) == (0, "")


def test_the_data_may_lie_deeper_in_the_repository(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch=main", ".")
    world(tmp_path / "bảng vàng", {})
    base = commit(tmp_path, "đầu")
    world(tmp_path / "bảng vàng", {"people/chi.yml": "name: Hoàng Thị Chi\n"}, alone=True)
    commit(tmp_path, "sau")

    inside = bangvang("diff", base, "HEAD", "--lang", "en", folder=tmp_path / "bảng vàng").stdout
    outside = bangvang("diff", base, "HEAD", "--lang", "en", "--data", "bảng vàng/data", folder=tmp_path).stdout

    assert "  + person «Hoàng Thị Chi» (chi)\n" in inside
    assert inside == outside


def test_a_repository_that_counts_by_sha256_is_read(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch=main", "--object-format=sha256", ".")
    world(tmp_path, {})
    commit(tmp_path, "đầu")

    said = bangvang("diff", "HEAD", "--lang", "en", folder=tmp_path)

    assert said.stdout.splitlines()[1:] == ["Nothing has changed."]


def test_outside_a_repository_it_is_said_what_to_do(tmp_path: Path) -> None:
    write_roll(tmp_path)

    said = refused("HEAD", folder=tmp_path, GIT_CEILING_DIRECTORIES=str(tmp_path.parent))

    assert "lies in no git repository that can be read" in said
    assert "Run this inside the git repository that holds the data." in said


@pytest.mark.parametrize("revision", ["khong-co", "--output=x", "", "a b", "HEAD\n", "HEAD^{tree}", "main:data"])
def test_an_unknown_revision_is_told(folder: Path, revision: str) -> None:
    with pytest.raises(NoHistory, match="has no revision"):
        Repository.around(folder).commit(revision)


def test_a_shallow_clone_is_told_how_to_get_the_rest(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    old = git(folder, "rev-parse", "HEAD").strip()
    world(folder, {"people/chi.yml": "name: Hoàng Thị Chi\n"}, alone=True)
    commit(folder, "sau")
    clone = tmp_path_factory.mktemp("clone") / "roll"
    git(folder, "clone", "--quiet", "--depth=1", f"file://{folder}", str(clone))

    said = refused(old, folder=clone)

    assert f"The git repository has no revision «{old}»." in said
    assert "git fetch --unshallow" in said
    assert "fetch-depth: 0" in said


def test_a_machine_without_git_is_told(folder: Path) -> None:
    assert "There is no git on this machine." in refused("HEAD", folder=folder, PATH="")


def test_nothing_that_a_repository_brings_along_is_run(folder: Path) -> None:
    trap, ran = folder / "bay.sh", folder / "da-chay"
    trap.write_text(f"#!/bin/sh\ntouch '{ran}'\n", encoding="utf-8")
    trap.chmod(0o755)
    for key in ("core.fsmonitor", "core.pager", "diff.external", "core.sshCommand", "core.editor"):
        git(folder, "config", key, str(trap))
    git(folder, "config", "core.hooksPath", str(folder))
    (folder / ".gitattributes").write_text("*.yml diff=bay filter=bay\n", encoding="utf-8")
    for key in ("diff.bay.textconv", "filter.bay.smudge", "filter.bay.process"):
        git(folder, "config", key, str(trap))

    said = bangvang("diff", "HEAD", folder=folder, env={"GIT_EXTERNAL_DIFF": str(trap), "GIT_PAGER": str(trap)})

    assert (said.returncode, said.stderr) == (0, "")
    assert not ran.exists()


def test_nothing_is_written_into_the_repository(folder: Path) -> None:
    def stands() -> dict[str, tuple[int, int]]:
        found = {}
        for path in sorted(folder.rglob("*")):
            facts = path.lstat()
            found[str(path)] = (facts.st_mtime_ns, facts.st_size)
        return found

    world(folder, {"people/chi.yml": "name: Hoàng Thị Chi\n"}, alone=True)
    before = stands()

    bangvang("diff", "HEAD", folder=folder)

    assert stands() == before
