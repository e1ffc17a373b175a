"""The tree: jsii objects that are made late, and never missed."""

from __future__ import annotations

import cdk8s
import pytest
from constructs import Construct

from constructs_lib import Database, Fleet, FleetError, Hub, Spoke
from constructs_lib.synthesis.tree import enclosing
from constructs_lib.testing import synth
from tests import fleets


def test_a_fleet_without_cdk8s_makes_no_jsii_object() -> None:
    database = fleets.database()
    assert synth(database.tree)
    assert not database.tree.is_materialized


def test_whoever_asks_node_sees_the_whole_tree() -> None:
    database = fleets.database()
    fleet, hub = database.tree, database.spoke.hub
    assert [each.node.path for each in fleet.node.find_all()] == ["", "hub", "hub/prod-eu", "hub/prod-eu/orders"]
    Spoke(hub, "prod-us", fleets.SPOKE.copy_with(network_cidr="10.48.0.0/16"))
    assert [child.node.id for child in hub.node.children] == ["prod-eu", "prod-us"]


def test_the_constructs_that_node_returns_are_the_ones_that_were_made() -> None:
    database = fleets.database()
    assert database.node.scope is database.spoke
    assert database.node.root is database.tree
    assert isinstance(database, Construct)
    assert isinstance(database.tree, cdk8s.App)


def test_a_scope_of_cdk8s_may_be_any_construct() -> None:
    spoke = fleets.spoke()
    chart = cdk8s.Chart(spoke, "own")
    assert chart.node.path == "hub/prod-eu/own"
    assert cdk8s.Chart.of(cdk8s.ApiObject(chart, "x", api_version="v1", kind="ConfigMap")) is chart


def test_an_id_that_something_of_cdk8s_has_taken_is_refused() -> None:
    spoke = fleets.spoke()
    cdk8s.Chart(spoke, "orders")
    with pytest.raises(FleetError, match="already a Construct with name 'orders'"):
        Database(spoke, "orders", fleets.DATABASE)


def test_a_construct_of_the_users_own_can_hold_concepts() -> None:
    class Region(Construct):
        """Two spokes that belong together."""

        def __init__(self, scope: Construct, id: str) -> None:
            super().__init__(scope, id)
            self.first = Spoke(self, "first", fleets.SPOKE)
            self.second = Spoke(self, "second", fleets.SPOKE.copy_with(network_cidr="10.48.0.0/16"))

    hub = fleets.hub()
    region = Region(hub, "eu")
    assert region.first.path == "hub/eu/first"
    assert enclosing(region.second, Hub, "") is hub
    assert {each["metadata"]["name"] for each in synth(hub.tree).of_kind("Namespace")} == {
        "argocd",
        "acme-first",
        "acme-second",
    }


def test_a_fleet_can_be_synthesized_twice() -> None:
    spoke = fleets.spoke()
    first = list(synth(spoke.tree))
    cdk8s.ApiObject(
        spoke.unit("web").chart, "sa", api_version="v1", kind="ServiceAccount", metadata={"namespace": "web"}
    )
    second = list(synth(spoke.tree))
    assert second[: len(first)] == first
    assert len(second) == len(first) + 1


def test_a_concept_outside_of_its_place_says_where_it_belongs() -> None:
    fleet = Fleet(fleets.FLEET)
    with pytest.raises(TypeError, match=r"the root is in no Hub; make it inside of Hub\(fleet, ...\)"):
        Spoke(fleet, "prod-eu", fleets.SPOKE)
    with pytest.raises(TypeError, match=r"hub is in no Spoke; make it inside of Spoke\(hub, ...\)"):
        Database(Hub(fleet, "hub", fleets.HUB), "orders", fleets.DATABASE)
    with pytest.raises(TypeError, match=r"hub/prod-eu/orders \(Database\) has no units of its own"):
        fleets.database().unit("x")
