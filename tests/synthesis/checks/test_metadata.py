from __future__ import annotations

from typing import Any

import pytest

from constructs_lib.synthesis.checks.metadata import MetadataRules

LABEL_WORDS = "may hold lower-case letters, digits and -, and must begin and end with a letter or digit"
KEY_WORDS = "may hold letters, digits, -, _ and ., and must begin and end with a letter or digit"


def found(
    metadata: Any, api_version: str = "v1", kind: str = "ConfigMap", namespaced: bool | None = True, **more: Any
) -> list[str]:
    findings = MetadataRules().check(
        {"apiVersion": api_version, "kind": kind, "metadata": metadata, **more}, namespaced
    )
    assert all(finding.rule == "metadata" for finding in findings)
    return [f"{finding.message}; {finding.fix}" if finding.fix else finding.message for finding in findings]


def test_metadata_as_people_write_it_is_right() -> None:
    metadata = {
        "name": "orders.v2-a",
        "namespace": "acme-prod-eu",
        "labels": {"app": "", "app.kubernetes.io/name": "Orders_1.0", "fleet.example.com/spoke": "prod-eu"},
        "annotations": {"Argocd.argoproj.io/sync-wave": "-3", "notes": "anything, even\nlines"},
        "finalizers": ["foregroundDeletion", "resources-finalizer.argocd.argoproj.io", "a.b/c"],
        "ownerReferences": [{"apiVersion": "v1", "kind": "A", "name": "a", "uid": "1", "controller": True}],
        "creationTimestamp": None,
    }
    assert found(metadata) == []


@pytest.mark.parametrize(
    ("api_version", "kind", "name", "message"),
    [
        ("v1", "ConfigMap", "Orders", "may hold lower-case letters, digits, - and ., and each part must begin and end"),
        ("v1", "ConfigMap", "a..b", "may hold lower-case letters"),
        ("v1", "ConfigMap", "a" * 254, "has 254 characters, at most 253 are allowed"),
        ("v1", "Namespace", "a.b", LABEL_WORDS),
        ("v1", "Namespace", "a" * 64, "has 64 characters, at most 63 are allowed"),
        ("v1", "Service", "1st", "must begin with a letter and end with a letter or digit"),
        ("apps/v1", "StatefulSet", "a.b", LABEL_WORDS),
        ("batch/v1", "CronJob", "a" * 53, "has 53 characters, at most 52 are allowed"),
        ("batch/v1", "Job", "a" * 64, "has 64 characters, at most 63 are allowed"),
        ("rbac.authorization.k8s.io/v1", "Role", "a/b", "must not contain / or %"),
        ("rbac.authorization.k8s.io/v1", "ClusterRole", "..", "must not be . or .."),
    ],
)
def test_a_name_that_its_kind_does_not_take_is_refused(api_version: str, kind: str, name: str, message: str) -> None:
    (problem,) = found({"name": name}, api_version, kind, namespaced=None)
    assert problem.startswith('metadata.name "')
    assert message in problem
    assert problem.endswith("; rename it")


@pytest.mark.parametrize(
    ("api_version", "kind", "name"),
    [
        ("v1", "ConfigMap", "a" * 253),
        ("v1", "Namespace", "a" * 63),
        ("batch/v1", "CronJob", "a" * 52),
        ("rbac.authorization.k8s.io/v1", "ClusterRole", "System:Orders_Reader"),
        # Another group's kind of the same name has no such rule.
        ("serving.knative.dev/v1", "Service", "1st.a"),
    ],
)
def test_a_name_at_the_edge_is_right(api_version: str, kind: str, name: str) -> None:
    assert found({"name": name}, api_version, kind, namespaced=None) == []


def test_a_name_is_needed_and_fixed() -> None:
    assert found({"namespace": "a"}) == ["metadata.name is missing; give it a name"]
    assert found({"name": "", "namespace": "a"}) == ["metadata.name is missing; give it a name"]
    assert found({"name": 5, "namespace": "a"}) == ["metadata.name is 5, must be a string; quote it"]
    assert found({"generateName": "a-", "namespace": "a"}) == [
        "metadata.generateName gives another name each time, which GitOps cannot follow; set metadata.name"
    ]


def test_a_namespace_is_there_exactly_where_the_kind_lives_in_one() -> None:
    assert found({"name": "a"}) == ["metadata.namespace is missing, a ConfigMap lives in one; set it"]
    assert found({"name": "a", "namespace": "b"}, kind="Namespace", namespaced=False) == [
        'metadata.namespace is "b", a Namespace lives in none; remove it'
    ]
    assert found({"name": "a", "namespace": "B"}) == [f'metadata.namespace "B" {LABEL_WORDS}; rename it']
    assert found({"name": "a"}, namespaced=None) == []
    assert found({"name": "a", "namespace": "b"}, namespaced=None) == []


