"""A database: protected, private, and never lost by removing a line."""

from __future__ import annotations

from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from constructs_lib import DEVELOPMENT, Backups, Database, PropsError, Spoke
from constructs_lib.testing import synth
from tests import fleets


def instance(**changes: Any) -> Any:
    return synth(fleets.database(**changes)).one("Instance")


def test_a_production_database_on_aws(yaml_snapshot: SnapshotAssertion) -> None:
    assert yaml_snapshot == synth(fleets.database(high_availability=True, backups=Backups(retention_days=14)))


def test_a_production_database_is_never_deleted() -> None:
    manifest = instance()
    assert "Delete" not in manifest["spec"]["managementPolicies"]
    assert "*" not in manifest["spec"]["managementPolicies"]
    assert manifest["metadata"]["annotations"]["argocd.argoproj.io/sync-options"] == "Prune=confirm,Delete=confirm"
    assert manifest["spec"]["forProvider"]["deletionProtection"] is True
    assert manifest["spec"]["forProvider"]["skipFinalSnapshot"] is False
    assert manifest["spec"]["forProvider"]["finalSnapshotIdentifier"] == "acme-prod-eu-orders-final"


def test_a_database_for_trying_things_out_goes_with_its_manifest() -> None:
    spoke = fleets.spoke(environment=DEVELOPMENT)
    manifest = synth(Database(spoke, "orders", fleets.DATABASE)).one("Instance")
    assert "managementPolicies" not in manifest["spec"]
    assert "annotations" not in manifest["metadata"]
    assert manifest["spec"]["forProvider"]["skipFinalSnapshot"] is True


def test_a_prop_of_its_own_wins_over_the_environments() -> None:
    spoke = fleets.spoke(environment=DEVELOPMENT)
    kept = Database(spoke, "orders", fleets.DATABASE.copy_with(deletion_protection=True))
    assert synth(kept).one("Instance")["spec"]["forProvider"]["deletionProtection"] is True


def test_only_the_private_subnets_reach_it() -> None:
    rules = synth(fleets.database()).of_kind("SecurityGroupIngressRule")
    assert [each["spec"]["forProvider"]["cidrIpv4"] for each in rules] == [
        "10.32.0.0/18",
        "10.32.64.0/18",
        "10.32.128.0/18",
    ]
    assert {(each["spec"]["forProvider"]["fromPort"], each["spec"]["forProvider"]["toPort"]) for each in rules} == {
        (5432, 5432)
    }
    assert instance()["spec"]["forProvider"]["publiclyAccessible"] is False


def test_its_password_is_not_in_dist() -> None:
    provider = instance()["spec"]["forProvider"]
    assert provider["autoGeneratePassword"] is True
    assert provider["passwordSecretRef"] == {"name": "orders-password", "key": "password"}


def test_adding_a_database_changes_no_file_of_another() -> None:
    first = fleets.database()
    before = list(synth(first))
    Database(first.spoke, "invoices", fleets.DATABASE)
    assert list(synth(first)) == before


def test_two_spokes_of_one_account_give_their_databases_different_names_in_the_cloud() -> None:
    first = fleets.database()
    other = Spoke(first.spoke.hub, "prod-us", fleets.SPOKE.copy_with(network_cidr="10.48.0.0/16"))
    second = Database(other, "orders", fleets.DATABASE)
    names = [synth(each).one("Instance")["spec"]["forProvider"]["identifier"] for each in (first, second)]
    assert names == ["acme-prod-eu-orders", "acme-prod-us-orders"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"storage_gib": 5}, "DatabaseProps.storage_gib is 5, at least 20 is needed"),
        ({"machine": "m7g.large"}, "DatabaseProps.machine is 'm7g.large', it must match"),
        ({"storage_gb": 5}, "DatabaseProps.storage_gb is no field; did you mean storage_gib"),
    ],
)
def test_props_that_cannot_be_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(PropsError) as error:
        fleets.DATABASE.copy_with(**changes)
    assert message in str(error.value)
