"""What the benchmark needs to know of a contender."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from constructs_lib.synthesis.manifest import Manifest
from tests.benchmarks.workload import Cluster


@dataclass(frozen=True)
class Workload:
    """What is to be built."""

    size: int
    """How many manifests."""
    clusters: Sequence[Cluster]
    hub: Sequence[tuple[str, Manifest]]
    """What is not of a spoke, with its unit: given as data, since it is the same few manifests at every size."""


@dataclass(frozen=True)
class Contender:
    """A command that builds a workload into an empty folder."""

    name: str
    command: Sequence[str]
    folder: Path
    """Where it runs."""
    output: Path
    """What it writes: not there before each run."""
    environment: Mapping[str, str]
    """The whole environment of the process."""
    leftovers: Sequence[Path] = field(default=())
    """What else it writes, to be removed as well."""

    def clean(self) -> None:
        """Remove all that a run wrote."""
        for path in (self.output, *self.leftovers):
            shutil.rmtree(path, ignore_errors=True)
