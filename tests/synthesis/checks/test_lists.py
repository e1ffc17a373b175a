from __future__ import annotations

from typing import Any

from constructs_lib import imports
from constructs_lib.synthesis.checks.lists import UniqueItems


def found(manifest: dict[str, Any]) -> list[str]:
    kind = imports.kind_of(manifest["apiVersion"], manifest["kind"])
    assert kind is not None
    findings = UniqueItems().check(manifest, kind)
    assert all(finding.fix == "remove one of them or make them differ" for finding in findings)
    return [finding.message for finding in findings]


def deployment(*containers: dict[str, Any]) -> dict[str, Any]:
    template = {"metadata": {"labels": {"app": "a"}}, "spec": {"containers": list(containers)}}
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "a", "namespace": "b"},
        "spec": {"selector": {"matchLabels": {"app": "a"}}, "template": template},
    }


def test_items_of_a_map_differ_in_their_key() -> None:
    assert found(deployment({"name": "app"}, {"name": "proxy"})) == []
    assert found(deployment({"name": "app"}, {"name": "proxy"}, {"name": "app"})) == [
        'spec.template.spec.containers[2] repeats name "app" of spec.template.spec.containers[0]'
    ]


def test_a_key_that_is_left_out_has_its_default() -> None:
    ports = [{"containerPort": 80}, {"containerPort": 80, "protocol": "UDP"}, {"containerPort": 80, "protocol": "TCP"}]
    assert found(deployment({"name": "app", "ports": ports})) == [
        'spec.template.spec.containers[0].ports[2] repeats containerPort 80 and protocol "TCP" '
        "of spec.template.spec.containers[0].ports[0]"
    ]


def test_items_of_a_set_differ() -> None:
    subnets = {
        "apiVersion": "rds.aws.m.upbound.io/v1beta1",
        "kind": "SubnetGroup",
        "metadata": {"name": "a", "namespace": "b"},
        "spec": {"forProvider": {"region": "eu-west-1", "subnetIds": ["subnet-1", "subnet-2", "subnet-1"]}},
    }
    assert found(subnets) == ['spec.forProvider.subnetIds[2] repeats "subnet-1" of spec.forProvider.subnetIds[0]']


def test_a_list_that_is_neither_may_repeat() -> None:
    assert found(deployment({"name": "app", "args": ["-v", "-v"]})) == []


def test_a_credential_is_not_shown() -> None:
    (message,) = found(deployment({"name": "app", "env": [{"name": "A"}, {"name": "A", "value": "hunter2"}]}))
    assert "hunter2" not in message


def test_what_the_schema_will_refuse_does_not_disturb() -> None:
    assert found(deployment({"name": "app"}, {}, {"name": "proxy"})) == []
    assert found({**deployment(), "spec": None}) == []


def test_an_item_of_a_map_has_its_key() -> None:
    account = {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "a", "namespace": "b"}}
    kind = imports.kind_of("v1", "ServiceAccount")
    assert kind is not None
    (finding,) = UniqueItems().check({**account, "secrets": [{"name": "a"}, {}]}, kind)
    assert (finding.message, finding.fix) == ("secrets[1] has no name, its key", "set name")


def test_a_required_key_is_for_the_schema_to_miss() -> None:
    assert found(deployment({"image": "a"})) == []


def test_finalizers_differ() -> None:
    namespace = {
        "apiVersion": "v1",
        "kind": "Namespace",
        "metadata": {"name": "a", "finalizers": ["x.com/a", "x.com/a"]},
    }
    subnets = {"apiVersion": "rds.aws.m.upbound.io/v1beta1", "kind": "SubnetGroup", "metadata": namespace["metadata"]}
    for manifest in (namespace, subnets):
        assert found(manifest) == ['metadata.finalizers[1] repeats "x.com/a" of metadata.finalizers[0]']
