"""Databases keep automated backups for at least so many days."""

from __future__ import annotations

from collections.abc import Iterable

from constructs_lib.environment import Environment
from constructs_lib.policy import Match, PolicyProps


def database_backups(*, minimum_days: int, environments: Iterable[Environment] = ()) -> PolicyProps:
    """Return the policy that every database keeps its backups long enough.

    Args:
        minimum_days: how many days at least; 1 means that there are any at all.
        environments: where it holds; everywhere by default.
    """
    return PolicyProps(
        matches=(Match(group="rds.aws.m.upbound.io", version="v1beta1", kind="Instance", resource="instances"),),
        environments=tuple(environments),
        expression=f"object.spec.forProvider.?backupRetentionPeriod.orValue(0) >= {minimum_days}",
        message=f"a database keeps its backups for at least {minimum_days} days; raise backups.retention_days",
    )
