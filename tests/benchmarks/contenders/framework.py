"""This framework: ``fleet synth``, the whole command, with all of its checks."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from tests.benchmarks.contenders.contender import Contender, Workload

NAME = "this framework"
_ROOT = Path(__file__).parents[3]
_COMMAND = "from constructs_lib.__main__ import main; main()"  # What the installed `fleet` does.


def prepare(folder: Path, workload: Workload) -> Contender:
    """Write a project whose app builds the workload of the framework's concepts."""
    folder.mkdir(parents=True)
    parameters = [cluster.parameters() for cluster in workload.clusters]
    (folder / "parameters.json").write_text(json.dumps(parameters), encoding="utf-8")
    (folder / "cdk8s.yaml").write_text("app: python -m tests.benchmarks.app parameters.json\n", encoding="utf-8")
    return Contender(
        NAME,
        [sys.executable, "-c", _COMMAND, "synth"],
        folder,
        folder / "dist",
        environment(),
        leftovers=[folder / ".fleet"],
    )


def environment() -> dict[str, str]:
    """Return an environment in which this tree is what is imported, wherever the process runs."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return {**os.environ, "PATH": path, "PYTHONPATH": str(_ROOT)}
