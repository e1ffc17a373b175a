"""The fleet that is built: of any number of manifests, of the framework's own concepts, from plain parameters."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

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
    NodePool,
    Policy,
    Postgres,
    Spoke,
    SpokeProps,
)
from constructs_lib.policies import database_backups

_HUB = Aws(region="eu-west-1", account_id="100000000000")
_REGIONS = ("eu-west-1", "eu-central-1", "eu-north-1", "us-east-1", "us-east-2", "ap-south-1")
_TEAMS = ("platform", "payments", "search", "logistics", "identity")
_NETWORKS = ipaddress.IPv4Network("10.0.0.0/8")
_PREFIX = 22  # The smallest network of a spoke, of which there are 16,384 in 10.0.0.0/8.


@dataclass(frozen=True)
class Pool:
    """A node pool: one manifest."""

    name: str
    machine: str
    minimum: int
    maximum: int


@dataclass(frozen=True)
class Store:
    """A database."""

    name: str
    machine: str
    storage: int


@dataclass(frozen=True)
class Cluster:
    """A spoke. Every contender is given the subnets' ranges; only this framework works them out by itself."""

    name: str
    production: bool
    account: str
    region: str
    owner: str
    network: str
    private: tuple[str, ...]
    public: tuple[str, ...]
    pools: tuple[Pool, ...]
    databases: tuple[Store, ...]

    def parameters(self) -> dict[str, Any]:
        """Return it as JSON."""
        return asdict(self)


def hub_of_a_fleet() -> Hub:
    """Return the hub that all spokes belong to, with its policy."""
    repository = GitRepository(url="https://example.com/acme/platform.git")
    fleet = Fleet(FleetProps(name="acme", repository=repository))
    hub = Hub(fleet, "hub", HubProps(cloud=_HUB))
    policy = database_backups(minimum_days=14, environments=[PRODUCTION])
    Policy(hub, "production-database-backups", policy)
    return hub


def environment_of(cluster: Cluster) -> Environment:
    """Return a spoke's environment."""
    return PRODUCTION if cluster.production else DEVELOPMENT


def add_spoke(hub: Hub, cluster: Cluster) -> Spoke:
    """Add a spoke with its databases to the hub, as a user would."""
    spoke = Spoke(
        hub,
        cluster.name,
        SpokeProps(
            environment=environment_of(cluster),
            cloud=Aws(region=cluster.region, account_id=cluster.account),
            owner=cluster.owner,
            kubernetes_version="1.35",
            network_cidr=cluster.network,
            node_pools=tuple(NodePool(**asdict(pool)) for pool in cluster.pools),
            nat="per-zone" if cluster.production else "single",
        ),
    )
    for store in cluster.databases:
        Database(
            spoke,
            store.name,
            DatabaseProps(
                engine=Postgres("16"),
                machine=store.machine,
                storage_gib=store.storage,
                high_availability=cluster.production,
                backups=Backups(retention_days=14 if cluster.production else 1),
            ),
        )
    return spoke


def cluster(number: int) -> Cluster:
    """Return the spoke of a number, counted from 0: two of three are production's, which have more in them."""
    production = number % 3 > 0
    network = ipaddress.IPv4Network((int(_NETWORKS.network_address) + (number << (32 - _PREFIX)), _PREFIX))
    general = Pool("general", "m7g.large", 3, 12 + number % 5)
    system = Pool("system", "t4g.medium", 2, 4)
    private, public = subnets(network)
    return Cluster(
        name=f"{'prod' if production else 'dev'}-{number:05}",
        production=production,
        account=f"{200000000000 + number // 4}",
        region=_REGIONS[number % len(_REGIONS)],
        owner=_TEAMS[number % len(_TEAMS)],
        network=str(network),
        private=private,
        public=public,
        pools=(general, system) if production else (general,),
        databases=tuple(_databases(2 if production else 1)),
    )


def subnets(network: ipaddress.IPv4Network) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ranges of the private and of the public subnets, as the framework cuts them."""
    *private, last = network.subnets(prefixlen_diff=2)
    public = list(last.subnets(prefixlen_diff=4))[:3]
    return tuple(str(each) for each in private), tuple(str(each) for each in public)


def _databases(count: int) -> Iterator[Store]:
    for number in range(count):
        yield Store(f"store-{number}", "db.m7g.large" if number % 2 else "db.t4g.medium", 100 + 20 * number)


def clusters(size: int) -> list[Cluster]:
    """Return spokes whose fleet has exactly ``size`` manifests: the last one is filled up with databases and pools.

    What each costs in manifests is counted, not known, so that this stays right when the concepts render more.

    Raises:
        ValueError: fewer manifests than two spokes have.
    """
    found: list[Cluster] = []
    sizes: dict[tuple[bool, int, int], int] = {}
    left = size - (count([cluster(0), cluster(1)]) - _own_size(cluster(0), sizes) - _own_size(cluster(1), sizes))
    while (need := _own_size(cluster(len(found)), sizes)) <= left:
        found.append(cluster(len(found)))
        left -= need
    if len(found) < 2:
        raise ValueError(f"{size} manifests are fewer than a fleet of two spokes has")
    last = found.pop()
    bare = _own_size(last, sizes)
    database = _own_size(replace(last, databases=tuple(_databases(len(last.databases) + 1))), sizes) - bare
    last = replace(last, databases=tuple(_databases(len(last.databases) + left // database)))
    extra = tuple(Pool(f"extra-{number}", "m7g.large", 0, 3) for number in range(left % database))
    return [*found, replace(last, pools=last.pools + extra)]


def _own_size(cluster: Cluster, sizes: dict[tuple[bool, int, int], int]) -> int:
    shape = (cluster.production, len(cluster.pools), len(cluster.databases))
    if shape not in sizes:
        other = replace(cluster, name="other", network="172.16.0.0/22")
        sizes[shape] = count([cluster, other]) - count([cluster])
    return sizes[shape]


def count(clusters: list[Cluster]) -> int:
    """Return how many manifests the fleet of some spokes has."""
    from constructs_lib.synthesis.collect import collect

    hub = hub_of_a_fleet()
    for each in clusters:
        add_spoke(hub, each)
    return len(collect(hub.fleet).entries)
