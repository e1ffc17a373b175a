"""A spoke: its manifests, its names, and what is wrong with it said at once."""

from __future__ import annotations

import ipaddress
import re
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from constructs_lib import DEVELOPMENT, Aws, FleetError, NodePool, PropsError, Spoke, SynthesisError
from constructs_lib.clouds.vocabulary import InvalidIdError
from constructs_lib.testing import synth
from tests import fleets


def test_a_production_spoke_on_aws(yaml_snapshot: SnapshotAssertion) -> None:
    assert yaml_snapshot == synth(fleets.spoke())


def test_subnets_lie_in_the_network_and_share_nothing() -> None:
    network = ipaddress.ip_network(fleets.SPOKE.network_cidr)
    subnets = [
        ipaddress.ip_network(each["spec"]["forProvider"]["cidrBlock"])
        for each in synth(fleets.spoke()).of_kind("Subnet")
    ]
    assert len(subnets) == 6
    for index, subnet in enumerate(subnets):
        assert subnet.subnet_of(network)  # type: ignore[arg-type]  # both are IPv4
        assert not any(subnet.overlaps(other) for other in subnets[:index])


def test_a_single_nat_gateway_serves_all_zones() -> None:
    manifests = synth(fleets.spoke(nat="single"))
    assert [each["metadata"]["name"] for each in manifests.of_kind("NATGateway")] == ["public-a"]
    private = [each for each in manifests.of_kind("Route") if each["metadata"]["name"].startswith("private")]
    assert [each["spec"]["forProvider"]["natGatewayIdRef"] for each in private] == [{"name": "public-a"}] * 3


def test_zones_are_the_regions_own() -> None:
    spoke = fleets.spoke(cloud=Aws(region="ap-northeast-1", account_id="111122223333"))
    zones = {each["spec"]["forProvider"]["availabilityZone"] for each in synth(spoke).of_kind("Subnet")}
    assert zones == {"ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"}


def test_another_account_is_entered_through_a_role() -> None:
    at_home = synth(fleets.spoke()).one("ProviderConfig")
    assert "assumeRoleChain" not in at_home["spec"]
    elsewhere = synth(fleets.spoke(cloud=Aws(region="eu-west-1", account_id="999988887777"))).one("ProviderConfig")
    assert elsewhere["spec"]["assumeRoleChain"] == [{"roleARN": "arn:aws:iam::999988887777:role/acme-crossplane"}]


def test_every_managed_resource_uses_its_own_spokes_provider_config() -> None:
    manifests = [each for each in synth(fleets.spoke()) if "forProvider" in each.get("spec", {})]
    assert len(manifests) > 30
    for manifest in manifests:
        assert manifest["metadata"]["namespace"] == "acme-prod-eu"
        assert manifest["spec"]["providerConfigRef"] == {"kind": "ProviderConfig", "name": "default"}


def test_a_spoke_that_may_be_thrown_away_asks_nobody_but_its_namespace_stays() -> None:
    confirmed = [each for each in synth(fleets.spoke(environment=DEVELOPMENT)) if "confirm" in str(each["metadata"])]
    assert confirmed == []
    namespace = synth(fleets.spoke(environment=DEVELOPMENT)).one("Namespace")
    assert namespace["metadata"]["annotations"] == {"argocd.argoproj.io/sync-options": "Prune=false,Delete=false"}


