"""How long it takes before anything is built: a small fleet beside a cdk8s App that has a Chart and nothing else."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.contenders import framework
from tests.benchmarks.contenders.contender import Contender, Workload
from tests.benchmarks.workload import cluster
from tests.engines.npm import node

SMALL = "`fleet synth` of three spokes"
BARE = "a bare cdk8s App and Chart in Python"
_BARE = "import cdk8s; app = cdk8s.App(); cdk8s.Chart(app, 'chart'); app.synth()"


def prepare(folder: Path) -> dict[str, Contender]:
    """Return both contenders by what they are called.

    Raises:
        UnavailableError: there is no Node for jsii.
    """
    small = framework.prepare(folder / "small", Workload(0, [cluster(number) for number in range(3)], []))
    bare = folder / "bare"
    bare.mkdir()
    environment = {**framework.environment(), "JSII_NODE": str(node())}
    return {SMALL: small, BARE: Contender(BARE, [sys.executable, "-c", _BARE], bare, bare / "dist", environment)}
