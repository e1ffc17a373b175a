"""What customers depend on."""

from __future__ import annotations

from constructs_lib import (
    PRODUCTION,
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
    """Add the production environment to the hub."""
    spoke = Spoke(
        hub,
        "prod-eu",
        SpokeProps(
            environment=PRODUCTION,
            cloud=Aws(region="eu-west-1", account_id="333344445555"),
            owner="platform",
            kubernetes_version="1.35",
            network_cidr="10.32.0.0/16",
            node_pools=(NodePool(name="general", machine="m7g.large", minimum=3, maximum=12),),
        ),
    )
    orders = Database(
        spoke,
        "orders",
        DatabaseProps(
            engine=Postgres("16"),
            machine="db.m7g.large",
            storage_gib=100,
            high_availability=True,
            backups=Backups(retention_days=14),
        ),
    )
    orders.patch(
        "Instance",
        "/spec/forProvider/maxAllocatedStorage",
        400,
        reason="The yearly sale doubles the orders within days: let RDS grow the disk by itself, up to 400 GiB",
    )
