"""What was measured, and how it stands to what is aimed at."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from tests.benchmarks.contenders import cdk8s_python, cdk8s_typescript, framework, helm
from tests.benchmarks.measure import Measurement

RATIO_AIMS = {helm.NAME: 1.0, cdk8s_typescript.NAME: 0.3, cdk8s_python.NAME: 0.05}
"""From ``AIMED_FROM`` manifests on, how much of another contender's time this framework may take."""
AIMED_FROM = 10_000
START_UP_AIM = 0.4
"""How many seconds a small fleet may take longer than an App with a Chart and nothing else."""
LINEAR_AIM = 1.15
"""How much more a manifest may cost in a fleet of 50,000 than in one of 10,000."""
PEAK_AIM = 600 * 10**6
"""Bytes of memory at 50,000 manifests."""


@dataclass(frozen=True)
class Row:
    """The runs of one contender at one size, or why there are none."""

    runs: Sequence[Measurement] = ()
    absent: str = ""

    @property
    def fastest(self) -> float:
        """The fastest run's seconds: what disturbs a run on a busy machine only ever adds to it."""
        return min(run.seconds for run in self.runs)

    @property
    def median(self) -> float:
        """The median run's seconds."""
        return statistics.median(run.seconds for run in self.runs)

    @property
    def peak(self) -> int:
        """The largest run's bytes."""
        return max(run.peak_bytes for run in self.runs)


@dataclass(frozen=True)
class Results:
    """Everything that one call of the benchmark measured."""

    machine: dict[str, str]
    rows: dict[tuple[int, str], Row] = field(default_factory=dict)
    """By size and contender."""
    again: dict[int, Row] = field(default_factory=dict)
    """This framework's second synth, which changes nothing, by size."""
    stages: dict[int, dict[str, float]] = field(default_factory=dict)
    """Seconds by size and stage: the fastest of the runs, stage by stage."""
    start_up: dict[str, Row] = field(default_factory=dict)
    verified: dict[int, str] = field(default_factory=dict)
    """How it was made sure that all contenders build the same, by size."""

    @property
    def sizes(self) -> list[int]:
        """The sizes that were measured."""
        return sorted({size for size, _ in self.rows})

    def ratio(self, size: int, other: str) -> float | None:
        """Return this framework's time as a part of another's: the median over runs made side by side."""
        ours, theirs = self.rows[size, framework.NAME].runs, self.rows[size, other].runs
        pairs = [mine.seconds / their.seconds for mine, their in zip(ours, theirs, strict=False)]
        return statistics.median(pairs) if pairs else None

    def verdicts(self) -> list[tuple[str, float, float]]:
        """Return each aim in words, with what was measured and what it may be at most."""
        found: list[tuple[str, float, float]] = []
        for size in self.sizes:
            for other, aim in RATIO_AIMS.items():
                ratio = self.ratio(size, other) if size >= AIMED_FROM and (size, other) in self.rows else None
                if ratio is not None:
                    found.append((f"{size:,} manifests, time as a part of {other}'s", ratio, aim))
        ours = {size: self.rows[size, framework.NAME] for size in self.sizes}
        if 10_000 in ours and 50_000 in ours:
            linear = ours[50_000].fastest / ours[10_000].fastest / 5
            found.append(("a manifest's time at 50,000 as a part of that at 10,000", linear, LINEAR_AIM))
        if 50_000 in ours:
            found.append(("50,000 manifests, peak memory in MB", ours[50_000].peak / 10**6, PEAK_AIM / 10**6))
        if self.start_up:
            small, bare = self.start_up.values()
            found.append(("start-up, seconds beyond a bare App and Chart", small.median - bare.median, START_UP_AIM))
        return found

    def to_json(self) -> dict[str, Any]:
        """Return all of it as JSON."""
        return {
            "machine": self.machine,
            "contenders": [
                {"size": size, "contender": name, "absent": row.absent, "runs": [asdict(run) for run in row.runs]}
                for (size, name), row in self.rows.items()
            ],
            "nothing changed": {str(size): [asdict(run) for run in row.runs] for size, row in self.again.items()},
            "stages": {str(size): stages for size, stages in self.stages.items()},
            "start-up": {name: [asdict(run) for run in row.runs] for name, row in self.start_up.items()},
            "verified": {str(size): how for size, how in self.verified.items()},
            "aims": [{"aim": name, "measured": value, "at most": most} for name, value, most in self.verdicts()],
        }
