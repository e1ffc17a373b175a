"""The verdicts of the check stage and of the API server on the same manifest, and where they may differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from constructs_lib import imports
from constructs_lib.synthesis.check import check
from constructs_lib.synthesis.checks.kinds import Kinds
from constructs_lib.synthesis.manifest import Entry, Provenance
from tests.engines.client import ApiError, Client
from tests.engines.differences import differences
from tests.engines.mutants import Mutant

Difference: TypeAlias = Literal["not kept", "a rule of Kubernetes' own code", "stricter"]
"""Where the two may differ:

* not kept: the API server takes it and then has something else: it drops a null of a field that cannot be null, and
  what is in an object that declares no fields. In a manifest that is there by mistake, so the check refuses it.
* a rule of Kubernetes' own code: what built-in kinds demand beyond their schema is known to the API server alone.
* stricter: what the API server takes, though in dist it is a mistake: no namespace, and a name made anew each time.
"""

_STRICTER = (
    "metadata.generateName gives another name each time",
    "metadata.namespace is missing",
)
_OTHER_RULES = ("secrets", "duplicates")
"""What the check looks for beyond what an API server does."""


@dataclass(frozen=True)
class Verdict:
    """What both say of a manifest."""

    mutant: Mutant
    synth: Sequence[str]
    """What the check finds; empty where it accepts."""
    server: str
    """What the API server says; empty where it accepts."""
    kept: bool
    """Whether the object would be as the manifest says."""

    @property
    def agrees(self) -> bool:
        """Whether both accept or both refuse."""
        return bool(self.synth) == bool(self.server)

    @property
    def difference(self) -> Difference | None:
        """Which of the known differences it is; ``None`` if the two agree or it is none of them."""
        if self.synth and not self.server:
            if not self.kept:
                return "not kept"
            if all(any(each in problem for each in _STRICTER) for problem in self.synth):
                return "stricter"
        if self.server and not self.synth:
            kind = imports.kind_of(self.mutant.manifest["apiVersion"], self.mutant.manifest["kind"])
            # 422: its own validation has spoken; what its schema does not take is a 400 or 500.
            if kind is not None and kind.crd() is None and self.server.startswith("422: "):
                return "a rule of Kubernetes' own code"
        return None

    def __str__(self) -> str:
        kind, what = self.mutant.manifest.get("kind"), self.mutant.what
        return f"{kind}: {what}: the check says {list(self.synth) or 'yes'}, the API server {self.server or 'yes'}"


def synth_verdicts(manifests: Sequence[dict[str, Any]], kinds: Kinds | None = None) -> list[list[str]]:
    """Return what the check finds in each of the manifests."""
    entries = [Entry(manifest, "unit", Provenance(str(place))) for place, manifest in enumerate(manifests)]
    found: list[list[str]] = [[] for _ in entries]
    for problem in check(entries, kinds=kinds).problems:
        if problem.rule not in _OTHER_RULES and problem.where is not None:
            found[int(problem.where.path)].append(problem.message)
    return found


def server_verdict(client: Client, manifest: dict[str, Any]) -> tuple[str, bool]:
    """Return why the API server refuses a manifest (nothing where it accepts it), and whether it keeps it as it is."""
    try:
        live = client.apply(manifest, dry_run=True)
    except ApiError as error:
        return str(error), False
    return "", not any(differences(manifest, live))


def verdicts(client: Client, mutants: Iterable[Mutant], kinds: Kinds | None = None) -> Iterator[Verdict]:
    """Yield both verdicts on each of the manifests, in their order."""
    listed = list(mutants)
    found = synth_verdicts([mutant.manifest for mutant in listed], kinds)
    with ThreadPoolExecutor(4) as pool:
        answers = pool.map(lambda mutant: server_verdict(client, mutant.manifest), listed)
        yield from (
            Verdict(mutant, problems, *answer) for mutant, problems, answer in zip(listed, found, answers, strict=True)
        )
