"""The journal of a publication: renames that are all done or, after a fault, all undone; at the latest by the next run.

Everything new lies ready under ``stage/`` (by the step's number) before the journal exists. Writing the journal is the
moment of decision: before it dist is as it was; after it the steps are carried out, and a run that finds a journal
carries out what is left. A step tells by what lies in ``stage/`` and ``backup/`` whether it was done, so steps can be
repeated and undone at will.
"""

# ruff: noqa: PTH112, PTH114, PTH120
# Paths are strings here, as the system calls take them; a Path object a step would double the cost.

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from constructs_lib.synthesis.disk import Disk
from constructs_lib.synthesis.dist import SIDE_FOLDER

JOURNAL = "journal"
_DRAFT = "journal.draft"
_STAGE = "stage"
_BACKUP = "backup"

Signature = tuple[int, int, int]
"""Inode, size and time of change of a file: the same as long as nobody touches it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One rename, or two: ``remove`` moves away, ``create`` moves in, ``replace`` does both."""

    kind: Literal["remove", "replace", "create"]
    path: str
    """Below dist; ``""`` is dist itself."""
    was: Signature | None = None
    """What lay there when the step was written down; ``None`` for folders and for what is new."""


def side_folders(dist: Path) -> tuple[Path, Path]:
    """Return where a publication's journal can be: beside dist, or in dist where nothing beside it can be used."""
    return dist.parent / SIDE_FOLDER / dist.name, dist / SIDE_FOLDER / dist.name


def is_interrupted(dist: Path) -> bool:
    """Tell whether a publication was decided and not completed: dist may be half old, half new."""
    return any((side / JOURNAL).exists() for side in side_folders(dist))


def signature(path: str) -> Signature | None:
    """Return the signature of the plain file at ``path``; ``None`` where there is none."""
    try:
        status = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    return (status.st_ino, status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None


@dataclass(frozen=True, slots=True)
class Journal:
    """The steps of one publication to ``dist``, kept in the folder ``side``."""

    side: Path
    dist: Path
    disk: Disk

    def staged(self, number: int) -> str:
        """Return where step ``number`` finds what it moves in."""
        return f"{self.side}/{_STAGE}/{number}"

    def prepare(self) -> None:
        """Make the empty folders that steps need."""
        self.disk.mkdir(f"{self.side}/{_STAGE}")
        self.disk.mkdir(f"{self.side}/{_BACKUP}")

    def commit(self, steps: Sequence[Step]) -> None:
        """Decide: from here on the steps will be carried out, in this run or the next."""
        self.disk.sync(str(self.side))
        content = json.dumps([[step.kind, step.path, step.was] for step in steps]).encode()
        self.disk.write_durably(f"{self.side}/{_DRAFT}", content)
        self.disk.rename(f"{self.side}/{_DRAFT}", f"{self.side}/{JOURNAL}")
        self.disk.sync_folder(str(self.side))

    def carry_out(self, steps: Sequence[Step]) -> None:
        """Do the steps that are not done yet and close the journal."""
        for number, step in enumerate(steps):
            self._do(number, step)
        self.disk.unlink(f"{self.side}/{JOURNAL}")

    def roll_back(self, steps: Sequence[Step]) -> None:
        """Undo the steps that were done, last first, and close the journal."""
        for number, step in reversed(list(enumerate(steps))):
            self._undo(number, step)
        if os.path.lexists(f"{self.side}/{JOURNAL}"):
            self.disk.unlink(f"{self.side}/{JOURNAL}")

    def complete(self) -> bool:
        """Complete an interrupted publication; tell whether there was one. What was never decided is thrown away."""
        try:
            content = (self.side / JOURNAL).read_bytes()
        except FileNotFoundError:
            interrupted = False
        else:
            interrupted = True
            steps = _parsed(content)
            # Somebody may have been at dist since (`git restore`, `git pull`): a step that no longer finds what it was
            # written for is left out, and the plan made next sees to it.
            for number, step in enumerate(steps):
                if self._still_fits(number, step):
                    self._do(number, step)
            self.disk.unlink(f"{self.side}/{JOURNAL}")
        self.clear()
        return interrupted

    def clear(self) -> None:
        """Remove all that a closed publication left beside dist."""
        for name in (_STAGE, _BACKUP):
            self._remove_tree(f"{self.side}/{name}")
        if os.path.lexists(f"{self.side}/{_DRAFT}"):
            self.disk.unlink(f"{self.side}/{_DRAFT}")

    def _do(self, number: int, step: Step) -> None:
        target, staged, backup = self._target(step), self.staged(number), self._backup(number)
        if step.kind == "remove":
            if not os.path.lexists(backup):
                self.disk.rename(target, backup)
        elif os.path.lexists(staged):
            if step.kind == "replace" and not os.path.lexists(backup):
                self.disk.rename(target, backup)
            self.disk.rename(staged, target)

    def _undo(self, number: int, step: Step) -> None:
        target, staged, backup = self._target(step), self.staged(number), self._backup(number)
        if step.kind != "remove" and not os.path.lexists(staged):
            self.disk.rename(target, staged)
        if step.kind != "create" and os.path.lexists(backup):
            self.disk.rename(backup, target)

    def _still_fits(self, number: int, step: Step) -> bool:
        target = self._target(step)
        moved_away = os.path.lexists(self._backup(number))
        if step.kind == "create" or (step.kind == "replace" and moved_away):
            return not os.path.lexists(target) and os.path.isdir(os.path.dirname(target))
        if moved_away:
            return False  # Removed already; what lies there now came later.
        return signature(target) == step.was if step.was else holds_no_file(target)

    def _target(self, step: Step) -> str:
        return f"{self.dist}/{step.path}" if step.path else str(self.dist)

    def _backup(self, number: int) -> str:
        return f"{self.side}/{_BACKUP}/{number}"

    def _remove_tree(self, root: str) -> None:
        for path, is_folder in _bottom_up(root):
            with suppress(FileNotFoundError):
                if is_folder:
                    self.disk.rmdir(path)
                else:
                    self.disk.unlink(path)


def holds_no_file(folder: str) -> bool:
    """Tell whether ``folder`` is a folder that holds nothing but folders, however deep."""
    return (
        os.path.isdir(folder) and not os.path.islink(folder) and all(is_folder for _, is_folder in _bottom_up(folder))
    )


def _parsed(content: bytes) -> list[Step]:
    try:
        return [Step(kind, path, tuple(was) if was else None) for kind, path, was in json.loads(content)]
    except (ValueError, TypeError):  # A disk that lost power and lied about its syncs. The plan made next mends dist.
        return []


def _bottom_up(root: str) -> Iterator[tuple[str, bool]]:
    """Yield all below ``root`` and ``root`` itself, contents before their folder, and whether each is a folder."""
    try:
        with os.scandir(root) as found:
            entries = list(found)
    except FileNotFoundError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _bottom_up(entry.path)
        else:
            yield entry.path, False
    yield root, True
