"""The few things a publication does to a disk, each one call, so that tests can let any of them fail or not return."""

# ruff: noqa: PTH102, PTH104, PTH106, PTH108
# One system call a method; a Path object would cost as much again.

from __future__ import annotations

import ctypes
import functools
import os
from collections.abc import Callable


class Disk:
    """Changes files and folders. Modes are what the user's umask makes of 0666 and 0777, as with ``git checkout``."""

    def mkdir(self, path: str) -> None:
        """Make one folder."""
        os.mkdir(path)

    def write(self, path: str, content: bytes) -> None:
        """Make a new file with this content."""
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
        try:
            _write_all(descriptor, content)
        finally:
            os.close(descriptor)

    def write_durably(self, path: str, content: bytes) -> None:
        """Make a new file with this content, or replace it, and wait until the disk has it."""
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o666)
        try:
            _write_all(descriptor, content)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def rename(self, old: str, new: str) -> None:
        """Move a file or a folder within one file system; a file at ``new`` is replaced in the same instant."""
        os.rename(old, new)

    def unlink(self, path: str) -> None:
        """Remove one file."""
        os.unlink(path)

    def rmdir(self, path: str) -> None:
        """Remove one empty folder."""
        os.rmdir(path)

    def sync_folder(self, path: str) -> None:
        """Wait until the disk has which entries a folder holds."""
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def sync(self, path: str) -> None:
        """Wait until the disk has all of the file system that holds the folder ``path``.

        One call whatever the number of files: a sync of each of 10,000 costs seconds.
        """
        syncfs = _syncfs()
        if syncfs is None:
            os.sync()
            return
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            if syncfs(descriptor) != 0:
                number = ctypes.get_errno()
                raise OSError(number, os.strerror(number), path)
        finally:
            os.close(descriptor)


def _write_all(descriptor: int, content: bytes) -> None:
    written = os.write(descriptor, content)
    while written < len(content):
        written += os.write(descriptor, content[written:])


@functools.cache
def _syncfs() -> Callable[[int], int] | None:
    """Return Linux' ``syncfs``; ``None`` where the C library has none."""
    try:
        return ctypes.CDLL(None, use_errno=True).syncfs
    except (OSError, AttributeError):
        return None
