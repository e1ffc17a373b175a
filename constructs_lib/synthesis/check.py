"""check: what is wrong with the manifests, all of it at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from constructs_lib.synthesis.checks import schema
from constructs_lib.synthesis.checks.cel import CelRules, LeftRule
from constructs_lib.synthesis.checks.duplicates import duplicates
from constructs_lib.synthesis.checks.finding import Finding, subject
from constructs_lib.synthesis.checks.kinds import Kind, Kinds
from constructs_lib.synthesis.checks.lists import UniqueItems
from constructs_lib.synthesis.checks.metadata import MetadataRules
from constructs_lib.synthesis.checks.secrets import Secrets
from constructs_lib.synthesis.manifest import Entry, Manifest
from constructs_lib.synthesis.problem import Problem


@dataclass(frozen=True)
class CheckResult:
    """What the checks found."""

    problems: list[Problem]
    """Everything that is wrong, in the order of the entries and of the rule families."""
    sound: list[Entry] = field(default_factory=list)
    """The entries that nothing is wrong with: what others can judge without stumbling over a field of a wrong type."""
    left_to_api_server: Counter[LeftRule] = field(default_factory=Counter)
    """The CEL rules that could not be judged here, each with how often it would have been."""


def check(
    entries: Sequence[Entry],
    *,
    cluster_of: Callable[[str], str] | None = None,
    cloud_identity_of: Callable[[Manifest], tuple[str, ...] | None] | None = None,
    public_fields_of: Callable[[Manifest], Collection[str]] | None = None,
    kinds: Kinds | None = None,
) -> CheckResult:
    """Judge all entries by everything that can be known before a cluster sees them. Pure.

    Args:
        entries: the manifests, with where they came from.
        cluster_of: the cluster that a unit is applied to. Default: all units go to one cluster.
        cloud_identity_of: what makes a manifest's resource unique in its cloud, its name last; ``None`` for what has no
            name of its own there.
        public_fields_of: fields of a manifest that hold no secret though they look so, as ``stringData.server``.
        kinds: the kinds to judge by. Default: those of ``constructs_lib.imports``.
    """
    if kinds is None:
        kinds = _known_kinds()
    judge = _Judge(kinds, public_fields_of)
    found: list[list[Finding]] = [judge.findings(entry.manifest) for entry in entries]
    for place, finding in duplicates(entries, cluster_of or _one_cluster, cloud_identity_of):
        found[place].append(finding)
    problems = [
        Problem(entry.provenance, finding.message, finding.fix, subject(entry.manifest), finding.rule)
        for entry, findings in zip(entries, found, strict=True)
        for finding in findings
    ]
    sound = [entry for entry, findings in zip(entries, found, strict=True) if not findings]
    return CheckResult(problems, sound, judge.cel.left)


def _one_cluster(unit: str) -> str:
    del unit
    return ""


def _known_kinds() -> Kinds:
    from constructs_lib import imports

    return imports


class _Judge:
    """All families, each of which remembers what it has already judged."""

    def __init__(self, kinds: Kinds, public_fields_of: Callable[[Manifest], Collection[str]] | None) -> None:
        self._kinds = kinds
        self._known: dict[tuple[str, str], Kind | None] = {}
        self._schema = schema.SchemaRules()
        self._metadata = MetadataRules()
        self._lists = UniqueItems()
        self._secrets = Secrets(public_fields_of)
        self.cel = CelRules()

    def findings(self, manifest: Manifest) -> list[Finding]:
        if faults := schema.structure(manifest):
            return faults + self._secrets.check(manifest)
        key = (manifest["apiVersion"], manifest["kind"])
        if key not in self._known:
            self._known[key] = self._kinds.kind_of(*key)
        kind = self._known[key]
        metadata = self._metadata.check(manifest, kind.namespaced if kind is not None else None)
        if kind is None:
            return [schema.unknown_kind(manifest, self._kinds), *metadata, *self._secrets.check(manifest)]
        shape = self._schema.check(manifest, kind)
        if shape and metadata:
            # Said better already.
            shape = [finding for finding in shape if not finding.message.startswith("metadata")]
        return [
            *shape,
            *metadata,
            *self._lists.check(manifest, kind),
            *self.cel.check(manifest, kind, valid=not shape),
            *self._secrets.check(manifest),
        ]
