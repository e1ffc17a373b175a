"""Amazon Web Services."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field, field_validator

from constructs_lib.clouds.aws.cluster import render_cluster
from constructs_lib.clouds.aws.database import render_database
from constructs_lib.clouds.aws.names import cloud_name
from constructs_lib.clouds.aws.network import render_network
from constructs_lib.clouds.aws.regions import ZONES
from constructs_lib.clouds.cloud import Cloud, CloudName, DatabaseRequest, SpokeRequest
from constructs_lib.engines.crossplane import PROVIDER_CONFIG
from constructs_lib.synthesis.manifest import Manifest

__all__ = ["Aws"]


class Aws(Cloud):
    """An account and a region of Amazon Web Services."""

    provider: ClassVar[str] = "aws"

    region: str
    """The region (``eu-west-1``)."""
    account_id: Annotated[str, Field(pattern=r"^\d{12}$")]
    """The account: twelve digits, as a text since it may start with a zero."""

    @field_validator("region")
    @classmethod
    def _known(cls, region: str) -> str:
        if region not in ZONES:
            import difflib  # for those in trouble only: it takes milliseconds to load

            near = difflib.get_close_matches(region, ZONES, n=1)
            hint = f"did you mean {near[0]}" if near else f"known are {', '.join(ZONES)}"
            raise ValueError(f"is {region!r}, no region of three zones that is known here; {hint}")
        return region

    @property
    def place(self) -> Mapping[str, str]:
        """Region and account."""
        return {"region": self.region, "account": self.account_id}

    @property
    def account(self) -> str:
        """The account's twelve digits."""
        return self.account_id

    @property
    def zones(self) -> list[str]:
        """The three availability zones that are used (``eu-west-1a``): the first three of the region."""
        return [f"{self.region}{letter}" for letter in ZONES[self.region][:3]]

    def render_spoke(self, request: SpokeRequest) -> dict[str, list[Manifest]]:
        """Return the spoke's access to the account, its network and its cluster."""
        tags = _tags(request)
        return {
            "access": [self._provider_config(request)],
            "network": render_network(request, self.region, self.zones, tags),
            "cluster": render_cluster(request, self.region, self.zones, tags),
        }

    def render_database(self, request: DatabaseRequest) -> list[Manifest]:
        """Return the RDS instance with its subnet group and its security group."""
        return render_database(request, self.region, self.zones, _tags(request.spoke))

    def cloud_name(self, manifest: Manifest) -> CloudName | None:
        """Return the name that a managed resource takes in this account."""
        return cloud_name(manifest, self.account_id)

    def problems(self, request: SpokeRequest) -> Iterable[str]:
        """Return what is wrong with the network's range: the smallest subnet of a VPC is a /28, and it is cut in 64."""
        network = ipaddress.ip_network(request.network_cidr)
        if not 16 <= network.prefixlen <= 22:
            yield f"network_cidr is {network}, a VPC of six subnets takes a /16 to a /22; choose one of these"

    def _provider_config(self, request: SpokeRequest) -> Manifest:
        """Return how Crossplane gets into the spoke's account: with its own identity, through a role elsewhere."""
        spec: dict[str, Any] = {"credentials": {"source": "PodIdentity"}}
        if self.account_id != request.hub_account:
            role = f"arn:aws:iam::{self.account_id}:role/{request.fleet}-crossplane"
            spec["assumeRoleChain"] = [{"roleARN": role}]
        metadata = {"name": PROVIDER_CONFIG, "namespace": request.namespace, "annotations": dict(request.stateful)}
        if not request.stateful:
            del metadata["annotations"]
        return {"apiVersion": "aws.m.upbound.io/v1beta1", "kind": "ProviderConfig", "metadata": metadata, "spec": spec}


def _tags(request: SpokeRequest) -> dict[str, str]:
    """Return what everything of a spoke is tagged with, for whoever reads the bill."""
    return {
        "fleet": request.fleet,
        "spoke": request.name,
        "environment": request.environment,
        "owner": request.owner,
    }
