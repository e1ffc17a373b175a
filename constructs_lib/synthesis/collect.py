"""From the tree to manifests: two lanes, the typed mappings of this side and what cdk8s renders on Node's."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import cdk8s
from jsii.errors import JSIIError

from constructs_lib.synthesis.manifest import Entry, Provenance
from constructs_lib.synthesis.nulls import without_nulls
from constructs_lib.synthesis.patch import PatchError
from constructs_lib.synthesis.problem import Problem
from constructs_lib.synthesis.source import origins
from constructs_lib.synthesis.tree import Part, Tree, reference


@dataclass
class Collected:
    """All manifests of a tree, and what went wrong on the way."""

    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _exact: dict[int, Callable[[], Provenance]] = field(default_factory=dict)

    def located(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return the problems with the exact construct behind each.

        What cdk8s rendered is known by its chart only, since asking Node for every object's path would cost more than
        rendering it: it is asked for the few that are in trouble.
        """
        return [
            replace(problem, where=self._exact[id(problem.where)]()) if id(problem.where) in self._exact else problem
            for problem in problems
        ]


def collect(tree: Tree) -> Collected:
    """Return every manifest of a tree with its unit and its provenance, in the order in which constructs were made."""
    collected = Collected()
    for part in tree.parts:
        _collect_part(part, collected)
    for unit in tree.units.values():
        collected.entries.extend(unit.entries)
        collected.entries.extend(replace(each, manifest=without_nulls(each.manifest)) for each in unit.taken_in)
    if tree.is_materialized:
        _collect_charts(tree, collected)
    return collected


def _collect_part(part: Part, collected: Collected) -> None:
    provenance = part.provenance
    rendered = [(folder, manifest) for folder, manifests in part.render().items() for manifest in manifests]
    for patch in part.patches:
        where = Provenance(part.path, patch.source)
        chosen = [index for index, (_, manifest) in enumerate(rendered) if patch.selects(manifest)]
        if len(chosen) != 1:
            wanted = f"{patch.kind}/{patch.name}" if patch.name else patch.kind
            there = ", ".join(sorted({f"{m.get('kind')}/{m.get('metadata', {}).get('name')}" for _, m in rendered}))
            found = f"there are {len(chosen)}" if chosen else "there is none"
            message = f"a patch is for {wanted}, but {found} among what is rendered here: {there or 'nothing'}"
            collected.problems.append(Problem(where, message, "give kind and name of one of them", rule="patch"))
            continue
        folder, manifest = rendered[chosen[0]]
        try:
            rendered[chosen[0]] = folder, patch.apply(manifest)
        except PatchError as error:
            subject = f"{manifest.get('kind')}/{manifest.get('metadata', {}).get('name')}"
            collected.problems.append(Problem(where, f"a patch: {error}", subject=subject, rule="patch"))
    collected.entries.extend(Entry(manifest, folder, provenance) for folder, manifest in rendered)


def _collect_charts(tree: Tree, collected: Collected) -> None:
    known = tree.charts_of_units
    charts = tree.charts
    if not charts:
        # The validations that constructs carry (`node.add_validation`) run when cdk8s renders anything at all.
        try:
            tree.synth_yaml()
        except (JSIIError, RuntimeError) as error:
            collected.problems.append(_refusal(error, None))
        return
    for chart in charts:
        unit = known.get(reference(chart))
        path = chart.node.path
        where = Provenance(path, origins.get(reference(chart)))
        folder = unit.folder if unit else _folder_of(chart)
        if folder is None:
            message = "this Chart is in no hub and no spoke, so no cluster is known to apply it to"
            collected.problems.append(Problem(where, message, "give it a hub, a spoke or a unit's chart as its scope"))
            continue
        try:
            manifests: list[Any] = chart.to_json()
        except (JSIIError, RuntimeError) as error:
            collected.problems.append(_refusal(error, where))
            break  # cdk8s validates the whole app for each chart: the next one would say the same again
        for index, manifest in enumerate(manifests):
            provenance = replace(where)
            collected.entries.append(Entry(without_nulls(manifest), folder, provenance))
            collected._exact[id(provenance)] = _exact_provenance(chart, index)


def _folder_of(chart: cdk8s.Chart) -> str | None:
    """Return the unit of a Chart that the user made: its id, in the nearest construct that has units."""
    names: list[str] = []
    for scope in reversed(chart.node.scopes):
        if isinstance(scope, Part):
            try:
                return scope.folder("-".join(reversed(names)))
            except TypeError:
                pass
        names.append(scope.node.id)
    return None


def _exact_provenance(chart: cdk8s.Chart, index: int) -> Callable[[], Provenance]:
    def find() -> Provenance:
        # The same order as to_json renders in.
        objects = [
            vertex
            for vertex in cdk8s.DependencyGraph(chart.node).topology()
            if isinstance(vertex, cdk8s.ApiObject) and reference(cdk8s.Chart.of(vertex)) == reference(chart)
        ]
        found = objects[index]
        lines = [origins.get(reference(scope)) for scope in reversed(found.node.scopes)]
        return Provenance(found.node.path, next((line for line in lines if line), None))

    return find


def _refusal(error: Exception, where: Provenance | None) -> Problem:
    text = " ".join(str(error).split())
    return Problem(where, f"cdk8s refuses to render this: {text}", rule="cdk8s")
