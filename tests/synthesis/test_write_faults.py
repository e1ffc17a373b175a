"""Whatever the disk does, dist is whole: as it was where a publication fails, as it should be where it does not."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from constructs_lib.synthesis.journal import is_interrupted
from constructs_lib.synthesis.plan import verify
from constructs_lib.synthesis.problem import SynthesisError
from constructs_lib.synthesis.write import UnfinishedError, publish
from tests.synthesis.publication import (
    NEW,
    OLD,
    Eventful,
    Unsynced,
    contents,
    expected,
    identities,
    lay_out,
    side,
)
from tests.synthesis.publisher import Publisher

NOBODY = 65534


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    lay_out(tmp_path / "dist")
    return tmp_path / "dist"


def _steps(tmp_path: Path) -> int:
    """Return how many operations the publication takes that every test here disturbs."""
    lay_out(tmp_path / "count" / "dist")
    disk = Eventful()
    publish(NEW, tmp_path / "count" / "dist", disk)
    return disk.count


def _cleaning(tmp_path: Path) -> int:
    """Return how many of these operations come after the journal is closed."""
    lay_out(tmp_path / "closed" / "dist")
    seen: list[str] = []

    class Recording(Eventful):
        def _step(self, operation: str, path: str) -> None:
            seen.append(f"{operation} {Path(path).name}")

    publish(NEW, tmp_path / "closed" / "dist", Recording())
    return len(seen) - seen.index("unlink journal") - 1


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EIO])
def test_an_error_at_any_step_leaves_dist_as_it_was(tmp_path: Path, number: int) -> None:
    def fail(operation: str, path: str) -> None:
        raise OSError(number, os.strerror(number), path)

    steps = _steps(tmp_path)
    published = 0
    for step in range(steps):
        dist = tmp_path / str(step) / "dist"
        lay_out(dist)
        before = identities(dist)
        message = ""
        try:
            publish(NEW, dist, Eventful(step, fail))
        except SynthesisError as error:
            message = str(error)
        if message:
            assert "dist was not touched" in message
            assert os.strerror(number) in message
            assert identities(dist) == before, step
            assert verify(OLD, dist) == []
            assert side(dist) == ["lock"]
        else:
            published += 1
            assert contents(dist) == expected(NEW), step
        publish(NEW, dist, Unsynced())
        assert contents(dist) == expected(NEW)
        assert side(dist) == ["lock"]
    # Only clearing up may fail without failing the publication.
    assert published == _cleaning(tmp_path)


def test_an_interruption_at_any_step_leaves_dist_as_it_was_or_done(tmp_path: Path) -> None:
    def interrupt(operation: str, path: str) -> None:
        raise KeyboardInterrupt

    outcomes = set()
    for step in range(_steps(tmp_path)):
        dist = tmp_path / str(step) / "dist"
        lay_out(dist)
        before = identities(dist)
        with pytest.raises(KeyboardInterrupt):
            publish(NEW, dist, Eventful(step, interrupt))
        assert not is_interrupted(dist)
        if identities(dist) == before:
            outcomes.add("as it was")
        else:
            outcomes.add("done")
            assert contents(dist) == expected(NEW), step
        publish(NEW, dist, Unsynced())
        assert contents(dist) == expected(NEW)
        assert side(dist) == ["lock"]
    assert outcomes == {"as it was", "done"}


def test_a_disk_that_fails_for_good_at_any_step_is_completed_by_the_next_run(tmp_path: Path) -> None:
    class Broken(Eventful):
        def _step(self, operation: str, path: str) -> None:
            self.count += 1
            if self.count > self._at:
                raise OSError(errno.EIO, os.strerror(errno.EIO), path)

    unfinished = 0
    for step in range(_steps(tmp_path) - _cleaning(tmp_path)):
        dist = tmp_path / str(step) / "dist"
        lay_out(dist)
        before = identities(dist)
        with pytest.raises((SynthesisError, UnfinishedError)) as caught:
            publish(NEW, dist, Broken(step))
        if isinstance(caught.value, UnfinishedError):
            unfinished += 1
            assert "run fleet synth again, which completes it" in str(caught.value)
            (problem,) = verify(OLD, dist)
            assert "a publication to dist was interrupted" in problem.message
            assert verify(NEW, dist) == [problem]
        else:
            assert identities(dist) == before
            assert verify(OLD, dist) == []
        published = publish(NEW, dist, Unsynced())
        assert published.recovered == isinstance(caught.value, UnfinishedError)
        assert contents(dist) == expected(NEW)
        assert side(dist) == ["lock"]
    assert unfinished >= 20  # A publication of this size has about that many renames.


def test_an_exception_of_any_kind_leaves_dist_as_it_was(dist: Path) -> None:
    def fail(operation: str, path: str) -> None:
        raise RuntimeError("a defect")

    before = identities(dist)
    with pytest.raises(RuntimeError, match="a defect"):
        publish(NEW, dist, Eventful(25, fail))
    assert identities(dist) == before
    assert side(dist) == ["lock"]


def test_a_file_size_limit_leaves_dist_as_it_was(dist: Path) -> None:
    before = identities(dist)
    with Publisher() as publisher:
        code, message = publisher.run("new", dist, limit=100_000)
        assert code == 1
        assert "File too large" in message
        assert identities(dist) == before
        assert side(dist) == ["lock"]
        assert publisher.run("new", dist) == (0, "")
    assert contents(dist) == expected(NEW)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system of 160 kB."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("a file system can only be mounted by root, with the rights to do so")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_leaves_dist_as_it_was(small_disk: Path) -> None:
    dist = small_disk / "dist"
    lay_out(dist)
    before = identities(dist)
    with pytest.raises(SynthesisError, match=r"No space left on device.*free space on the disk that holds"):
        publish(NEW, dist)
    assert identities(dist) == before
    assert verify(OLD, dist) == []
    assert side(dist) == ["lock"]


def test_a_dist_that_is_a_mount_of_its_own_is_published_too(small_disk: Path) -> None:
    small = [file for file in NEW if len(file.content) < 1000]
    publish(OLD, small_disk)
    publish(small, small_disk)
    assert verify(small, small_disk) == []
    assert not (small_disk.parent / ".fleet").exists()
    assert (small_disk / ".fleet/.gitignore").read_text() == "*\n"
    assert contents(small_disk / ".fleet") == {".gitignore": b"*\n", "small/lock": b""}


def test_a_dist_bound_from_the_same_disk_is_published_too(tmp_path: Path) -> None:
    real, dist = tmp_path / "real", tmp_path / "app" / "dist"
    real.mkdir()
    dist.mkdir(parents=True)
    command = ["mount", "--bind", str(real), str(dist)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("a folder can only be bound by root, with the rights to do so")
    try:
        publish(OLD, dist)
        publish(NEW, dist)
        assert verify(NEW, dist) == []
        assert {path: content for path, content in contents(real).items() if not path.startswith(".fleet")} == {
            file.path: file.content for file in NEW
        }
    finally:
        subprocess.run(["umount", str(dist)], check=True)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Give a folder that every user of the machine may enter (pytest's own are the user's alone)."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in folder.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize("readonly", ["all", "one folder"])
def test_a_read_only_dist_stays_as_it_was(open_folder: Path, readonly: str) -> None:
    dist = open_folder / "dist"
    lay_out(dist)
    user = NOBODY if os.geteuid() == 0 else -1
    if user >= 0:
        for path in (open_folder, *open_folder.rglob("*")):
            os.chown(path, user, -1, follow_symlinks=False)
    folders = [path for path in (dist, *dist.rglob("*")) if path.is_dir() and not path.is_symlink()]
    closed = folders if readonly == "all" else [dist / "spokes", dist / "hub/mixed"]
    for path in closed:
        path.chmod(0o555)
    before = identities(dist)
    with Publisher() as publisher:
        code, message = publisher.run("new", dist, user=user)
        assert code == 1
        assert "Permission denied" in message
        assert f"give this user write access to {dist}" in message
        assert identities(dist) == before
        assert verify(OLD, dist) == []
        # Where nothing changes there is nothing to refuse.
        assert publisher.run("old", dist, user=user) == (0, "")
        for path in closed:
            path.chmod(0o755)
        assert publisher.run("new", dist, user=user) == (0, "")
    assert contents(dist) == expected(NEW)


def test_with_nothing_writable_beside_it_dist_is_published_from_within(open_folder: Path) -> None:
    dist = open_folder / "dist"
    dist.mkdir()
    user = NOBODY if os.geteuid() == 0 else -1
    if user >= 0:
        os.chown(dist, user, -1)
    else:
        open_folder.chmod(0o555)
    with Publisher() as publisher:
        assert publisher.run("old", dist, user=user) == (0, "")
        assert publisher.run("new", dist, user=user) == (0, "")
    assert verify(NEW, dist) == []
    assert not (open_folder / ".fleet").exists()
    assert sorted(path.name for path in (dist / ".fleet").iterdir()) == [".gitignore", "dist"]
