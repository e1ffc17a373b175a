"""The app of the benchmark's project: builds the fleet from its parameters and synthesizes it, as any user's would."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from constructs_lib import Fleet
from tests.benchmarks.workload import Cluster, Pool, Store, add_spoke, hub_of_a_fleet


def build(parameters: list[dict[str, Any]]) -> Fleet:
    """Return the fleet of some parameters."""
    hub = hub_of_a_fleet()
    for each in parameters:
        pools = tuple(Pool(**pool) for pool in each["pools"])
        databases = tuple(Store(**store) for store in each["databases"])
        add_spoke(hub, Cluster(**{**each, "pools": pools, "databases": databases}))
    return hub.fleet


if __name__ == "__main__":
    build(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))).synth()
