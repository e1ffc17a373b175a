"""A publication that does everything once, and disks that fail at a chosen moment: what the tests of faults share.

Imports nothing heavy: processes that are to be killed start from here.
"""

from __future__ import annotations

import os
import signal
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

from constructs_lib.synthesis.disk import Disk
from constructs_lib.synthesis.manifest import FileSpec
from constructs_lib.synthesis.ownership import HEADER
from constructs_lib.synthesis.write import publish


def spec(path: str, text: str = "a: 1\n") -> FileSpec:
    return FileSpec(path, f"{HEADER}\n---\n{text}".encode())


UNCHANGED = [spec("hub/a/keep.yaml"), spec("spokes/keep.yaml")]
OLD = [
    *UNCHANGED,
    spec("hub/a/change.yaml", "a: 1\n"),
    spec("hub/a/longer.yaml", "a: 1\n"),
    spec("hub/a/stale.yaml"),
    spec("hub/gone/x/one.yaml"),
    spec("hub/gone/x/two.yaml"),
    spec("hub/gone/three.yaml"),
    spec("hub/mixed/stale.yaml"),
    spec("hub/file-to-folder"),
    spec("hub/folder-to-file/x.yaml"),
    spec("hub/renamed/deep/old.yaml"),
]
NEW = [
    *UNCHANGED,
    spec("hub/a/change.yaml", "a: 2\n"),
    spec("hub/a/longer.yaml", "a: 1\n" * 50_000),
    spec("hub/a/new.yaml"),
    spec("hub/file-to-folder/x.yaml"),
    spec("hub/folder-to-file"),
    spec("hub/new/deep/down/one.yaml"),
    spec("hub/new/deep/two.yaml"),
    spec("hub/new/three.yaml"),
    spec("hub/renamed/deep/new.yaml"),
    spec("top/one.yaml"),
]
MANY_OLD = [*OLD, *(spec(f"many/{index // 10}/{index}.yaml", f"a: {index}\n") for index in range(100))]
MANY_NEW = [*NEW, *(spec(f"many/{index // 10}/{index}.yaml", f"b: {index}\n") for index in range(30, 130))]
VARIANTS = {"old": OLD, "new": NEW, "many-old": MANY_OLD, "many-new": MANY_NEW}
FOREIGN = {
    "README.md": b"# About this folder\n",
    "hub/a/.argocd-source-shop.yaml": b"kustomize:\n  images: [a=b:1]\n",
    "hub/mixed/notes.bin": b"\xff\xfe\x00\x80",
}


class Unsynced(Disk):
    """A disk that does not wait: nothing here tests a loss of power."""

    def sync(self, path: str) -> None:
        pass

    def sync_folder(self, path: str) -> None:
        pass

    def write_durably(self, path: str, content: bytes) -> None:
        Path(path).write_bytes(content)


class Eventful(Unsynced):
    """A disk that counts what is done to it and lets something happen right before operation ``at`` (from 0)."""

    def __init__(self, at: int = -1, event: Callable[[str, str], None] = lambda operation, path: None) -> None:
        self.count = 0
        self._at = at
        self._event = event

    def _step(self, operation: str, path: str) -> None:
        self.count += 1
        if self.count == self._at + 1:
            self._event(operation, path)

    def mkdir(self, path: str) -> None:
        self._step("mkdir", path)
        super().mkdir(path)

    def write(self, path: str, content: bytes) -> None:
        self._step("write", path)
        super().write(path, content)

    def write_durably(self, path: str, content: bytes) -> None:
        self._step("write_durably", path)
        super().write_durably(path, content)

    def rename(self, old: str, new: str) -> None:
        self._step("rename", new)
        super().rename(old, new)

    def unlink(self, path: str) -> None:
        self._step("unlink", path)
        super().unlink(path)

    def rmdir(self, path: str) -> None:
        self._step("rmdir", path)
        super().rmdir(path)

    def sync(self, path: str) -> None:
        self._step("sync", path)

    def sync_folder(self, path: str) -> None:
        self._step("sync_folder", path)


def killed(operation: str, path: str) -> None:
    """Be killed; where a file was about to be written, half way through that."""
    if operation.startswith("write"):
        Path(path).write_bytes(b"# Writ")
    os.kill(os.getpid(), signal.SIGKILL)


def lay_out(dist: Path) -> None:
    """Make ``dist`` hold `OLD` and `FOREIGN`, and a link."""
    publish(OLD, dist, Unsynced())
    for path, content in FOREIGN.items():
        (dist / path).write_bytes(content)
    (dist / "hub/a/link").symlink_to("keep.yaml")


def contents(dist: Path) -> dict[str, bytes]:
    """Return every file in ``dist`` and its bytes; links as where they point, empty folders as such."""
    found: dict[str, bytes] = {}
    for folder, folders, files in os.walk(dist):
        here = Path(folder)
        for name in [*files, *(name for name in folders if (here / name).is_symlink())]:
            path = here / name
            found[str(path.relative_to(dist))] = (
                f"-> {path.readlink()}".encode() if path.is_symlink() else path.read_bytes()
            )
        if not folders and not files:
            found[f"{here.relative_to(dist)}/"] = b""
    return found


def expected(files: list[FileSpec]) -> dict[str, bytes]:
    """Return what `contents` is to give for ``files`` beside what is foreign."""
    return {**{spec.path: spec.content for spec in files}, **FOREIGN, "hub/a/link": b"-> keep.yaml"}


def identities(dist: Path) -> dict[str, tuple[Any, ...]]:
    """Return inode, size, mode and time of each file and folder in ``dist`` (of folders no time)."""
    found: dict[str, tuple[Any, ...]] = {}
    for path in sorted(dist.rglob("*")):
        status = path.lstat()
        time = 0 if stat.S_ISDIR(status.st_mode) else status.st_mtime_ns
        size = 0 if stat.S_ISDIR(status.st_mode) else status.st_size
        found[str(path.relative_to(dist))] = (status.st_ino, size, status.st_mode, time)
    return found


def side(dist: Path) -> list[str]:
    """Return what a publication left beside ``dist``."""
    folder = dist.parent / ".fleet" / dist.name
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
