"""Where this framework's own time goes: the real pipeline, with a clock on each of its stages.

Run as a program in a project's folder (``python -m tests.benchmarks.stages parameters.json``), it prints seconds
a stage as JSON. Each stage's time is its own: what another stage takes inside of it is not in it.
"""

from __future__ import annotations

import time

_START = time.perf_counter()

# ruff: noqa: E402
import contextlib
import inspect
import io
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

STAGES = (
    "import",
    "tree",
    "collect",
    "check: schema",
    "check: metadata",
    "check: lists",
    "check: CEL rules of the CRDs",
    "check: secrets",
    "check: duplicates",
    "check: the rest",
    "check: policies",
    "check: constructs' own",
    "layout",
    "emit",
    "plan and write",
    "wait for the disk",
    "the rest",
)
RESYNTH = "plan, nothing changed"


class Clock:
    """Adds up the time of functions by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._inside: list[float] = []

    def watch(self, owner: Any, name: str, stage: str) -> None:
        """Put the clock on a function or method."""
        original = getattr(owner, name)

        def timed(*arguments: Any, **named: Any) -> Any:
            self._inside.append(0.0)
            start = time.perf_counter()
            try:
                result = original(*arguments, **named)
                # A generator has done nothing yet.
                return list(result) if inspect.isgenerator(result) else result
            finally:
                elapsed = time.perf_counter() - start
                self.seconds[stage] += elapsed - self._inside.pop()
                if self._inside:
                    self._inside[-1] += elapsed

        setattr(owner, name, timed)


def main(parameters: Path) -> dict[str, float]:
    """Synthesize the fleet of some parameters twice in the current folder, and return seconds by stage."""
    from constructs_lib import Fleet, Policy
    from constructs_lib.synthesis import check, layout, synth
    from constructs_lib.synthesis.checks import schema
    from constructs_lib.synthesis.checks.cel import CelRules
    from constructs_lib.synthesis.checks.lists import UniqueItems
    from constructs_lib.synthesis.checks.metadata import MetadataRules
    from constructs_lib.synthesis.checks.secrets import Secrets
    from constructs_lib.synthesis.disk import Disk
    from constructs_lib.synthesis.tree import Part
    from tests.benchmarks import app

    clock = Clock()
    clock.seconds["import"] = time.perf_counter() - _START
    for owner, name, stage in (
        (synth, "run", "the rest"),
        (synth, "collect", "collect"),
        (synth, "check", "check: the rest"),
        (schema, "structure", "check: schema"),
        (schema.SchemaRules, "check", "check: schema"),
        (MetadataRules, "check", "check: metadata"),
        (UniqueItems, "check", "check: lists"),
        (CelRules, "check", "check: CEL rules of the CRDs"),
        (Secrets, "check", "check: secrets"),
        (check, "duplicates", "check: duplicates"),
        (Policy, "check", "check: policies"),
        (Fleet, "check", "check: constructs' own"),
        *((part, "check", "check: constructs' own") for part in _parts(Part) if part is not Policy),
        (synth, "layout", "layout"),
        (layout, "to_yaml", "emit"),
        (synth, "publish", "plan and write"),
        *((Disk, name, "wait for the disk") for name in ("sync", "sync_folder", "write_durably")),
        (app, "build", "tree"),
    ):
        clock.watch(owner, name, stage)
    fleet = app.build(json.loads(parameters.read_text(encoding="utf-8")))
    with contextlib.redirect_stderr(io.StringIO()):
        fleet.synth()
        first = dict(clock.seconds)
        fleet.synth()
    return {
        **{stage: first[stage] for stage in STAGES},
        RESYNTH: clock.seconds["plan and write"] - first["plan and write"],
    }


def _parts(base: type[Any]) -> set[type[Any]]:
    """Return all constructs that judge for themselves."""
    return {part for part in base.__subclasses__() if "check" in vars(part)}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
