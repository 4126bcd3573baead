"""The editor beside a roll is byte for byte the one that is pinned, or the build says what to do."""

from pathlib import Path

import pytest

from bangvang.vendoring.editor import FOLDER, EditorRefused, kept, pinned
from bangvang.vendoring.patches import PATCHES, PatchRefused, patched
from bangvang.vendoring.pins import PACKAGES
from built import run_build, small_roll, tree
from commanded import bangvang
from offered import KEPT, editor, with_forms


def copied(folder: Path) -> Path:
    """A folder with the editor in it, to be changed."""
    for path, content in tree(editor()).items():
        target = folder / FOLDER / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder


def test_the_editor_is_the_one_that_is_pinned() -> None:
    assert sorted(kept(KEPT)) == sorted(path for path, _ in pinned())


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    script = copied(tmp_path) / FOLDER / "index.js"
    script.write_bytes(script.read_bytes() + b"\n")

    with pytest.raises(EditorRefused) as refused:
        kept(tmp_path)

    assert refused.value.message.en == (
        "The forms need the editor in vendor/forms/, and the file «index.js» is not the one that is pinned. "
        "Run: bangvang forms --vendor"
    )


def test_what_else_stands_there_does_not_get_into_the_site(tmp_path: Path) -> None:
    (copied(tmp_path) / FOLDER / "la.js").write_text("alert(1)", encoding="utf-8")

    assert "la.js" not in kept(tmp_path)


def test_a_build_without_the_editor_says_which_command_brings_it(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    with_forms(roll)
    (roll / FOLDER).unlink()

    done = run_build(roll, "--lang", "vi")

    assert done.returncode == 2
    assert "Biểu mẫu cần bộ soạn thảo trong vendor/forms/" in done.stderr
    assert "bangvang forms --vendor" in done.stderr


def test_a_patch_must_fit_exactly_once() -> None:
    patch = PATCHES["index.js"][0].old.encode()

    for script in (b"nothing", patch * 2):
        with pytest.raises(PatchRefused):
            patched("index.js", script)


def test_every_patched_file_is_taken() -> None:
    assert set(PATCHES) <= {path for package in PACKAGES for path in package.files}


def test_the_editor_names_no_host_that_serves_files_to_all_the_world() -> None:
    script = (editor() / "index.js").read_text(encoding="utf-8")

    assert "jsdelivr" not in script
    assert "api/v2/status.json`)" not in script


def test_without_npm_the_command_says_what_is_needed(tmp_path: Path) -> None:
    done = bangvang("forms", "--vendor", "--lang", "en", folder=tmp_path, env={"PATH": str(tmp_path)})

    assert done.returncode == 2
    assert "npm is needed to get the editor" in done.stderr


def test_what_npm_brings_must_be_what_is_pinned(tmp_path: Path) -> None:
    npm = tmp_path / "npm"
    npm.write_text(
        "#!/bin/sh\nfor last; do :; done\nprintf x > sveltia-cms-0.221.1.tgz\nprintf x > fontsource-variable-source-sans-3-5.3.0.tgz\n"
    )
    npm.chmod(0o755)

    done = bangvang("forms", "--vendor", "--lang", "en", folder=tmp_path, env={"PATH": f"{tmp_path}:/usr/bin:/bin"})

    assert done.returncode == 2
    assert "@sveltia/cms@0.221.1 as it came is not what is pinned; nothing was written." in done.stderr
    assert not (tmp_path / "vendor").exists()
