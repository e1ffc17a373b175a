"""Publishing: what is written, what stays untouched, and one publication at a time."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from constructs_lib.synthesis import lock
from constructs_lib.synthesis.disk import Disk
from constructs_lib.synthesis.manifest import FileSpec
from constructs_lib.synthesis.plan import Plan, verify
from constructs_lib.synthesis.problem import SynthesisError
from constructs_lib.synthesis.write import publish, recover, write_scratch
from tests.synthesis.publication import (
    NEW,
    OLD,
    UNCHANGED,
    Eventful,
    Unsynced,
    contents,
    expected,
    identities,
    lay_out,
    side,
    spec,
)
from tests.synthesis.publisher import Publisher


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    lay_out(tmp_path / "dist")
    return tmp_path / "dist"


def test_a_missing_dist_is_made_with_its_parents(tmp_path: Path) -> None:
    dist = tmp_path / "deep" / "er" / "dist"
    published = publish(NEW, dist)  # On the real disk, syncs and all.
    assert len(published.plan.created) == len(NEW)
    assert contents(dist) == {file.path: file.content for file in NEW}
    assert side(dist) == ["lock"]
    assert (dist.parent / ".fleet/.gitignore").read_text() == "*\n"


def test_dist_becomes_what_is_rendered_and_foreign_files_stay(dist: Path) -> None:
    publish(NEW, dist)
    assert contents(dist) == expected(NEW)
    assert verify(NEW, dist) == []
    assert side(dist) == ["lock"]


def test_what_does_not_change_keeps_inode_and_time(dist: Path) -> None:
    before = identities(dist)
    publish(NEW, dist, Unsynced())
    after = identities(dist)
    kept = [file.path for file in UNCHANGED] + ["README.md", "hub/a/.argocd-source-shop.yaml", "hub/a/link", "hub/a"]
    assert {path: after[path] for path in kept} == {path: before[path] for path in kept}
    assert after["hub/a/change.yaml"] != before["hub/a/change.yaml"]


def test_a_publication_that_changes_nothing_writes_nothing(dist: Path) -> None:
    before, beside = identities(dist.parent), identities(dist.parent / ".fleet")
    disk = Eventful()
    assert publish(OLD, dist, disk).plan.is_empty
    assert disk.count == 0
    assert identities(dist.parent) == before
    assert identities(dist.parent / ".fleet") == beside


def test_two_publications_give_the_same_bytes(dist: Path, tmp_path: Path) -> None:
    publish(NEW, dist, Unsynced())
    publish(OLD, dist, Unsynced())
    publish(NEW[::-1], dist, Unsynced())
    assert contents(dist) == expected(NEW)


def test_everything_can_go(dist: Path) -> None:
    publish([], dist, Unsynced())
    assert contents(dist) == expected([]) | {"hub/a/link": b"-> keep.yaml"}
    assert not (dist / "spokes").exists()
    assert (dist / "hub/mixed").exists()


def test_modes_are_what_the_umask_makes_of_them(tmp_path: Path) -> None:
    previous = os.umask(0o027)
    try:
        publish(OLD, tmp_path / "dist", Unsynced())
    finally:
        os.umask(previous)
    assert (tmp_path / "dist/hub/a/keep.yaml").stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "dist/hub/a").stat().st_mode & 0o777 == 0o750


def test_a_linked_dist_is_published_where_it_points(dist: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/link").symlink_to(dist)
    publish(NEW, tmp_path / "elsewhere/link", Unsynced())
    assert contents(dist) == expected(NEW)
    assert (tmp_path / "elsewhere/link").is_symlink()
    assert not (tmp_path / "elsewhere/.fleet").exists()


def test_one_syncs_a_publication_whatever_its_size(tmp_path: Path) -> None:
    syncs: list[str] = []

    class Counting(Disk):
        def sync(self, path: str) -> None:
            syncs.append(path)
            super().sync(path)

    publish([spec(f"hub/{index}/a.yaml") for index in range(300)], tmp_path / "dist", Counting())
    assert len(syncs) == 1


def test_problems_in_dist_stop_a_publication_before_it_starts(dist: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "three.yaml").write_bytes(b"mine")
    (dist / "hub/new").symlink_to(outside)
    (dist / "top").write_text("mine")
    before, around = identities(dist), identities(outside)
    disk = Eventful()
    with pytest.raises(SynthesisError, match="2 problems; dist was not touched") as caught:
        publish(NEW, dist, disk)
    assert len(caught.value.problems) == 2
    assert disk.count == 0
    assert identities(dist) == before
    assert identities(outside) == around


def test_a_link_to_outside_is_never_written_through(dist: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "stale.yaml").write_bytes(spec("").content)
    (dist / "hub/elsewhere").symlink_to(outside)
    before = identities(outside)
    publish(NEW, dist, Unsynced())
    publish([], dist, Unsynced())
    assert identities(outside) == before
    assert (dist / "hub/elsewhere").is_symlink()


def test_a_plan_that_is_not_approved_is_not_carried_out(dist: Path) -> None:
    before = identities(dist)
    seen: list[Plan] = []

    def refuse(plan: Plan) -> None:
        seen.append(plan)
        raise LookupError("not without approval")

    with pytest.raises(LookupError, match="not without approval"):
        publish(NEW, dist, Unsynced(), approve=refuse)
    assert len(seen[0].deleted) == 8
    assert identities(dist) == before
    assert side(dist) == ["lock"]


def test_an_approval_is_not_asked_for_nothing(dist: Path) -> None:
    publish(OLD, dist, Unsynced(), approve=lambda plan: pytest.fail("asked"))


def test_a_publication_waits_for_the_one_before_it(dist: Path) -> None:
    told = threading.Event()
    messages: list[str] = []

    def waiting(message: str) -> None:
        messages.append(message)
        told.set()

    with lock.exclusive(dist):
        thread = threading.Thread(target=publish, args=(NEW, dist, Unsynced()), kwargs={"waiting": waiting})
        thread.start()
        assert told.wait(10)
        assert contents(dist) == expected(OLD)
    thread.join(10)
    assert messages == ["another fleet synth is publishing to dist; waiting for it"]
    assert contents(dist) == expected(NEW)


def test_verify_waits_for_a_publication(dist: Path) -> None:
    found: list[int] = []
    with lock.exclusive(dist):
        thread = threading.Thread(target=lambda: found.append(len(verify(OLD, dist))))
        thread.start()
        thread.join(0.2)
        assert thread.is_alive()
    thread.join(10)
    assert found == [0]


def test_two_at_once_leave_one_whole_result(dist: Path) -> None:
    with Publisher() as one, Publisher() as other:
        for _ in range(15):
            one.start("new", dist)
            other.start("old", dist)
            assert one.end() == (0, "")
            assert other.end() == (0, "")
            assert contents(dist) in (expected(OLD), expected(NEW))
    assert side(dist) == ["lock"]


def test_recover_says_whether_there_was_anything_to_do(dist: Path) -> None:
    assert recover(dist) is False


def test_a_scratch_copy_holds_the_same_yaml(tmp_path: Path) -> None:
    files = [*NEW, FileSpec("bootstrap/main.tf.json", b"{}")]
    write_scratch(files, tmp_path / "scratch")
    yaml = {file.path: file.content for file in NEW if file.path.endswith(".yaml")}
    assert contents(tmp_path / "scratch") == yaml
    assert len(yaml) == len(NEW) - 1
