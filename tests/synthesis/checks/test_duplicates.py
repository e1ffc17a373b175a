from __future__ import annotations

from typing import Any

from constructs_lib.synthesis.checks.duplicates import duplicates
from constructs_lib.synthesis.manifest import Entry, Manifest, Provenance, Source


def role(name: str, namespace: str = "", **more: Any) -> dict[str, Any]:
    metadata = {"name": name} | ({"namespace": namespace} if namespace else {})
    return {"apiVersion": "iam.aws.m.upbound.io/v1beta1", "kind": "Role", "metadata": metadata, **more}


def entry(manifest: Manifest, unit: str, path: str, line: int) -> Entry:
    return Entry(manifest, unit, Provenance(path, Source("fleet/production.py", line)))


def spoke_of(unit: str) -> str:
    """Everything below hub goes to the hub, the rest to its spoke."""
    side, *rest = unit.split("/")
    return side if side == "hub" else "/".join(rest[:2])


def account_and_name(manifest: Manifest) -> tuple[str, ...] | None:
    name = manifest.get("cloud")
    return ("aws", "111122223333", "iam", "Role", name) if name else None


def test_an_object_made_twice_in_a_cluster_names_both_places() -> None:
    entries = [
        entry(role("nodes", "acme-prod"), "hub/environments/production/prod-eu/cluster", "hub/prod-eu", 12),
        entry(role("nodes", "acme-prod"), "hub/platform/roles", "hub/roles", 40),
    ]
    ((place, finding),) = duplicates(entries, spoke_of)
    assert place == 1
    assert finding.message == (
        "is made twice, first by hub/prod-eu (fleet/production.py:12) "
        "(units hub/environments/production/prod-eu/cluster and hub/platform/roles go to the same cluster)"
    )
    assert finding.fix == "give one of them another id or namespace"


def test_a_construct_that_makes_an_object_twice_is_told_so() -> None:
    entries = [entry(role("nodes"), "hub/a", "hub/prod-eu", 12)] * 3
    findings = list(duplicates(entries, spoke_of))
    assert [place for place, _ in findings] == [1, 2]
    assert findings[0][1].message == "is made twice in the same construct"


def test_another_version_of_the_same_kind_is_the_same_object() -> None:
    entries = [
        entry(role("nodes"), "hub/a", "hub/a", 1),
        entry({**role("nodes"), "apiVersion": "iam.aws.m.upbound.io/v1beta2"}, "hub/a", "hub/b", 2),
    ]
    assert [place for place, _ in duplicates(entries, spoke_of)] == [1]


def test_what_differs_in_group_kind_namespace_name_or_cluster_is_no_duplicate() -> None:
    entries = [
        entry(role("nodes", "a"), "spokes/production/prod-eu/x", "a", 1),
        entry(role("nodes", "b"), "spokes/production/prod-eu/x", "a", 1),
        entry(role("other", "a"), "spokes/production/prod-eu/x", "a", 1),
        entry({**role("nodes", "a"), "kind": "Policy"}, "spokes/production/prod-eu/x", "a", 1),
        entry(
            {**role("nodes", "a"), "apiVersion": "iam.gcp.m.upbound.io/v1beta1"}, "spokes/production/prod-eu/x", "a", 1
        ),
        entry(role("nodes", "a"), "spokes/production/prod-us/x", "a", 1),
        entry(role("nodes", "a"), "hub/x", "a", 1),
    ]
    assert list(duplicates(entries, spoke_of)) == []


def test_manifests_without_a_name_are_left_to_their_own_problem() -> None:
    nameless = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {}}
    assert list(duplicates([entry(nameless, "hub/a", "a", 1)] * 2, spoke_of)) == []


def test_a_cloud_name_claimed_twice_names_both_constructs_and_lines() -> None:
    entries = [
        entry(role("nodes", "acme-prod-eu", cloud="nodes"), "hub/a", "hub/prod-eu", 12),
        entry(role("nodes", "acme-prod-us", cloud="nodes"), "hub/b", "hub/prod-us", 30),
        entry(role("other", "acme-prod-us", cloud="other"), "hub/b", "hub/prod-us", 30),
        entry(role("none", "acme-prod-us"), "hub/b", "hub/prod-us", 30),
    ]
    ((place, finding),) = duplicates(entries, spoke_of, account_and_name)
    assert place == 1
    assert finding.message == (
        'the name "nodes" in the cloud (aws 111122223333 iam Role) is claimed twice, '
        "first by Role/acme-prod-eu/nodes of hub/prod-eu (fleet/production.py:12)"
    )
    assert finding.fix == "give one of them another id or name"


def test_the_same_object_twice_is_reported_once_though_its_cloud_name_is_the_same_too() -> None:
    entries = [entry(role("nodes", "a", cloud="nodes"), "hub/a", "hub/a", line) for line in (1, 2)]
    (only,) = duplicates(entries, spoke_of, account_and_name)
    assert only[1].message == "is made twice, first by hub/a (fleet/production.py:1)"
