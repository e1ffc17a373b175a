"""A spoke's network on AWS: a VPC over three zones, public subnets for what faces out, private ones for the nodes."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from constructs_lib.engines.crossplane import managed_resource
from constructs_lib.synthesis.manifest import Manifest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from constructs_lib.clouds.cloud import SpokeRequest
    from constructs_lib.imports.ec2_aws_m_upbound_io import (
        eip,
        internet_gateway,
        nat_gateway,
        route,
        route_table,
        route_table_association,
        subnet,
        vpc,
    )

EC2 = "ec2.aws.m.upbound.io/v1beta1"
VPC = "network"
ANYWHERE = "0.0.0.0/0"


@lru_cache(maxsize=4096)
def subnet_cidrs(network_cidr: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the private and the public subnets' ranges of a network, three of each.

    The first three quarters are private (pods take their addresses there); the public ones are three sixteenths of the
    last quarter, and the rest is free. A range never depends on what else there is.
    """
    network = ipaddress.IPv4Network(network_cidr)
    first, quarter = network.network_address, network.num_addresses // 4
    private = (f"{first + index * quarter}/{network.prefixlen + 2}" for index in range(3))
    public = (f"{first + 3 * quarter + index * quarter // 16}/{network.prefixlen + 6}" for index in range(3))
    return tuple(private), tuple(public)


def subnet_names(tier: str, zones: Sequence[str]) -> list[str]:
    """Return the names of a tier's subnets (``private-a``), one a zone."""
    return [f"{tier}-{zone[-1]}" for zone in zones]


def render_network(request: SpokeRequest, region: str, zones: Sequence[str], tags: Mapping[str, str]) -> list[Manifest]:
    """Return VPC, gateways, subnets and routes of a spoke.

    Args:
        request: the spoke.
        region: its region.
        zones: three zones of it (``eu-west-1a``).
        tags: what everything is tagged with.
    """
    return _Network(request, region, zones, tags).render()


class _Network:
    def __init__(self, request: SpokeRequest, region: str, zones: Sequence[str], tags: Mapping[str, str]) -> None:
        self.request = request
        self.region = region
        self.zones = zones
        self.tags = tags
        self.private = subnet_names("private", zones)
        self.public = subnet_names("public", zones)
        # Where there is one NAT gateway, it is the first zone's, and all private subnets leave through it.
        self.gateways = self.public if request.nat == "per-zone" else self.public[:1]

    def render(self) -> list[Manifest]:
        private_cidrs, public_cidrs = subnet_cidrs(self.request.network_cidr)
        manifests = [*self._vpc(), *self._table("public"), self._route("public", gateway=VPC)]
        for gateway in self.gateways:
            manifests += self._nat(gateway)
        for index, zone in enumerate(self.zones):
            public, private = self.public[index], self.private[index]
            gateway = self.gateways[index % len(self.gateways)]
            # The roles are what the load balancer controllers look for.
            manifests += self._subnet(public, zone, public_cidrs[index], "elb", "public")
            manifests += self._subnet(private, zone, private_cidrs[index], "internal-elb", private, keep=True)
            manifests += self._table(private)
            manifests.append(self._route(private, nat=gateway))
        return manifests

    def _vpc(self) -> list[Manifest]:
        network: vpc.ForProvider = {
            "region": self.region,
            "cidrBlock": self.request.network_cidr,
            "enableDnsHostnames": True,
            "enableDnsSupport": True,
            "tags": self._tags(VPC),
        }
        gateway: internet_gateway.ForProvider = {
            "region": self.region,
            "vpcIdRef": {"name": VPC},
            "tags": self._tags(VPC),
        }
        return [self._resource("VPC", VPC, network, keep=True), self._resource("InternetGateway", VPC, gateway)]

    def _nat(self, name: str) -> list[Manifest]:
        address: eip.ForProvider = {"region": self.region, "domain": "vpc", "tags": self._tags(name)}
        gateway: nat_gateway.ForProvider = {
            "region": self.region,
            "connectivityType": "public",
            "allocationIdRef": {"name": name},
            "subnetIdRef": {"name": name},
            "tags": self._tags(name),
        }
        return [self._resource("EIP", name, address), self._resource("NATGateway", name, gateway)]

    def _subnet(self, name: str, zone: str, cidr: str, role: str, table: str, keep: bool = False) -> list[Manifest]:
        network: subnet.ForProvider = {
            "region": self.region,
            "availabilityZone": zone,
            "cidrBlock": cidr,
            "mapPublicIpOnLaunch": False,
            "vpcIdRef": {"name": VPC},
            "tags": {**self._tags(name), f"kubernetes.io/role/{role}": "1"},
        }
        association: route_table_association.ForProvider = {
            "region": self.region,
            "subnetIdRef": {"name": name},
            "routeTableIdRef": {"name": table},
        }
        return [
            self._resource("Subnet", name, network, keep=keep),
            self._resource("RouteTableAssociation", name, association),
        ]

    def _table(self, name: str) -> list[Manifest]:
        table: route_table.ForProvider = {
            "region": self.region,
            "vpcIdRef": {"name": VPC},
            "tags": self._tags(name),
        }
        return [self._resource("RouteTable", name, table)]

    def _route(self, table: str, *, gateway: str = "", nat: str = "") -> Manifest:
        way_out: route.ForProvider = {
            "region": self.region,
            "destinationCidrBlock": ANYWHERE,
            "routeTableIdRef": {"name": table},
        }
        if gateway:
            way_out["gatewayIdRef"] = {"name": gateway}
        if nat:
            way_out["natGatewayIdRef"] = {"name": nat}
        return self._resource("Route", table, way_out)

    def _tags(self, name: str) -> dict[str, str]:
        return {**self.tags, "Name": f"{self.request.cloud_name}-{name}"}

    def _resource(self, kind: str, name: str, for_provider: Mapping[str, object], keep: bool = False) -> Manifest:
        annotations = self.request.stateful if keep else None
        return managed_resource(EC2, kind, name, self.request.namespace, for_provider, annotations=annotations)
