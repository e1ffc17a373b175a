"""Where things are tried out: one small spoke."""

from __future__ import annotations

from constructs_lib import (
    DEVELOPMENT,
    Aws,
    Backups,
    Database,
    DatabaseProps,
    Hub,
    NodePool,
    Postgres,
    Spoke,
    SpokeProps,
)


def build(hub: Hub) -> None:
    """Add the development environment to the hub."""
    spoke = Spoke(
        hub,
        "dev-eu",
        SpokeProps(
            environment=DEVELOPMENT,
            cloud=Aws(region="eu-west-1", account_id="222233334444"),
            owner="platform",
            kubernetes_version="1.35",
            network_cidr="10.16.0.0/16",
            node_pools=(NodePool(name="general", machine="m7g.large", minimum=1, maximum=4),),
            nat="single",
        ),
    )
    Database(
        spoke,
        "orders",
        DatabaseProps(
            engine=Postgres("16"),
            machine="db.t4g.medium",
            storage_gib=20,
            backups=Backups(retention_days=1),
        ),
    )