def test_adding_a_spoke_changes_no_file_of_another() -> None:
    alone = fleets.spoke()
    before = list(synth(alone))
    Spoke(alone.hub, "prod-us", fleets.SPOKE.copy_with(network_cidr="10.48.0.0/16"))
    assert list(synth(alone)) == before


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"kubernetes_version": "1.35.2"}, r".kubernetes_version is '1.35.2', it must match ^1\.\d{2}$"),
        ({"network_cidr": "10.0.0.1/16"}, ".network_cidr is '10.0.0.1/16', no network: 10.0.0.1/16 has host bits set"),
        (
            {"network_cidr": "8.8.0.0/16"},
            ".network_cidr is '8.8.0.0/16', no private IPv4 network; take one of 10.0.0.0/8",
        ),
        ({"node_pools": ()}, ".node_pools is (): "),
        ({"nat": "none"}, ".nat is 'none', allowed: 'per-zone' or 'single'"),
        ({"environment": "production"}, ".environment is 'production', a value of the type Environment is needed"),
        ({"own": "me"}, ".own is no field; did you mean owner"),
        ({"owner": "Team A"}, ".owner is 'Team A', it must match "),
    ],
)
def test_props_that_cannot_be_are_refused_with_the_line(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(PropsError) as error:
        fleets.SPOKE.copy_with(**changes)
    assert f"SpokeProps{message}" in str(error.value)
    assert str(error.value).startswith("tests/test_spoke.py:")


def test_all_that_is_wrong_with_props_is_said_at_once() -> None:
    with pytest.raises(PropsError) as error:
        NodePool(name="General", machine="m7g.large", minimum=-1, maximum=2000)
    head, *lines = str(error.value).splitlines()
    assert head.endswith(": 3 problems")
    assert [line.strip() for line in lines] == [
        "NodePool.name is 'General', it must match ^[a-z]([-a-z0-9]*[a-z0-9])?$",
        "NodePool.minimum is -1, at least 0 is needed",
        "NodePool.maximum is 2000, at most 1000 is allowed",
    ]


def test_a_region_that_is_not_known_is_never_another_regions_zones() -> None:
    with pytest.raises(PropsError, match="region is 'eu-west-9', no region of three zones that is known here; did you"):
        Aws(region="eu-west-9", account_id="111122223333")


def test_an_id_that_cannot_be_a_name_is_refused_with_the_line() -> None:
    with pytest.raises(InvalidIdError, match=r"tests/test_spoke.py:\d+: the id of a spoke is 'Prod_EU', allowed are"):
        Spoke(fleets.hub(), "Prod_EU", fleets.SPOKE)


def test_a_second_construct_of_an_id_is_refused_with_both_lines() -> None:
    first = fleets.spoke()
    with pytest.raises(FleetError) as error:
        Spoke(first.hub, "prod-eu", fleets.SPOKE)
    assert re.fullmatch(
        r"tests/test_spoke\.py:\d+: the id prod-eu is taken, by hub/prod-eu \(tests/fleets\.py:\d+\); "
        "give this construct another one",
        str(error.value),
    )


def test_what_only_the_whole_fleet_shows_is_said_together() -> None:
    first = fleets.spoke()
    Spoke(first.hub, "prod-us", fleets.SPOKE)
    Spoke(first.hub, "prod-ap", fleets.SPOKE.copy_with(network_cidr="10.64.0.0/24"))
    with pytest.raises(SynthesisError) as error:
        synth(first.tree)
    messages = [str(problem).split("): ", 1)[1] for problem in error.value.problems]
    assert messages[0].startswith(
        "network_cidr is 10.32.0.0/16, which overlaps 10.32.0.0/16 of hub/prod-eu (tests/fleets.py"
    )
    assert messages[1] == "network_cidr is 10.64.0.0/24, a VPC of six subnets takes a /16 to a /22; choose one of these"


def test_a_name_that_is_too_long_for_one_of_its_kinds_is_told_for_that_kind() -> None:
    hub = fleets.hub()
    hub.fleet.props = fleets.FLEET.copy_with(name="a-very-long-name")
    spoke = Spoke(hub, "a-spoke-of-a-length-of-forty-characterss", fleets.SPOKE)
    with pytest.raises(SynthesisError) as error:
        synth(spoke)
    (problem,) = error.value.problems
    assert (
        "Role/cluster: the name a-very-long-name-a-spoke-of-a-length-of-forty-characterss-cluster in the cloud"
        in str(problem)
    )
    assert "65 characters; at most 64 are allowed" in str(problem)
