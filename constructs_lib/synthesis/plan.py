"""What a publication would change in dist, and whether dist is what the fleet renders. Reads only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from constructs_lib.synthesis import lock
from constructs_lib.synthesis.dist import Tree, head, parents, scan
from constructs_lib.synthesis.journal import is_interrupted
from constructs_lib.synthesis.layout import KUSTOMIZATION
from constructs_lib.synthesis.manifest import FileSpec
from constructs_lib.synthesis.ownership import HEAD_BYTES, is_ours
from constructs_lib.synthesis.problem import Problem
from constructs_lib.synthesis.writeback import MAX_BYTES, WriteBackError, carry_over


@dataclass(frozen=True, slots=True)
class Plan:
    """The difference between dist and what it should hold. Paths are below dist, with ``/``, and sorted."""

    dist: Path
    created: tuple[FileSpec, ...] = ()
    changed: tuple[FileSpec, ...] = ()
    """Files of ours whose bytes differ, with what they should hold (what was written back is in it)."""
    deleted: tuple[str, ...] = ()
    """Files of ours that nothing renders any more."""
    emptied: tuple[str, ...] = ()
    """Topmost folders that hold nothing once ``deleted`` is gone, and go as well."""
    new_folders: tuple[str, ...] = ()
    """Topmost folders that ``created`` needs and dist does not have."""
    unchanged: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    """Files, links and the like that are not ours; they stay as they are."""
    problems: tuple[Problem, ...] = ()
    """Why this cannot be published; empty where it can."""

    @property
    def is_empty(self) -> bool:
        """Tell whether dist is already what it should be."""
        return not (self.created or self.changed or self.deleted)

    def diff(self) -> Iterator[str]:
        """Yield a unified diff, line by line (each ends with a newline), of all that would change."""
        for spec in self.created:
            yield from _diff(f"{self.dist.name}/{spec.path}", None, spec.content)
        for spec in self.changed:
            yield from _diff(f"{self.dist.name}/{spec.path}", (self.dist / spec.path).read_bytes(), spec.content)
        for path in self.deleted:
            yield from _diff(f"{self.dist.name}/{path}", (self.dist / path).read_bytes(), None)


def plan(files: Sequence[FileSpec], dist: Path) -> Plan:
    """Return what would make ``dist`` hold ``files``. ``dist`` may be missing, or be a link to a folder.

    Raises:
        OSError: for a folder in dist that cannot be read.
    """
    dist = dist.resolve()
    if dist.exists() and not dist.is_dir():
        return Plan(dist, problems=(_problem(f"{dist} is not a folder", "move it away, or publish somewhere else"),))
    if is_interrupted(dist):
        message = f"a publication to {dist.name} was interrupted, and part of it may be old"
        return Plan(dist, problems=(_problem(message, "run fleet synth, which completes it"),))
    tree = scan(dist)
    problems: list[Problem] = []
    created: list[FileSpec] = []
    changed: list[FileSpec] = []
    unchanged: list[str] = []
    for spec in files:
        if spec.path not in tree.files:
            created.append(spec)
            continue
        try:
            content = _wanted(spec, dist, tree.files[spec.path])
        except _InTheWayError as error:
            problems.append(error.problem)
            continue
        if content is None:
            unchanged.append(spec.path)
        else:
            changed.append(FileSpec(spec.path, content))
    stale, foreign = _others(tree, {spec.path for spec in files}, dist)
    needed = {folder for spec in created for folder in parents(spec.path)}
    emptied = _emptied(tree, stale, needed)
    problems.extend(_blocked(tree, created, needed, {*stale, *emptied}, dist.name))
    missing = {folder for folder in needed if folder not in tree.folders}
    return Plan(
        dist,
        created=tuple(sorted(created, key=_path)),
        changed=tuple(sorted(changed, key=_path)),
        deleted=tuple(sorted(stale)),
        emptied=tuple(sorted(_topmost(emptied))),
        new_folders=tuple(sorted(_topmost(missing))),
        unchanged=tuple(sorted(unchanged)),
        foreign=tuple(sorted(foreign)),
        problems=tuple(problems),
    )


def verify(files: Sequence[FileSpec], dist: Path) -> list[Problem]:
    """Return how ``dist`` differs from ``files``, byte for byte (empty: it does not).

    Found are missing and superfluous files, files changed by hand and a publication that was interrupted. What
    controllers wrote back is no difference. Waits while a publication is running.
    """
    with lock.shared(dist.resolve()):
        found = plan(files, dist)
    name, again = found.dist.name, "run fleet synth"
    by_hand = "run fleet synth; if it was changed by hand, make the change in fleet/ first"
    return [
        *found.problems,
        *(_problem(f"{spec.path} is missing in {name}", again) for spec in found.created),
        *(_problem(f"{spec.path} in {name} is not what the fleet renders", by_hand) for spec in found.changed),
        *(_problem(f"{path} in {name} is a file that the fleet no longer renders", again) for path in found.deleted),
    ]


class _InTheWayError(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def _wanted(spec: FileSpec, dist: Path, size: int) -> bytes | None:
    """Return what the existing file at ``spec``'s path should hold instead; ``None`` where it holds that already."""
    full = f"{dist}/{spec.path}"
    try:
        # A file of another size is read no further than to see whose it is.
        data = head(full, size if size == len(spec.content) else HEAD_BYTES)
        if data == spec.content:
            return None
        if spec.path.endswith(f"/{KUSTOMIZATION}"):
            existing = head(full, MAX_BYTES + 1)
            wanted = carry_over(spec.content, existing)
            return None if wanted == existing else wanted
    except WriteBackError as error:
        message = f"what was written back into {spec.path} in {dist.name} cannot be kept: {error}"
        raise _InTheWayError(
            _problem(message, "mend its images, or delete the file to have it rendered anew")
        ) from None
    except OSError as error:
        message = f"{spec.path} in {dist.name} cannot be read ({error.strerror})"
        raise _InTheWayError(_problem(message, "make it readable")) from None
    if is_ours(data[:HEAD_BYTES]):
        return spec.content
    message = f"{spec.path} in {dist.name} is a file that fleet synth did not write, where it must write one"
    raise _InTheWayError(_problem(message, "move or delete it"))


