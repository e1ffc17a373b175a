"""The pipeline from end to end, and the commands that it serves."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from constructs_lib import imports
from constructs_lib.synthesis import report
from constructs_lib.synthesis.check import check
from constructs_lib.synthesis.checks.finding import subject
from constructs_lib.synthesis.collect import collect
from constructs_lib.synthesis.emit import EmissionError, faults
from constructs_lib.synthesis.layout import layout
from constructs_lib.synthesis.manifest import FileSpec
from constructs_lib.synthesis.plan import plan, verify
from constructs_lib.synthesis.problem import FleetError, Problem, SynthesisError
from constructs_lib.synthesis.project import find_project
from constructs_lib.synthesis.rendered import Rendered
from constructs_lib.synthesis.write import UnfinishedError, publish, recover, write_scratch

if TYPE_CHECKING:
    from constructs_lib.synthesis.checks.cel import LeftRule
    from constructs_lib.synthesis.tree import Tree

COMMAND = "FLEET_COMMAND"
"""The environment variable by which the ``fleet`` command tells the app what to do (default ``synth``)."""
MARK = "FLEET_MARK"
"""The environment variable with the file that an app touches when it synthesizes, so that its absence can be told."""
SYNTHESIZED = "FLEET_SYNTHESIZED"
"""The environment variable that says the same to a command that runs the app in its own process."""
SCRATCH = "CDK8S_OUTDIR"
"""The environment variable with the folder that cdk8s-cli emptied and will list."""
RECORD_METADATA = "CDK8S_RECORD_CONSTRUCT_METADATA"
"""The environment variable by which cdk8s-cli asks for ``construct-metadata.json``, for its validation plugins."""


class Judge(Protocol):
    """Who can say what is wrong with a tree as a whole: the tree itself, and each of its constructs."""

    def check(self, rendered: Rendered) -> Iterable[Problem]:
        """Return what is wrong."""
        ...


@dataclass(frozen=True)
class Synthesis:
    """A tree, rendered and checked."""

    rendered: Rendered
    files: tuple[FileSpec, ...]
    """What dist should hold; empty where there are problems."""
    problems: tuple[Problem, ...]
    """What keeps it from being published."""
    warnings: tuple[Problem, ...]
    left_to_api_server: Mapping[LeftRule, int]
    """Rules of CRDs that could not be judged here, with how many manifests they are about."""


def synthesize(tree: Tree) -> Synthesis:
    """Render and check a tree. Nothing is written, and nothing read but schemas and what the tree itself reads."""
    _know_the_projects_kinds()
    collected = collect(tree)
    rendered = Rendered(collected.entries)
    checked = check(collected.entries, cluster_of=tree.cluster_of, cloud_identity_of=tree.cloud_identity)
    found = [*collected.problems, *checked.problems]
    sound = Rendered(checked.sound)
    judges: list[Judge] = [tree, *tree.parts]
    for judge in judges:
        found.extend(judge.check(sound))
    found = collected.located(found)
    problems = tuple(problem for problem in found if problem.severity == "error")
    warnings = tuple(problem for problem in found if problem.severity == "warning")
    files: tuple[FileSpec, ...] = ()
    if not problems:
        kustomizations: dict[str, dict[str, object]] = {
            entry.unit: {} for entry in rendered if tree.is_kustomization(entry.unit)
        }
        try:
            files = tuple(layout(rendered.entries, kustomizations))
        except SynthesisError as error:
            problems = tuple(error.problems)
        except EmissionError:
            problems = tuple(_unwritable(rendered))
    return Synthesis(rendered, files, problems, warnings, checked.left_to_api_server)


def run(tree: Tree, dist: Path) -> None:
    """Synthesize a tree and do what the command asks: publish (``synth``), compare (``check``) or announce (``plan``).

    Args:
        tree: the tree.
        dist: where to publish, relative to the project's folder.

    Raises:
        SynthesisError: with every problem; dist was not touched.
        FleetError: ``check`` found that dist is not what the fleet renders.
    """
    command = os.environ.get(COMMAND, "synth")
    os.environ[SYNTHESIZED] = "1"
    if mark := os.environ.get(MARK):
        Path(mark).touch()
    if command == "patches":
        report.patches(tree)
        return
    dist = (find_project() or Path.cwd()) / dist
    scratch = _scratch(dist)
    # First of all, so that a publication that was killed is completed even if this synth comes to nothing.
    recovered = command == "synth" and recover(dist)
    with _no_garbage_collection():
        result = synthesize(tree)
    report.warnings(result.warnings, result.left_to_api_server)
    if result.problems:
        raise SynthesisError(result.problems)
    if command == "check":
        differences = verify(result.files, dist)
        if differences:
            raise report.OutdatedError(dist.name, differences)
        report.say(f"{dist.name} is what the fleet renders: {len(result.files)} files")
    elif command == "plan":
        report.plan(plan(result.files, dist))
    elif command == "synth":
        try:
            published = publish(result.files, dist, waiting=report.say)
        except UnfinishedError as error:
            raise FleetError(str(error)) from error
        report.published(published.plan, recovered=recovered or published.recovered)
        if scratch is not None:
            write_scratch(result.files, scratch)
            _write_construct_metadata(result.rendered, scratch)
    else:
        raise FleetError(f"{COMMAND} is {command!r}, allowed: synth, check, plan, patches")


def _unwritable(rendered: Rendered) -> Iterator[Problem]:
    """Yield every value that YAML cannot carry. Asked only where writing has found that there is one."""
    for entry in rendered:
        for fault in faults(entry.manifest):
            yield Problem(entry.provenance, str(fault), subject=subject(entry.manifest), rule="yaml")


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Let the garbage collector rest: it would go through all manifests again and again, and none of them is garbage.

    Measured with 50,000 manifests: a quarter of the time, and not a megabyte.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _know_the_projects_kinds() -> None:
    """Let the project's own ``imports/`` be known, where ``fleet import`` has made it."""
    project = find_project()
    if project and (project / "imports").resolve() != Path(imports.__file__).resolve().parent:
        imports.add_folder(project / "imports")


def _scratch(dist: Path) -> Path | None:
    """Return the folder that cdk8s-cli will list, if it is at work."""
    named = os.environ.get(SCRATCH)
    if not named:
        return None
    scratch = Path(named).resolve()
    published = dist.resolve()
    if scratch == published or scratch in published.parents or published in scratch.parents:
        raise FleetError(
            f"the output folder of cdk8s is {named}, which is where {dist.name} is published. cdk8s-cli deletes its "
            f"output folder before it runs the app, so a synth that fails would leave nothing of {dist.name}, and Argo "
            "CD would delete the fleet. Take any other folder (`output:` in cdk8s.yaml names one), and restore "
            f"{dist.name} from git or with `fleet synth`"
        )
    return scratch


def _write_construct_metadata(rendered: Rendered, scratch: Path) -> None:
    """Write each object's construct path by name, if cdk8s-cli's validation plugins want to know them."""
    if os.environ.get(RECORD_METADATA) == "true":
        resources = {str(entry.manifest["metadata"]["name"]): {"path": entry.provenance.path} for entry in rendered}
        text = json.dumps({"version": "1.0.0", "resources": resources})
        (scratch / "construct-metadata.json").write_text(text, encoding="utf-8")
