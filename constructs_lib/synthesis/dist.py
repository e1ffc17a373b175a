"""Reading dist: what lies in it, without following a link and without opening a file that need not be opened."""

# ruff: noqa: PTH115
# Tens of thousands of entries, and a Path object each would double the cost.

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SIDE_FOLDER = ".fleet"
"""Where a publication keeps what is not dist yet or no longer; never part of dist, ignored by git."""
_NOT_DIST = frozenset((".git", SIDE_FOLDER))


@dataclass(slots=True)
class Tree:
    """What lies in a folder; paths are relative to it, with ``/``."""

    files: dict[str, int] = field(default_factory=dict)
    """The plain files and their sizes in bytes."""
    folders: dict[str, int] = field(default_factory=dict)
    """The folders and how many entries each has; the folder itself is ``""``."""
    others: dict[str, str] = field(default_factory=dict)
    """Links, pipes, devices and the like, and what each is."""


def scan(root: Path) -> Tree:
    """Return what lies in ``root`` (nothing where it is missing). ``.git`` and ``.fleet`` in it are passed over.

    Raises:
        OSError: for a folder that cannot be read.
    """
    tree = Tree()
    pending = [""]
    while pending:
        folder = pending.pop()
        count = 0
        prefix = f"{folder}/" if folder else ""
        try:
            entries = os.scandir(f"{root}/{folder}")
        except FileNotFoundError:
            if folder:  # Somebody removed it meanwhile.
                continue
            return tree
        with entries:
            for entry in entries:
                count += 1
                path = prefix + entry.name
                if entry.is_dir(follow_symlinks=False):
                    if entry.name not in _NOT_DIST:
                        pending.append(path)
                    elif not folder and entry.name == SIDE_FOLDER:
                        count -= 1
                elif entry.is_file(follow_symlinks=False):
                    tree.files[path] = entry.stat(follow_symlinks=False).st_size
                else:
                    tree.others[path] = _what(entry)
        tree.folders[folder] = count
    return tree


def head(path: str, size: int) -> bytes:
    """Return the first ``size`` bytes of the plain file at ``path``. It does not follow a link, nor wait on a pipe."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        data = os.read(descriptor, size)
        while 0 < len(data) < size:
            more = os.read(descriptor, size - len(data))
            if not more:
                break
            data += more
        return data
    finally:
        os.close(descriptor)


def parents(path: str) -> Iterator[str]:
    """Yield the folders above ``path``, nearest first, without the root itself."""
    folder = path.rpartition("/")[0]
    while folder:
        yield folder
        folder = folder.rpartition("/")[0]


def _what(entry: os.DirEntry[str]) -> str:
    if entry.is_symlink():
        return f"a symbolic link to {os.readlink(entry.path)!r}"
    mode = entry.stat(follow_symlinks=False).st_mode
    if stat.S_ISFIFO(mode):
        return "a named pipe"
    if stat.S_ISSOCK(mode):
        return "a socket"
    return "a device" if stat.S_ISCHR(mode) or stat.S_ISBLK(mode) else "neither file nor folder"
