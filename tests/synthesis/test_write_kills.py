"""Killed at any moment: until the next run dist is old, new or known to be neither; after it, dist is right."""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Iterator
from os import kill
from pathlib import Path

import pytest

from constructs_lib.synthesis.manifest import FileSpec
from constructs_lib.synthesis.plan import verify
from constructs_lib.synthesis.write import publish, recover
from tests.synthesis.publication import (
    MANY_NEW,
    MANY_OLD,
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
)
from tests.synthesis.publisher import Publisher

KILLED = -signal.SIGKILL


@pytest.fixture(scope="module")
def publisher() -> Iterator[Publisher]:
    with Publisher() as process:
        yield process


def _steps(dist: Path) -> int:
    lay_out(dist)
    disk = Eventful()
    publish(NEW, dist, disk)
    return disk.count


def _state(dist: Path, old: list[FileSpec] = OLD, new: list[FileSpec] = NEW) -> str:
    """Return what `verify` takes ``dist`` for, and hold that it is that."""
    from_old, from_new = verify(old, dist), verify(new, dist)
    if not from_old:
        assert contents(dist) == expected(old)
        return "old"
    if not from_new:
        assert contents(dist) == expected(new)
        return "new"
    assert [str(problem) for problem in from_old] == [
        "a publication to dist was interrupted, and part of it may be old; run fleet synth, which completes it"
    ]
    assert from_old == from_new
    return "interrupted"


def _assert_completed(dist: Path, before: dict[str, tuple[object, ...]]) -> None:
    assert contents(dist) == expected(NEW)
    assert verify(NEW, dist) == []
    assert side(dist) == ["lock"]
    after = identities(dist)
    for path in [file.path for file in UNCHANGED] + ["README.md", "hub/mixed/notes.bin", "hub/a/link"]:
        assert after[path] == before[path]


def test_killed_at_every_step(tmp_path: Path, publisher: Publisher) -> None:
    states: list[str] = []
    for step in range(_steps(tmp_path / "count" / "dist")):
        dist = tmp_path / str(step) / "dist"
        lay_out(dist)
        before = identities(dist)
        assert publisher.run("new", dist, kill_at=step) == (KILLED, "")
        states.append(_state(dist))
        published = publish(NEW, dist, Unsynced())
        assert published.recovered == (states[-1] == "interrupted")
        _assert_completed(dist, before)
    # In this order, each at least once: nothing decided yet, decided, done but for clearing up.
    assert [state for state, last in zip(states, ["", *states], strict=False) if state != last] == [
        "old",
        "interrupted",
        "new",
    ]
    assert len(states) > 50


def test_an_interrupted_publication_is_completed_before_another_is_made(tmp_path: Path, publisher: Publisher) -> None:
    for step in range(_steps(tmp_path / "count" / "dist")):
        dist = tmp_path / str(step) / "dist"
        lay_out(dist)
        publisher.run("new", dist, kill_at=step)
        publish(OLD, dist, Unsynced())
        assert contents(dist) == expected(OLD), step
        assert side(dist) == ["lock"]


def test_killed_while_completing(tmp_path: Path, publisher: Publisher) -> None:
    steps = _steps(tmp_path / "count" / "dist")
    interrupted = 0
    for step in range(0, steps, 3):
        for again in range(0, 40, 4):
            dist = tmp_path / f"{step}-{again}" / "dist"
            lay_out(dist)
            before = identities(dist)
            publisher.run("new", dist, kill_at=step)
            interrupted += publisher.run("new", dist, kill_at=again)[0] == KILLED
            _state(dist)
            publish(NEW, dist, Unsynced())
            _assert_completed(dist, before)
    assert interrupted > 100


def test_killed_at_200_random_moments(tmp_path: Path, publisher: Publisher) -> None:
    """One dist all the way: what one kill leaves is what the next publication, soon killed, has to start from."""
    chance = random.Random(20)
    dist = tmp_path / "dist"
    lay_out(dist)
    publish(MANY_OLD, dist, Unsynced())
    state = "old"
    states = {"old": 0, "new": 0, "interrupted": 0}
    kills, latest = 0, 0.05  # Seconds; follows the machine's pace, so that most kills come before the end.
    for _ in range(2_000):
        variant = {"old": "many-new", "new": "many-old"}.get(state) or chance.choice(["many-old", "many-new"])
        process = publisher.start(variant, dist)
        time.sleep(chance.random() * latest)
        kill(process, signal.SIGKILL)
        ended, message = publisher.end()
        assert ended in (0, KILLED), message
        kills += ended == KILLED
        latest *= 1.02 if ended == KILLED else 0.9
        state = _state(dist, MANY_OLD, MANY_NEW)
        states[state] += 1
        if kills == 200:
            break
    assert kills == 200
    assert min(states.values()) > 0, states
    publish(NEW, dist, Unsynced())
    assert contents(dist) == expected(NEW)
    assert side(dist) == ["lock"]


@pytest.mark.parametrize("at", ["hub/a/change.yaml", "hub/a/stale.yaml", "hub/new", "hub/gone"])
def test_what_somebody_did_to_dist_meanwhile_is_not_undone(tmp_path: Path, publisher: Publisher, at: str) -> None:
    """Between a kill and the next run: `git restore`, an editor, a new file of the user's."""
    for step in range(_steps(tmp_path / "count" / "dist")):
        dist = tmp_path / str(step) / "dist"
        lay_out(dist)
        publisher.run("new", dist, kill_at=step)
        if _state(dist) != "interrupted":
            continue
        mine = dist / at / "mine.txt" if at in ("hub/new", "hub/gone") else dist / at
        mine.parent.mkdir(parents=True, exist_ok=True)
        mine.unlink(missing_ok=True)
        mine.write_text("mine")
        assert recover(dist, Unsynced()) is True
        assert mine.read_text() == "mine", step
        assert side(dist) == ["lock"]
        mine.unlink()
        publish(NEW, dist, Unsynced())
        found = {path: content for path, content in contents(dist).items() if not path.endswith("/")}
        assert found == expected(NEW)


def test_a_journal_that_cannot_be_read_is_mended_by_the_next_run(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    lay_out(dist)
    (dist.parent / ".fleet/dist/journal").write_bytes(b"\0" * 100)
    assert _state(dist) == "interrupted"
    assert publish(NEW, dist, Unsynced()).recovered
    assert contents(dist) == expected(NEW)
