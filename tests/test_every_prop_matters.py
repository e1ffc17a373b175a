"""Every prop of every concept changes what is rendered, or says why not: a prop that does nothing is a lie."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from constructs_lib import (
    DEVELOPMENT,
    PRODUCTION,
    Aws,
    Backups,
    Database,
    DatabaseProps,
    Environment,
    Fleet,
    FleetProps,
    GitRepository,
    Hub,
    HubProps,
    Match,
    NodePool,
    Policy,
    PolicyProps,
    Postgres,
    Props,
    Spoke,
    SpokeProps,
)
from constructs_lib.clouds.cloud import Cloud
from constructs_lib.synthesis.collect import collect
from constructs_lib.synthesis.layout import layout
from tests import fleets

INSTANCES = Match(group="rds.aws.m.upbound.io", version="v1beta1", kind="Instance", resource="instances")
POOL = fleets.SPOKE.node_pools[0]

BASE: dict[type[Props], Props] = {
    Aws: fleets.AWS,
    Backups: Backups(),
    DatabaseProps: fleets.DATABASE,
    Environment: PRODUCTION,
    FleetProps: fleets.FLEET,
    GitRepository: fleets.FLEET.repository,
    HubProps: fleets.HUB,
    Match: INSTANCES,
    NodePool: POOL,
    PolicyProps: PolicyProps(matches=(INSTANCES,), expression="true", message="m"),
    Postgres: Postgres("16"),
    SpokeProps: fleets.SPOKE,
}

CHANGES: dict[type[Props], dict[str, Any]] = {
    Aws: {"region": "us-east-1", "account_id": "999988887777"},
    Backups: {"retention_days": 30, "window": "04:00-05:00"},
    DatabaseProps: {
        "engine": Postgres("15"),
        "machine": "db.r7g.large",
        "storage_gib": 200,
        "high_availability": True,
        "backups": Backups(retention_days=30),
        "deletion_protection": False,
    },
    Environment: {"name": "live", "deletion_protection": False},
    FleetProps: {"name": "other", "repository": GitRepository(url="https://example.com/other.git")},
    GitRepository: {"url": "https://example.com/other.git", "revision": "v1", "folder": "rendered/here"},
    HubProps: {"cloud": Aws(region="us-east-1", account_id="999988887777"), "argocd_namespace": "gitops"},
    Match: {"group": "ec2.aws.m.upbound.io", "version": "v1", "kind": "Cluster", "resource": "clusters"},
    NodePool: {"name": "other", "machine": "m7g.xlarge", "minimum": 2, "maximum": 20, "disk_gib": 100},
    PolicyProps: {
        "matches": (INSTANCES.copy_with(version="v1"),),
        "environments": (DEVELOPMENT,),
        "expression": "false",
        "message": "other",
        "action": "Audit",
    },
    Postgres: {"version": "15"},
    SpokeProps: {
        "environment": DEVELOPMENT,
        "cloud": Aws(region="us-east-1", account_id="999988887777"),
        "owner": "payments",
        "kubernetes_version": "1.34",
        "network_cidr": "10.64.0.0/16",
        "node_pools": (POOL, POOL.copy_with(name="more")),
        "nat": "single",
    },
}

STATED: dict[tuple[type[Props], str], str] = {
    (Match, "kind"): "selects manifests at synth; Kyverno knows the same kind by its plural, `resource`",
    (Postgres, "name"): "fixed: there is one value only",
}


def rendered(changed: type[Props] | None = None, field: str = "", value: Any = None) -> dict[str, bytes]:
    """Return what a fleet with one of everything renders, with one field of one of its props changed."""
    piece: dict[type[Props], Any] = dict(BASE)
    if changed:
        piece[changed] = piece[changed].copy_with(**{field: value})

    def composed(kind: type[Props], **parts: Any) -> Any:
        # A part that is changed as a whole must not be put back.
        return piece[kind].copy_with(**{name: part for name, part in parts.items() if (kind, name) != (changed, field)})

    fleet = Fleet(composed(FleetProps, repository=piece[GitRepository]))
    hub = Hub(fleet, "hub", composed(HubProps, cloud=BASE[Aws]))
    pools = (piece[NodePool],)
    parts = {"environment": piece[Environment], "cloud": piece[Aws], "node_pools": pools}
    spoke = Spoke(hub, "prod-eu", composed(SpokeProps, **parts))
    Database(spoke, "orders", composed(DatabaseProps, engine=piece[Postgres], backups=piece[Backups]))
    Policy(hub, "rule", composed(PolicyProps, matches=(piece[Match],)))
    collected = collect(fleet)
    assert collected.problems == []
    return {file.path: file.content for file in layout(collected.entries)}


def all_props(base: type[Props] = Props) -> Iterator[type[Props]]:
    for kind in base.__subclasses__():
        if kind.__module__.startswith("constructs_lib.") and kind is not Cloud:
            yield kind
        yield from all_props(kind)


FIELDS = sorted(
    ((kind, field) for kind in set(all_props()) for field in kind.model_fields if (kind, field) not in STATED),
    key=lambda pair: (pair[0].__name__, pair[1]),
)


@pytest.mark.parametrize(("kind", "field"), FIELDS, ids=[f"{kind.__name__}.{field}" for kind, field in FIELDS])
def test_a_change_of_this_prop_is_seen(kind: type[Props], field: str) -> None:
    assert field in CHANGES[kind], f"say in CHANGES what {kind.__name__}.{field} could be changed to"
    assert rendered(kind, field, CHANGES[kind][field]) != rendered()


def test_nothing_is_stated_that_is_not_there() -> None:
    assert all(field in kind.model_fields for kind, field in STATED)
    assert all(field in kind.model_fields for kind, fields in CHANGES.items() for field in fields)


def test_a_prop_that_does_nothing_would_be_found() -> None:
    assert rendered(Match, "kind", "Whatever") == rendered()