def _others(tree: Tree, wanted: set[str], dist: Path) -> tuple[list[str], list[str]]:
    """Return the files that nothing renders: ours, which are stale, and what is foreign."""
    stale: list[str] = []
    foreign = list(tree.others)
    for path in tree.files:
        if path not in wanted:
            try:
                ours = is_ours(head(f"{dist}/{path}", HEAD_BYTES))
            except OSError:  # Whatever cannot be read is not ours.
                ours = False
            (stale if ours else foreign).append(path)
    return stale, foreign


def _emptied(tree: Tree, stale: list[str], needed: set[str]) -> set[str]:
    """Return the folders that hold nothing once the ``stale`` files are gone."""
    left = dict(tree.folders)
    emptied: set[str] = set()
    for path in stale:
        folder = path.rpartition("/")[0]
        left[folder] -= 1
        while folder and not left[folder] and folder not in needed:
            emptied.add(folder)
            folder = folder.rpartition("/")[0]
            left[folder] -= 1
    return emptied


def _blocked(tree: Tree, created: list[FileSpec], needed: set[str], going: set[str], name: str) -> Iterator[Problem]:
    """Yield what lies where new files and their folders must be, and is not ``going`` away."""
    for path in sorted(needed):
        if path in tree.others:
            yield _problem(f"{path} in {name} is {tree.others[path]}, where a folder is needed", "move or delete it")
        elif path in tree.files and path not in going:
            yield _problem(f"{path} in {name} is a foreign file, where a folder is needed", "move or delete it")
    for spec in created:
        if spec.path in tree.others:
            what = tree.others[spec.path]
            yield _problem(f"{spec.path} in {name} is {what}, where a file is needed", "move or delete it")
        elif spec.path in tree.folders and spec.path not in going:
            yield _problem(f"{spec.path} in {name} is a folder, where a file is needed", "move or delete it")


def _topmost(folders: set[str]) -> Iterator[str]:
    return (folder for folder in folders if folder.rpartition("/")[0] not in folders)


def _path(spec: FileSpec) -> str:
    return spec.path


def _problem(message: str, fix: str) -> Problem:
    return Problem(None, message, fix, rule="dist")


def _diff(path: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    before, after = _lines(old), _lines(new)
    names = ("/dev/null" if old is None else f"a/{path}", "/dev/null" if new is None else f"b/{path}")
    import difflib  # for a diff only: it takes milliseconds to load

    for line in difflib.unified_diff(before, after, *names):
        yield line if line.endswith("\n") else f"{line}\n"


def _lines(content: bytes | None) -> list[str]:
    return (content or b"").decode(errors="replace").splitlines(keepends=True)
