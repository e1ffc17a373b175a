"""What a synthesis says. All of it goes to stderr: stdout belongs to whoever wants the manifests."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from constructs_lib.synthesis.problem import FleetError, Problem

if TYPE_CHECKING:
    from constructs_lib.synthesis.checks.cel import LeftRule
    from constructs_lib.synthesis.plan import Plan
    from constructs_lib.synthesis.tree import Tree

SHOWN = 20
"""So many files are named one by one; of more, the rest is counted."""


class OutdatedError(FleetError):
    """dist is not what the fleet renders."""

    def __init__(self, dist: str, differences: Sequence[Problem]) -> None:
        """Name every difference."""
        lines = [f"{dist} is not what the fleet renders", *(f"  {problem}" for problem in differences)]
        super().__init__("\n".join(lines))


def say(line: str) -> None:
    """Print a line."""
    print(line, file=sys.stderr)


def warnings(found: Sequence[Problem], left_to_api_server: Mapping[LeftRule, int]) -> None:
    """Print what does not keep a fleet from being published, and what nobody could judge."""
    for problem in found:
        say(f"warning: {problem}")
    for rule, count in left_to_api_server.items():
        say(f"left to the API server, for {count} of {rule.kind}: {rule.rule} ({rule.reason})")


def patches(tree: Tree) -> None:
    """Print every patch of a tree, on stdout: what it changes, why, and where that is said."""
    for part in tree.parts:
        for patch in part.patches:
            target = f"{patch.kind}/{patch.name}" if patch.name else patch.kind
            print(f"{part.path} ({patch.source}): {target} {patch.pointer}: {patch.reason}")


def plan(changes: Plan) -> None:
    """Print what a publication would change."""
    if changes.problems:
        raise OutdatedError(changes.dist.name, changes.problems)
    if changes.is_empty:
        say(f"{changes.dist.name} is up to date")
    for line in changes.diff():
        sys.stdout.write(line)
    _summary(changes, "to create", "to change", "to delete")


def published(changes: Plan, *, recovered: bool) -> None:
    """Print what a publication changed."""
    if recovered:
        say("an earlier publication had been interrupted, and was completed first")
    if changes.is_empty:
        say(f"{changes.dist.name} is up to date: {len(changes.unchanged)} files")
        return
    named = [
        *(f"  + {spec.path}" for spec in changes.created),
        *(f"  ~ {spec.path}" for spec in changes.changed),
        *(f"  - {path}" for path in changes.deleted),
    ]
    for line in named[:SHOWN]:
        say(line)
    if len(named) > SHOWN:
        say(f"  and {len(named) - SHOWN} more")
    _summary(changes, "created", "changed", "deleted")


def _summary(changes: Plan, created: str, changed: str, deleted: str) -> None:
    counts = [(len(changes.created), created), (len(changes.changed), changed), (len(changes.deleted), deleted)]
    counts.append((len(changes.unchanged), "unchanged"))
    say(f"{changes.dist.name}: {', '.join(f'{count} {word}' for count, word in counts)}")