def test_labels_are_qualified_names_with_short_values() -> None:
    labels = {
        "a b": "x",
        "/x": "x",
        "UPPER.example.com/x": "x",
        "a/b/c": "x",
        "number": 5,
        "nested": {"a": 1},
        "long": "a" * 64,
        "odd": "-a",
    }
    assert found({"name": "a", "namespace": "b", "labels": labels}) == [
        f'metadata.labels["a b"]: the key {KEY_WORDS}; rename it',
        'metadata.labels["/x"]: the key has a prefix (before /) that must not be empty; rename it',
        'metadata.labels["UPPER.example.com/x"]: the key has a prefix (before /) that may hold lower-case letters, '
        "digits, - and ., and each part must begin and end with a letter or digit; rename it",
        'metadata.labels["a/b/c"]: the key must have one / at most; rename it',
        "metadata.labels.number is 5, must be a string; quote it",
        "metadata.labels.nested is a mapping, must be a string; quote it",
        f'metadata.labels.long "{"a" * 59}…" has 64 characters, at most 63 are allowed; '
        "shorten or rename it, or use an annotation",
        f'metadata.labels.odd "-a" {KEY_WORDS}; shorten or rename it, or use an annotation',
    ]
    assert found({"name": "a", "namespace": "b", "labels": ["x"]}) == [
        "metadata.labels is a list of 1, must be a mapping of strings"
    ]


def test_the_same_bad_label_is_found_in_every_manifest() -> None:
    rules = MetadataRules()
    manifest = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "labels": {"ok": "x", "odd": "-a"}}}
    assert len(rules.check(manifest, None)) == len(rules.check(manifest, None)) == 1


def test_annotations_are_text_of_at_most_256_kibibytes() -> None:
    assert found({"name": "a", "namespace": "b", "annotations": {"on": True, "b c": "x"}}) == [
        "metadata.annotations.on is true, must be a string; quote it",
        f'metadata.annotations["b c"]: the key {KEY_WORDS}; rename it',
    ]
    fits = {"k": "x" * (256 * 1024 - 1)}
    assert found({"name": "a", "namespace": "b", "annotations": fits}) == []
    # Bytes count, not characters.
    large = {"k": "ä" * (128 * 1024)}
    assert found({"name": "a", "namespace": "b", "annotations": large}) == [
        "metadata.annotations has 262145 bytes, at most 262144 are allowed; move what is large into a ConfigMap"
    ]


def test_owners_are_complete_and_have_one_controller() -> None:
    complete = {"apiVersion": "v1", "kind": "A", "name": "a", "uid": "1", "controller": True}
    assert found({"name": "a", "namespace": "b", "ownerReferences": [complete, {**complete, "uid": "2"}]}) == [
        "metadata.ownerReferences has 2 controllers, one at most is allowed"
    ]
    owners = [{"apiVersion": "v1", "kind": "", "name": "a", "extra": 1}, "x", {**complete, "kind": "Event"}]
    assert found({"name": "a", "namespace": "b", "ownerReferences": owners}) == [
        "metadata.ownerReferences[0].kind is empty; set it",
        "metadata.ownerReferences[0].uid is missing; remove the owner: a uid is known only in the cluster",
        "metadata.ownerReferences[0].extra is unknown; remove it",
        'metadata.ownerReferences[1] is "x", must be a mapping',
        "metadata.ownerReferences[2] is an Event, which may own nothing; remove it",
    ]


def test_finalizers_are_qualified_names() -> None:
    assert found({"name": "a", "namespace": "b", "finalizers": ["a b", 3]}) == [
        f'metadata.finalizers[0] "a b": {KEY_WORDS}; rename it',
        "metadata.finalizers[1] is 3, must be a string",
    ]
    assert found({"name": "a", "namespace": "b", "finalizers": ["orphan", "foregroundDeletion"]}) == [
        "metadata.finalizers has both orphan and foregroundDeletion; keep one of them"
    ]


@pytest.mark.parametrize(
    "field", ["uid", "resourceVersion", "creationTimestamp", "managedFields", "generation", "selfLink"]
)
def test_what_the_server_sets_is_refused(field: str) -> None:
    assert found({"name": "a", "namespace": "b", field: "1"}) == [
        f"metadata.{field} is set by the API server alone; remove it"
    ]


def test_an_unknown_field_is_refused_with_what_was_meant() -> None:
    assert found({"name": "a", "namespace": "b", "lables": {}, "zzz": 1}) == [
        "metadata.lables is unknown; did you mean labels",
        "metadata.zzz is unknown; allowed: annotations, finalizers, labels, name, namespace, ownerReferences",
    ]


def test_a_crd_is_named_by_its_plural_and_group() -> None:
    spec = {"group": "example.com", "names": {"plural": "widgets"}}
    kind = ("apiextensions.k8s.io/v1", "CustomResourceDefinition", False)
    assert found({"name": "widgets.example.com"}, *kind, spec=spec) == []
    assert found({"name": "widget.example.com"}, *kind, spec=spec) == [
        'metadata.name is "widget.example.com", must be <plural>.<group>; name it widgets.example.com'
    ]


def test_a_crd_without_names_has_none_to_compare_with() -> None:
    kind = ("apiextensions.k8s.io/v1", "CustomResourceDefinition", False)
    wrong: tuple[Any, ...] = (None, "widgets", ["widgets"], {})
    for names in wrong:
        assert found({"name": "widgets.example.com"}, *kind, spec={"names": names}) == []
