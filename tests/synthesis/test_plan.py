"""What a publication would change, and whether dist is what the fleet renders."""

from __future__ import annotations

import os
import resource
from pathlib import Path

import pytest

from constructs_lib.synthesis.manifest import FileSpec
from constructs_lib.synthesis.plan import plan, verify
from constructs_lib.synthesis.write import publish
from tests.synthesis.publication import FOREIGN, NEW, OLD, UNCHANGED, Unsynced, contents, identities, lay_out, spec


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    lay_out(tmp_path / "dist")
    return tmp_path / "dist"


def _messages(files: list[FileSpec], dist: Path) -> list[str]:
    return [str(problem) for problem in plan(files, dist).problems]


def test_a_plan_says_what_changes_and_reads_only(dist: Path) -> None:
    before = identities(dist)
    found = plan(NEW, dist)
    assert [file.path for file in found.created] == [
        "hub/a/new.yaml",
        "hub/file-to-folder/x.yaml",
        "hub/folder-to-file",
        "hub/new/deep/down/one.yaml",
        "hub/new/deep/two.yaml",
        "hub/new/three.yaml",
        "hub/renamed/deep/new.yaml",
        "top/one.yaml",
    ]
    assert [file.path for file in found.changed] == ["hub/a/change.yaml", "hub/a/longer.yaml"]
    assert found.deleted == (
        "hub/a/stale.yaml",
        "hub/file-to-folder",
        "hub/folder-to-file/x.yaml",
        "hub/gone/three.yaml",
        "hub/gone/x/one.yaml",
        "hub/gone/x/two.yaml",
        "hub/mixed/stale.yaml",
        "hub/renamed/deep/old.yaml",
    )
    assert found.emptied == ("hub/folder-to-file", "hub/gone")
    assert found.new_folders == ("hub/file-to-folder", "hub/new", "top")
    assert found.unchanged == ("hub/a/keep.yaml", "spokes/keep.yaml")
    assert found.foreign == tuple(sorted([*FOREIGN, "hub/a/link"]))
    assert found.problems == ()
    assert not found.is_empty
    assert identities(dist) == before


def test_a_plan_for_what_is_there_is_empty(dist: Path) -> None:
    found = plan(OLD, dist)
    assert found.is_empty
    assert len(found.unchanged) == len(OLD)
    assert verify(OLD, dist) == []


def test_a_missing_dist_is_all_new(tmp_path: Path) -> None:
    found = plan(OLD, tmp_path / "no" / "dist")
    assert list(found.created) == sorted(OLD, key=lambda file: file.path)
    assert not list(tmp_path.iterdir())


def test_the_diff_shows_what_changes(dist: Path) -> None:
    publish([spec("a.yaml", "a: 1\nb: 2\n"), spec("gone.yaml")], dist, Unsynced())
    text = "".join(plan([spec("a.yaml", "a: 1\nb: 3\n"), spec("new.yaml")], dist).diff())
    assert text == (
        "--- /dev/null\n+++ b/dist/new.yaml\n@@ -0,0 +1,3 @@\n"
        "+# Written by fleet synth. Change fleet/ instead of this file.\n+---\n+a: 1\n"
        "--- a/dist/a.yaml\n+++ b/dist/a.yaml\n@@ -1,4 +1,4 @@\n"
        " # Written by fleet synth. Change fleet/ instead of this file.\n ---\n a: 1\n-b: 2\n+b: 3\n"
        "--- a/dist/gone.yaml\n+++ /dev/null\n@@ -1,3 +0,0 @@\n"
        "-# Written by fleet synth. Change fleet/ instead of this file.\n----\n-a: 1\n"
    )


def test_verify_names_each_difference(dist: Path) -> None:
    (dist / "hub/a/keep.yaml").write_bytes(UNCHANGED[0].content.replace(b"a: 1", b"a: 9"))
    (dist / "hub/a/change.yaml").unlink()
    (dist / "hub/extra.yaml").write_bytes(spec("").content)
    assert [str(problem) for problem in verify(OLD, dist)] == [
        "hub/a/change.yaml is missing in dist; run fleet synth",
        "hub/a/keep.yaml in dist is not what the fleet renders; "
        "run fleet synth; if it was changed by hand, make the change in fleet/ first",
        "hub/extra.yaml in dist is a file that the fleet no longer renders; run fleet synth",
    ]


def test_verify_writes_nothing(tmp_path: Path) -> None:
    assert len(verify(OLD, tmp_path / "dist")) == len(OLD)
    assert not list(tmp_path.iterdir())


def test_a_foreign_file_where_we_must_write_is_a_problem(dist: Path) -> None:
    (dist / "hub/a/new.yaml").write_bytes(b"\xff\xfe mine")
    (dist / "top").write_bytes(b"mine too")
    assert _messages(NEW, dist) == [
        "hub/a/new.yaml in dist is a file that fleet synth did not write, where it must write one; move or delete it",
        "top in dist is a foreign file, where a folder is needed; move or delete it",
    ]


