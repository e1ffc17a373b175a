"""A spoke: a cluster that the hub makes, in a network and an environment of its own."""

from __future__ import annotations

import ipaddress
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, field_validator

from constructs_lib.clouds.aws import Aws
from constructs_lib.clouds.cloud import SpokeRequest
from constructs_lib.clouds.vocabulary import NodePool, checked_id
from constructs_lib.engines.argocd import CONFIRM, NEVER_DELETE
from constructs_lib.environment import ENVIRONMENT_LABEL, LABEL_PREFIX, Environment
from constructs_lib.fleet import HUB_FOLDER, SPOKES_FOLDER
from constructs_lib.hub import Hub
from constructs_lib.props import Props
from constructs_lib.synthesis.manifest import Manifest
from constructs_lib.synthesis.problem import Problem
from constructs_lib.synthesis.rendered import Rendered
from constructs_lib.synthesis.tree import Part, Unit, enclosing

if TYPE_CHECKING:
    from constructs import Construct


class SpokeProps(Props):
    """What a spoke is."""

    environment: Environment
    """The environment it belongs to: its rules and defaults hold for the spoke and for all that is in it."""
    cloud: Aws
    """The account and region it is in."""
    owner: Annotated[str, Field(pattern=r"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", max_length=63)]
    """The team that answers for it, as it stands in tags and labels."""
    kubernetes_version: Annotated[str, Field(pattern=r"^1\.\d{2}$")]
    """The minor version of Kubernetes (``1.35``); the cloud chooses the patch."""
    network_cidr: str
    """The range of the spoke's network (``10.16.0.0/16``). It cannot be changed later, and no two spokes share any of
    it, so that they can be connected."""
    node_pools: Annotated[tuple[NodePool, ...], Field(min_length=1)]
    """Its node pools, at least one."""
    nat: Literal["per-zone", "single"] = "per-zone"
    """How private subnets reach the internet: through a NAT gateway in each zone, or through one for all, which costs a
    third and goes down with its zone. Default ``per-zone``."""

    @field_validator("network_cidr")
    @classmethod
    def _network(cls, cidr: str) -> str:
        try:
            network = ipaddress.ip_network(cidr)
        except ValueError as error:
            raise ValueError(f"is {cidr!r}, no network: {error}; write it as 10.16.0.0/16") from None
        if not isinstance(network, ipaddress.IPv4Network) or not network.is_private:
            raise ValueError(
                f"is {cidr!r}, no private IPv4 network; take one of 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16"
            )
        return cidr

    @field_validator("node_pools")
    @classmethod
    def _one_of_a_name(cls, pools: tuple[NodePool, ...]) -> tuple[NodePool, ...]:
        twice = [name for name, count in Counter(pool.name for pool in pools).items() if count > 1]
        if twice:
            raise ValueError(f"has more than one pool called {', '.join(twice)}; give each a name of its own")
        return pools


class Spoke(Part):
    """A cluster of its own, provisioned by Crossplane on the hub."""

    def __init__(self, scope: Construct, id: str, props: SpokeProps) -> None:
        """Add a spoke to a hub.

        Args:
            scope: the hub, or a construct inside of it.
            id: the spoke's name, unique in the fleet: folders, its Namespace and names in the cloud are made of it.
            props: what it is.
        """
        super().__init__(scope, checked_id(id, "spoke"))
        self.props = props
        self.hub = enclosing(scope, Hub, "make it inside of Hub(fleet, ...)")
        self.fleet = self.hub.fleet
        self.namespace = f"{self.fleet.props.name}-{id}"
        self.hub.spokes.append(self)
        self.fleet.clouds[self.namespace] = props.cloud

    def folder(self, unit: str) -> str:
        """Return the folder of a unit that runs on the spoke itself."""
        return f"{SPOKES_FOLDER}/{self.props.environment.name}/{self.id}/{unit}"

    def hub_folder(self, unit: str) -> str:
        """Return the folder of a unit of managed resources, which live in the spoke's Namespace on the hub."""
        return f"{HUB_FOLDER}/environments/{self.props.environment.name}/{self.id}/{unit}"

    def hub_unit(self, name: str) -> Unit:
        """Return the unit of a name for managed resources of one's own, which are applied to the hub."""
        folder = self.hub_folder(name)
        if folder not in self.tree.units:
            self.tree.units[folder] = Unit(self, name, folder)
        return self.tree.units[folder]

    @property
    def request(self) -> SpokeRequest:
        """This spoke as its cloud needs to know it."""
        props = self.props
        return SpokeRequest(
            fleet=self.fleet.props.name,
            name=self.id,
            namespace=self.namespace,
            environment=props.environment.name,
            owner=props.owner,
            kubernetes_version=props.kubernetes_version,
            network_cidr=props.network_cidr,
            nat=props.nat,
            node_pools=props.node_pools,
            stateful=CONFIRM if props.environment.deletion_protection else {},
            hub_account=self.hub.props.cloud.account,
        )

    def render(self) -> Mapping[str, Sequence[Manifest]]:
        """Return the spoke's Namespace on the hub and its managed resources."""
        units = self.props.cloud.render_spoke(self.request)
        return {
            self.hub.folder("namespaces"): [self._namespace()],
            **{self.hub_folder(unit): manifests for unit, manifests in units.items()},
        }

    def check(self, rendered: Rendered) -> Iterable[Problem]:
        """Return what the cloud does not offer."""
        del rendered
        for message in self.props.cloud.problems(self.request):
            yield Problem(self.provenance, message, rule="cloud")

    def _namespace(self) -> Manifest:
        labels = {
            f"{LABEL_PREFIX}/fleet": self.fleet.props.name,
            f"{LABEL_PREFIX}/spoke": self.id,
            ENVIRONMENT_LABEL: self.props.environment.name,
            f"{LABEL_PREFIX}/owner": self.props.owner,
            f"{LABEL_PREFIX}/cloud": self.props.cloud.provider,
            **{f"{LABEL_PREFIX}/{key}": value for key, value in self.props.cloud.place.items()},
        }
        # In every environment: with the Namespace would go every managed resource in it, whatever its own protection.
        metadata = {"name": self.namespace, "labels": labels, "annotations": NEVER_DELETE}
        return {"apiVersion": "v1", "kind": "Namespace", "metadata": metadata}
