from __future__ import annotations

from typing import Any

from constructs_lib.synthesis.check import check
from constructs_lib.synthesis.manifest import Entry, Provenance, Source


def instance(name: str = "orders", **for_provider: Any) -> dict[str, Any]:
    return {
        "apiVersion": "rds.aws.m.upbound.io/v1beta1",
        "kind": "Instance",
        "metadata": {"name": name, "namespace": "acme-prod-eu"},
        "spec": {"forProvider": {"region": "eu-west-1", "instanceClass": "db.m7g.large", **for_provider}},
    }


def entry(manifest: Any, line: int = 31, path: str = "hub/prod-eu/orders", unit: str = "hub/orders") -> Entry:
    return Entry(manifest, unit, Provenance(path, Source("fleet/production.py", line)))


def test_right_manifests_have_no_problem() -> None:
    namespace = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "acme-prod-eu"}}
    result = check([entry(namespace), entry(instance())])
    assert result.problems == []
    assert not result.left_to_api_server


def test_all_problems_of_a_manifest_come_together() -> None:
    manifest = instance(storageEncryptd=True, allocatedStorage="20", vpcSecurityGroupIds=["sg-1", "sg-1"])
    manifest["metadata"] |= {"name": "Orders", "labels": {"odd": "-"}}
    del manifest["spec"]["forProvider"]["instanceClass"]
    manifest["spec"]["forProvider"]["tags"] = {"password": "hunter2"}
    where = "hub/prod-eu/orders (fleet/production.py:31): Instance/acme-prod-eu/Orders: "
    label = "may hold letters, digits, -, _ and ., and must begin and end with a letter or digit"
    assert [str(problem).removeprefix(where) for problem in check([entry(manifest)]).problems] == [
        'spec.forProvider.allocatedStorage is "20", must be a number; write it without quotes',
        "spec.forProvider.storageEncryptd is unknown; did you mean storageEncrypted",
        'metadata.name "Orders" may hold lower-case letters, digits, - and ., and each part must begin and end with a '
        "letter or digit; rename it",
        f'metadata.labels.odd "-" {label}; shorten or rename it, or use an annotation',
        'spec.forProvider.vpcSecurityGroupIds[1] repeats "sg-1" of spec.forProvider.vpcSecurityGroupIds[0]; '
        "remove one of them or make them differ",
        "spec.forProvider.instanceClass is a required parameter; set it",
        "spec.forProvider.tags.password is a credential in plain text; "
        "keep it in a secret store and refer to it (a secretRef, an ExternalSecret)",
    ]


def test_problems_of_many_manifests_come_in_one_report_in_the_order_of_the_manifests() -> None:
    entries = [
        entry(instance("a", storageEncryptd=True), 1, "hub/a"),
        entry(instance("b"), 2, "hub/b"),
        entry({"kind": "ConfigMap"}, 3, "hub/c"),
        entry({"apiVersion": "apps/v1beta1", "kind": "Deployment", "metadata": {"name": "d"}}, 4, "hub/d"),
        entry(instance("b"), 5, "hub/e"),
        entry({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "f"}}, 6, "hub/f"),
    ]
    problems = check(entries).problems
    assert [str(problem) for problem in problems] == [
        "hub/a (fleet/production.py:1): Instance/acme-prod-eu/a: "
        "spec.forProvider.storageEncryptd is unknown; did you mean storageEncrypted",
        "hub/c (fleet/production.py:3): ConfigMap/(unnamed): apiVersion is missing; set it (v1, apps/v1 …)",
        "hub/c (fleet/production.py:3): ConfigMap/(unnamed): metadata is missing; set metadata.name",
        "hub/d (fleet/production.py:4): Deployment/d: "
        "Deployment is served as v1, not v1beta1; write apiVersion: apps/v1",
        "hub/e (fleet/production.py:5): Instance/acme-prod-eu/b: "
        "is made twice, first by hub/b (fleet/production.py:2); "
        "give one of them another id or namespace",
        "hub/f (fleet/production.py:6): ConfigMap/f: metadata.namespace is missing, a ConfigMap lives in one; set it",
    ]
    assert [problem.rule for problem in problems] == ["schema", "schema", "schema", "schema", "duplicates", "metadata"]
    assert problems == check(entries).problems


def test_the_same_object_on_two_clusters_is_no_duplicate() -> None:
    entries = [entry(instance(), unit=unit) for unit in ("spokes/production/prod-eu/a", "spokes/production/prod-us/a")]
    assert [problem.rule for problem in check(entries).problems] == ["duplicates"]
    assert check(entries, cluster_of=lambda unit: unit).problems == []


def test_cloud_names_are_compared_where_the_caller_knows_them() -> None:
    entries = [entry(instance("a", identifier="orders"), 1), entry(instance("b", identifier="orders"), 2)]
    assert check(entries).problems == []
    (problem,) = check(
        entries, cloud_identity_of=lambda manifest: ("aws", manifest["spec"]["forProvider"]["identifier"])
    ).problems
    assert problem.message == (
        'the name "orders" in the cloud (aws) is claimed twice, '
        "first by Instance/acme-prod-eu/a of hub/prod-eu/orders (fleet/production.py:1)"
    )


def test_metadata_is_said_once() -> None:
    manifest = instance()
    manifest["metadata"] |= {"lables": {}, "labels": {"a": 5}}
    assert [problem.message for problem in check([entry(manifest)]).problems] == [
        "metadata.lables is unknown",
        "metadata.labels.a is 5, must be a string",
    ]


def test_secrets_are_found_in_what_is_of_no_known_kind_too() -> None:
    unknown = {
        "apiVersion": "example.com/v1",
        "kind": "Zebra",
        "metadata": {"name": "a"},
        "spec": {"password": "hunter2"},
    }
    shapeless = {"spec": {"password": "hunter2"}}
    rules = [problem.rule for problem in check([entry(unknown), entry(shapeless)]).problems]
    assert rules == ["schema", "secrets", "schema", "schema", "schema", "secrets"]


def test_public_fields_are_handed_on() -> None:
    secret = {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {"name": "in-cluster", "namespace": "argocd"},
        "stringData": {"name": "in-cluster"},
    }
    assert [problem.rule for problem in check([entry(secret)]).problems] == ["secrets"]
    assert check([entry(secret)], public_fields_of=lambda manifest: ("stringData.name",)).problems == []