def test_a_foreign_file_of_the_very_size_is_a_problem_too(dist: Path) -> None:
    (dist / "hub/a/new.yaml").write_bytes(b"x" * len(spec("").content))
    (message,) = _messages(NEW, dist)
    assert message.startswith("hub/a/new.yaml in dist is a file that fleet synth did not write")


def test_a_foreign_folder_where_we_must_write_is_a_problem(dist: Path) -> None:
    (dist / "hub/a/new.yaml").mkdir()
    assert _messages(NEW, dist) == [
        "hub/a/new.yaml in dist is a folder, where a file is needed; move or delete it",
    ]


def test_links_and_pipes_where_we_must_write_are_problems(dist: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "three.yaml").write_bytes(spec("").content)
    (dist / "hub/new").symlink_to(outside)
    (dist / "hub/a/new.yaml").symlink_to(outside / "new.yaml")
    os.mkfifo(dist / "top")
    assert _messages(NEW, dist) == [
        f"hub/new in dist is a symbolic link to '{outside}', where a folder is needed; move or delete it",
        "top in dist is a named pipe, where a folder is needed; move or delete it",
        f"hub/a/new.yaml in dist is a symbolic link to '{outside}/new.yaml', where a file is needed; move or delete it",
    ]


def test_a_link_elsewhere_is_not_followed(dist: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "looks-ours.yaml").write_bytes(spec("").content)
    (dist / "hub/elsewhere").symlink_to(outside)
    (dist / "loop").symlink_to(dist)
    found = plan(OLD, dist)
    assert found.is_empty
    assert {"hub/elsewhere", "loop"} <= set(found.foreign)


def test_dist_may_be_a_link_and_must_be_a_folder(dist: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(dist)
    assert plan(OLD, tmp_path / "link").is_empty
    (tmp_path / "file").write_text("x")
    (problem,) = plan(OLD, tmp_path / "file").problems
    assert problem.message.endswith("file is not a folder")


def test_huge_and_undecodable_foreign_files_are_not_read(dist: Path) -> None:
    for name in ("hub/huge.yaml", "hub/a/new.yaml"):
        with (dist / name).open("wb") as file:
            file.truncate(5 << 30)
    (dist / os.fsdecode(b"hub/\xff.yaml")).write_bytes(b"\xff\xfe\x00")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = plan(NEW, dist)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # KiB
    assert {"hub/huge.yaml", os.fsdecode(b"hub/\xff.yaml")} <= set(found.foreign)
    (problem,) = found.problems
    assert problem.message.startswith("hub/a/new.yaml in dist is a file that fleet synth did not write")


def test_the_header_alone_makes_a_file_ours_whatever_its_line_ending(dist: Path) -> None:
    (dist / "hub/crlf.yaml").write_bytes(spec("").content.replace(b"\n", b"\r\n"))
    (dist / "hub/ours.json").write_bytes(
        b'{ "//" : "Written by fleet synth. Change fleet/ instead of this file.", "a": 1}'
    )
    (dist / "hub/quoted.md").write_bytes(b"It says: " + spec("").content)
    found = plan(OLD, dist)
    assert found.deleted == ("hub/crlf.yaml", "hub/ours.json")
    assert "hub/quoted.md" in found.foreign


def test_a_git_folder_in_dist_is_passed_over(dist: Path) -> None:
    (dist / ".git/objects").mkdir(parents=True)
    (dist / ".git/objects/x.yaml").write_bytes(spec("").content)
    assert plan(OLD, dist).is_empty


def test_what_was_written_back_is_no_difference_and_stays(dist: Path) -> None:
    unit = "spokes/dev/shop"
    kustomization = f"{unit}/kustomization.yaml"
    files = [*OLD, spec(kustomization, "kind: Kustomization\nresources: []\n")]
    publish(files, dist, Unsynced())
    written = spec("", "kind: Kustomization\nresources: []\nimages:\n- name: app\n  newTag: 1.2.3\n").content
    (dist / kustomization).write_bytes(written.replace(b"---\n", b""))
    before = contents(dist)
    assert verify(files, dist) == []
    assert publish(files, dist, Unsynced()).plan.is_empty
    assert contents(dist) == before

    changed = [*OLD, spec(kustomization, "kind: Kustomization\nresources: [a.yaml]\n")]
    assert [problem.message for problem in verify(changed, dist)] == [
        f"{kustomization} in dist is not what the fleet renders"
    ]
    publish(changed, dist, Unsynced())
    assert (dist / kustomization).read_bytes() == spec(
        "", 'kind: Kustomization\nresources:\n- a.yaml\nimages:\n- name: app\n  newTag: "1.2.3"\n'
    ).content
    assert verify(changed, dist) == []


def test_a_kustomization_that_cannot_be_understood_is_a_problem(dist: Path) -> None:
    (dist / "hub/a/kustomization.yaml").write_bytes(b"images: {")
    files = [*OLD, spec("hub/a/kustomization.yaml", "kind: Kustomization\n")]
    (message,) = _messages(files, dist)
    assert message.startswith(
        "what was written back into hub/a/kustomization.yaml in dist cannot be kept: it is no YAML"
    )
    assert message.endswith("; mend its images, or delete the file to have it rendered anew")
