"""A spoke's network on AWS: a VPC over three zones, with public subnets for what faces out and private ones for nodes."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any

from constructs_lib.engines.crossplane import managed_resource
from constructs_lib.synthesis.manifest import Manifest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from constructs_lib.clouds.cloud import SpokeRequest

EC2 = "ec2.aws.m.upbound.io/v1beta1"
VPC = "network"
UNTAGGED = frozenset({"Route", "RouteTableAssociation"})
"""Kinds that are no resources of their own in EC2 and take no tags."""


def subnet_cidrs(network_cidr: str) -> tuple[list[str], list[str]]:
    """Return the private and the public subnets' ranges of a network, three of each.

    The first three quarters are private (pods take their addresses there); the public ones are three sixteenths of the
    last quarter, and the rest is free. A range never depends on what else there is.
    """
    network = ipaddress.ip_network(network_cidr)
    *private, last = (str(quarter) for quarter in network.subnets(prefixlen_diff=2))
    public = list(ipaddress.ip_network(last).subnets(prefixlen_diff=4))[:3]
    return private, [str(subnet) for subnet in public]


def subnet_names(tier: str, zones: Sequence[str]) -> list[str]:
    """Return the names of a tier's subnets (``private-a``), one a zone."""
    return [f"{tier}-{zone[-1]}" for zone in zones]


def render_network(request: SpokeRequest, region: str, zones: Sequence[str], tags: dict[str, str]) -> list[Manifest]:
    """Return VPC, gateways, subnets and routes of a spoke.

    Args:
        request: the spoke.
        region: its region.
        zones: three zones of it (``eu-west-1a``).
        tags: what everything is tagged with.
    """

    def resource(kind: str, name: str, for_provider: dict[str, Any], role: str = "", keep: bool = False) -> Manifest:
        own = {"Name": f"{request.cloud_name}-{name}", **({f"kubernetes.io/role/{role}": "1"} if role else {})}
        tagged = {"tags": {**tags, **own}} if kind not in UNTAGGED else {}
        return managed_resource(
            EC2,
            kind,
            name,
            request.namespace,
            {"region": region, **for_provider, **tagged},
            annotations=request.stateful if keep else None,
        )

    def ref(name: str) -> dict[str, str]:
        return {"name": name}

    vpc = {"vpcIdRef": ref(VPC)}
    private_cidrs, public_cidrs = subnet_cidrs(request.network_cidr)
    private, public = subnet_names("private", zones), subnet_names("public", zones)
    names = {"enableDnsHostnames": True, "enableDnsSupport": True}
    manifests = [
        resource("VPC", VPC, {"cidrBlock": request.network_cidr, **names}, keep=True),
        resource("InternetGateway", VPC, vpc),
        resource("RouteTable", "public", vpc),
        resource(
            "Route",
            "public",
            {"destinationCidrBlock": "0.0.0.0/0", "routeTableIdRef": ref("public"), "gatewayIdRef": ref(VPC)},
        ),
    ]
    # Where there is one NAT gateway, it is the first zone's and all private subnets leave through it.
    gateways = public if request.nat == "per-zone" else public[:1]
    for gateway in gateways:
        manifests.append(resource("EIP", gateway, {"domain": "vpc"}))
        address = {"allocationIdRef": ref(gateway), "subnetIdRef": ref(gateway)}
        manifests.append(resource("NATGateway", gateway, {"connectivityType": "public", **address}))
    for index, zone in enumerate(zones):
        gateway = gateways[index % len(gateways)]
        manifests += [
            # The roles are what the load balancer controllers look for.
            resource("Subnet", public[index], {**vpc, **_subnet(zone, public_cidrs[index])}, role="elb"),
            resource(
                "Subnet",
                private[index],
                {**vpc, **_subnet(zone, private_cidrs[index])},
                role="internal-elb",
                keep=True,
            ),
            resource("RouteTable", private[index], vpc),
            resource(
                "Route",
                private[index],
                {
                    "destinationCidrBlock": "0.0.0.0/0",
                    "routeTableIdRef": ref(private[index]),
                    "natGatewayIdRef": ref(gateway),
                },
            ),
        ]
        for subnet, table in ((public[index], "public"), (private[index], private[index])):
            association = {"subnetIdRef": ref(subnet), "routeTableIdRef": ref(table)}
            manifests.append(resource("RouteTableAssociation", subnet, association))
    return manifests


def _subnet(zone: str, cidr: str) -> dict[str, Any]:
    return {"availabilityZone": zone, "cidrBlock": cidr, "mapPublicIpOnLaunch": False}
