"""One publication to a dist at a time: an advisory lock on a file beside it."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from errno import EXDEV
from pathlib import Path

from constructs_lib.synthesis.journal import JOURNAL, side_folders

LOCK = "lock"


@contextmanager
def exclusive(dist: Path, waiting: Callable[[str], None] | None = None) -> Iterator[Path]:
    """Give the folder that a publication to ``dist`` (resolved) keeps its things in, to one process at a time.

    It is ``.fleet/<name of dist>`` beside dist; in dist itself where a rename cannot reach it from beside (dist is a
    mount of its own) or nothing can be made beside it. ``waiting`` is told, once, that another publication is running.

    Raises:
        OSError: where neither folder can be made.
    """
    side, descriptor = _open(dist)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if waiting:
                waiting(f"another fleet synth is publishing to {dist.name}; waiting for it")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield side
    finally:
        os.close(descriptor)


@contextmanager
def shared(dist: Path) -> Iterator[None]:
    """Keep publications to ``dist`` (resolved) out while it is read; several may read at a time.

    Writes nothing: where there is no lock file, no publication is running.
    """
    descriptors: list[int] = []
    try:
        for side in side_folders(dist):
            with suppress(FileNotFoundError, NotADirectoryError, PermissionError):
                descriptors.append(os.open(side / LOCK, os.O_RDONLY | os.O_CLOEXEC))
        for descriptor in descriptors:
            fcntl.flock(descriptor, fcntl.LOCK_SH)
        yield
    finally:
        for descriptor in descriptors:
            os.close(descriptor)


def _open(dist: Path) -> tuple[Path, int]:
    beside, inside = side_folders(dist)
    if (inside / JOURNAL).exists() or not _reaches(beside, dist):
        return inside, _lock_file(inside)
    try:
        return beside, _lock_file(beside)
    except OSError as error:
        if not dist.is_dir() or (beside / JOURNAL).exists():
            raise
        try:
            return inside, _lock_file(inside)
        except OSError:
            raise error from None


def _lock_file(side: Path) -> int:
    side.mkdir(parents=True, exist_ok=True)
    ignore = side.parent / ".gitignore"
    if not ignore.exists():
        ignore.write_text("*\n")
    return os.open(side / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)


def _reaches(beside: Path, dist: Path) -> bool:
    """Tell whether files can be renamed from beside dist into it. Tried with a file that does not exist."""
    if not dist.is_dir():
        return True
    nearest = next(folder for folder in (beside, *beside.parents) if folder.is_dir())
    if nearest.stat().st_dev != dist.stat().st_dev:
        return False
    try:
        (nearest / ".fleet-absent").rename(dist / ".fleet-absent")
    except OSError as error:
        return error.errno != EXDEV
    return True
