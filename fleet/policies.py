"""The rules that hold in the environments."""

from __future__ import annotations

from constructs_lib import PRODUCTION, Hub, Policy
from constructs_lib.policies import database_backups


def build(hub: Hub) -> None:
    """Give the hub its policies."""
    Policy(hub, "production-database-backups", database_backups(minimum_days=14, environments=[PRODUCTION]))
