"""The lane of cdk8s: what Node renders, chart by chart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import cdk8s
from jsii.errors import JSIIError

from constructs_lib.synthesis.manifest import Entry, Provenance
from constructs_lib.synthesis.nulls import without_nulls
from constructs_lib.synthesis.problem import Problem
from constructs_lib.synthesis.source import origins
from constructs_lib.synthesis.tree import Part, Tree, reference

if TYPE_CHECKING:
    from constructs_lib.synthesis.collect import Collected


def collect_charts(tree: Tree, collected: Collected) -> None:
    """Add the manifests of every chart of a tree, and what cdk8s has against them."""
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
        where = Provenance(path, origins.get(reference(chart)) or tree.first_use)
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
            collected.exact[id(provenance)] = _exact_provenance(chart, index)


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
