"""Publishing files to dist, whole or not at all, and writing them into a scratch folder."""

# ruff: noqa: PTH103, PTH120, PTH123
# Paths are strings here, as the system calls take them; a Path object a file would double the cost.

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from constructs_lib.synthesis import lock
from constructs_lib.synthesis.disk import Disk
from constructs_lib.synthesis.dist import parents
from constructs_lib.synthesis.journal import Journal, Step, signature
from constructs_lib.synthesis.manifest import FileSpec
from constructs_lib.synthesis.plan import Plan, plan
from constructs_lib.synthesis.problem import Problem, SynthesisError


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication did."""

    plan: Plan
    recovered: bool = False
    """An earlier publication had been interrupted, and was completed first."""


class UnfinishedError(OSError):
    """A publication failed, and so did undoing it: dist is half old, half new until ``fleet synth`` runs again."""


def publish(
    files: Sequence[FileSpec],
    dist: Path,
    disk: Disk | None = None,
    *,
    waiting: Callable[[str], None] | None = None,
    approve: Callable[[Plan], None] | None = None,
) -> Published:
    """Make ``dist`` hold ``files``, all of them or, where anything fails, none.

    ``dist`` may be missing, or be a link to a folder. Files that do not change keep inode and time; foreign files stay;
    nothing is written where nothing changes. Another publication is waited for (``waiting`` is told). ``approve`` is
    given the plan before anything is written, and stops it all by raising.

    Raises:
        SynthesisError: where foreign files are in the way, or the disk refuses; dist is as it was.
        UnfinishedError: where the disk refused and then refused to undo as well.
    """
    disk = disk or Disk()
    dist = dist.resolve()
    try:
        with lock.exclusive(dist, waiting) as side:
            journal = Journal(side, dist, disk)
            recovered = journal.complete()
            found = plan(files, dist)
            if found.problems:
                raise SynthesisError(found.problems)
            if not found.is_empty:
                if approve:
                    approve(found)
                _carry_out(found, journal)
            return Published(found, recovered)
    except UnfinishedError:
        raise
    except OSError as error:
        raise SynthesisError([_disk_problem(error, dist)]) from error


def recover(dist: Path, disk: Disk | None = None) -> bool:
    """Complete a publication to ``dist`` that was interrupted; tell whether there was one."""
    dist = dist.resolve()
    with lock.exclusive(dist) as side:
        return Journal(side, dist, disk or Disk()).complete()


def write_scratch(files: Iterable[FileSpec], folder: Path) -> None:
    """Write the ``.yaml`` files among ``files`` below ``folder``, plainly, for what cdk8s-cli looks at."""
    made: set[str] = set()
    for spec in files:
        if spec.path.endswith(".yaml"):
            target = f"{folder}/{spec.path}"
            parent = os.path.dirname(target)
            if parent not in made:
                os.makedirs(parent, exist_ok=True)
                made.add(parent)
            with open(target, "wb") as file:
                file.write(spec.content)


def _carry_out(found: Plan, journal: Journal) -> None:
    steps: list[Step] = []
    try:
        journal.prepare()
        steps = _stage(found, journal)
        journal.commit(steps)
        journal.carry_out(steps)
    except BaseException as error:
        # Ctrl-C too. Only a kill gets past this, and then the next run completes or discards.
        try:
            journal.roll_back(steps)
        except OSError as second:
            message = f"dist could not be put back as it was after {error}; run fleet synth again, which completes it"
            raise UnfinishedError(second.errno, f"{second.strerror}: {message}", str(found.dist)) from error
        with suppress(OSError):
            journal.clear()
        raise
    with suppress(OSError):  # Published. What is left beside dist is cleared by the next run.
        journal.clear()


def _stage(found: Plan, journal: Journal) -> list[Step]:
    """Write all that is new beside dist and return the steps that bring it in: first what goes, then what comes."""
    dist, disk = found.dist, journal.disk
    steps = [Step("remove", path, signature(f"{dist}/{path}")) for path in found.deleted]
    steps.extend(Step("remove", path) for path in found.emptied)
    for spec in found.changed:
        disk.write(journal.staged(len(steps)), spec.content)
        steps.append(Step("replace", spec.path, signature(f"{dist}/{spec.path}")))
    # A folder that is new is filled beside dist and comes in with one rename, whatever it holds.
    folders: dict[str, str] = {}
    for folder in found.new_folders if dist.exists() else ("",):
        folders[folder] = journal.staged(len(steps))
        disk.mkdir(folders[folder])
        steps.append(Step("create", folder))
    for spec in found.created:
        folder, _, name = spec.path.rpartition("/")
        if folder not in folders:
            above = next((parent for parent in parents(folder) if parent in folders), "" if "" in folders else None)
            if above is None:
                disk.write(journal.staged(len(steps)), spec.content)
                steps.append(Step("create", spec.path))
                continue
            _make_folders(folder, above, folders, disk)
        disk.write(f"{folders[folder]}/{name}", spec.content)
    return steps


def _make_folders(folder: str, above: str, folders: dict[str, str], disk: Disk) -> None:
    """Make ``folder`` and what is between it and ``above``, which is staged already."""
    missing = [folder, *(parent for parent in parents(folder) if len(parent) > len(above))]
    for path in reversed(missing):
        outer, _, name = path.rpartition("/")
        folders[path] = f"{folders[outer]}/{name}"
        disk.mkdir(folders[path])


def _disk_problem(error: OSError, dist: Path) -> Problem:
    where = f" ({error.filename})" if error.filename else ""
    fixes = {
        errno.ENOSPC: f"free space on the disk that holds {dist}",
        errno.EDQUOT: f"free space within the quota of the disk that holds {dist}",
        errno.EACCES: f"give this user write access to {dist} and to .fleet beside it",
        errno.EPERM: f"give this user write access to {dist} and to .fleet beside it",
        errno.EROFS: f"mount {dist} writable",
    }
    fix = fixes.get(error.errno or 0, "mend that")
    message = f"{dist.name} cannot be published: {error.strerror or error}{where}"
    return Problem(None, message, f"{fix} and run fleet synth again", rule="dist")
