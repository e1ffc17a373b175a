"""Small fleets that tests start from."""

from __future__ import annotations

from typing import Any

from constructs_lib import (
    PRODUCTION,
    Aws,
    Database,
    DatabaseProps,
    Fleet,
    FleetProps,
    GitRepository,
    Hub,
    HubProps,
    NodePool,
    Postgres,
    Spoke,
    SpokeProps,
)

AWS = Aws(region="eu-west-1", account_id="111122223333")

FLEET = FleetProps(name="acme", repository=GitRepository(url="https://example.com/acme/platform.git"))
HUB = HubProps(cloud=AWS)
SPOKE = SpokeProps(
    environment=PRODUCTION,
    cloud=AWS,
    owner="platform",
    kubernetes_version="1.35",
    network_cidr="10.32.0.0/16",
    node_pools=(NodePool(name="general", machine="m7g.large", minimum=3, maximum=12),),
)
DATABASE = DatabaseProps(engine=Postgres("16"), machine="db.m7g.large", storage_gib=100)


def hub(**changes: Any) -> Hub:
    """Return the hub of a fleet that has nothing else."""
    return Hub(Fleet(FLEET), "hub", HUB.copy_with(**changes))


def spoke(**changes: Any) -> Spoke:
    """Return the only spoke of a fleet."""
    return Spoke(hub(), "prod-eu", SPOKE.copy_with(**changes))


def database(**changes: Any) -> Database:
    """Return a database in the only spoke of a fleet."""
    return Database(spoke(), "orders", DATABASE.copy_with(**changes))
