"""From the tree to manifests: two lanes, the typed mappings of this side and what cdk8s renders on Node's."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from constructs_lib.synthesis.manifest import Entry, Provenance
from constructs_lib.synthesis.nulls import without_nulls
from constructs_lib.synthesis.patch import PatchError
from constructs_lib.synthesis.problem import Problem
from constructs_lib.synthesis.tree import Part, Tree


@dataclass
class Collected:
    """All manifests of a tree, and what went wrong on the way."""

    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    exact: dict[int, Callable[[], Provenance]] = field(default_factory=dict)
    """How to find out the construct behind a provenance that names its chart only, by the provenance's identity."""

    def located(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return the problems with the exact construct behind each.

        What cdk8s rendered is known by its chart only, since asking Node for every object's path would cost more than
        rendering it: it is asked for the few that are in trouble.
        """
        return [
            replace(problem, where=self.exact[id(problem.where)]()) if id(problem.where) in self.exact else problem
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
        # Loaded where it is needed only: it takes Node along.
        from constructs_lib.synthesis.charts import collect_charts

        collect_charts(tree, collected)
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
