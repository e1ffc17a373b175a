"""What AWS takes and refuses: names, regions, ranges."""

from __future__ import annotations

import ipaddress
from typing import Any

import pytest

from constructs_lib import Aws, Database, SynthesisError
from constructs_lib.clouds.aws.names import RULES, cloud_name
from constructs_lib.clouds.aws.network import subnet_cidrs
from constructs_lib.clouds.aws.regions import ZONES
from constructs_lib.imports import kind_of
from constructs_lib.testing import synth
from tests import fleets

RDS = "rds.aws.m.upbound.io/v1beta1"


def named(api_version: str, kind: str, name: str) -> dict[str, Any]:
    """Return a manifest of a kind that is to have a name in the cloud, wherever that kind has it."""
    rule = RULES[api_version.partition("/")[0], kind]
    provider = {"region": "eu-west-1", **({rule.field: name} if rule.field else {})}
    annotations = {} if rule.field else {"crossplane.io/external-name": name}
    return {
        "apiVersion": api_version,
        "kind": kind,
        "metadata": {"name": "x", "annotations": annotations},
        "spec": {"forProvider": provider},
    }


@pytest.mark.parametrize("key", RULES, ids=[kind for _, kind in RULES])
def test_every_rule_is_about_a_kind_that_there_is_and_a_field_of_it(key: tuple[str, str]) -> None:
    kind = kind_of(f"{key[0]}/v1beta1", key[1])
    assert kind is not None
    field = RULES[key].field
    provider = kind.schema()["properties"]["spec"]["properties"]["forProvider"]
    properties = provider.get("properties") or kind.schema()["$defs"][provider["$ref"].rpartition("/")[2]]["properties"]
    assert not field or field in properties


@pytest.mark.parametrize(
    ("kind", "name", "refusal"),
    [
        ("Instance", "acme-prod-eu-orders", ""),
        ("Instance", "a" * 63, ""),
        ("Instance", "a" * 64, "64 characters; at most 63 are allowed"),
        ("Instance", "acme--orders", "allowed are small letters, digits and single hyphens"),
        ("Instance", "acme-", "allowed are small letters"),
        ("Instance", "1acme", "allowed are small letters"),
        ("SubnetGroup", "acme orders", ""),
        ("SubnetGroup", "Acme", "allowed are small letters, digits, spaces and ._-"),
    ],
)
def test_names_of_rds(kind: str, name: str, refusal: str) -> None:
    found = cloud_name(named(RDS, kind, name), "111122223333")
    assert found is not None
    assert found.refusal.startswith(refusal)
    assert bool(found.refusal) == bool(refusal)


def test_a_security_group_is_not_called_like_an_id() -> None:
    found = cloud_name(named("ec2.aws.m.upbound.io/v1beta1", "SecurityGroup", "sg-orders"), "111122223333")
    assert found is not None
    assert found.refusal == 'allowed are printable characters, and not "sg-" first'


def test_what_must_be_unique_is_the_region_where_the_kind_is_regional() -> None:
    role = cloud_name(named("iam.aws.m.upbound.io/v1beta1", "Role", "nodes"), "111122223333")
    instance = cloud_name(named(RDS, "Instance", "orders"), "111122223333")
    assert role is not None
    assert instance is not None
    assert role.identity == ("aws", "111122223333", "iam", "Role", "nodes")
    assert instance.identity == ("aws", "111122223333", "eu-west-1", "rds", "Instance", "orders")


def test_what_gets_its_name_from_the_cloud_has_none_here() -> None:
    vpc = {"apiVersion": "ec2.aws.m.upbound.io/v1beta1", "kind": "VPC", "metadata": {"name": "network"}}
    assert cloud_name(vpc, "111122223333") is None
    assert cloud_name({**named(RDS, "SubnetGroup", "x"), "metadata": {"name": "x"}}, "111122223333") is None


def test_two_databases_of_one_name_in_the_cloud_are_a_problem_that_names_both() -> None:
    first = fleets.database()
    second = Database(first.spoke, "invoices", fleets.DATABASE)
    second.patch("Instance", "/spec/forProvider/identifier", "acme-prod-eu-orders", reason="to see what happens")
    with pytest.raises(SynthesisError) as error:
        synth(first.tree)
    (problem,) = error.value.problems
    assert problem.where == second.provenance
    assert "acme-prod-eu-orders" in problem.message
    assert str(first.provenance) in problem.message


def test_every_region_gives_a_spoke_three_zones() -> None:
    for region, letters in ZONES.items():
        zones = Aws(region=region, account_id="111122223333").zones
        assert len(set(zones)) == 3, region
        assert list(letters) == sorted(set(letters)), region


@pytest.mark.parametrize("cidr", ["10.0.0.0/16", "172.16.0.0/20", "192.168.4.0/22"])
def test_a_network_is_cut_without_overlap_and_the_public_subnets_are_large_enough_for_aws(cidr: str) -> None:
    private, public = subnet_cidrs(cidr)
    subnets = [ipaddress.IPv4Network(each) for each in (*private, *public)]
    assert all(subnet.subnet_of(ipaddress.IPv4Network(cidr)) and subnet.prefixlen <= 28 for subnet in subnets)
    assert not any(one.overlaps(other) for index, one in enumerate(subnets) for other in subnets[:index])
