"""Where manifests go: one a file, under names that never depend on order."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from constructs_lib.synthesis.layout import file_names, layout
from constructs_lib.synthesis.manifest import Entry, FileSpec, Provenance
from constructs_lib.synthesis.ownership import HEADER
from constructs_lib.synthesis.problem import SynthesisError


def _entry(unit: str, api: str, kind: str, name: str, namespace: str = "") -> Entry:
    metadata: dict[str, Any] = {"name": name, **({"namespace": namespace} if namespace else {})}
    return Entry({"apiVersion": api, "kind": kind, "metadata": metadata}, unit, Provenance("x"))


def _names(*identities: tuple[str, str, str, str]) -> list[str]:
    """Return the file names and hold that every order gives each object the same one."""
    names = file_names(list(identities))
    for order in permutations(range(len(identities))):
        assert file_names([identities[index] for index in order]) == [names[index] for index in order]
    return names


def test_one_manifest_a_file_in_its_unit() -> None:
    files = layout(
        [
            _entry("spokes/b", "v1", "Service", "web", "shop"),
            _entry("hub/a", "eks.aws.m.upbound.io/v1beta1", "NodeGroup", "general", "prod-eu"),
        ]
    )
    assert [file.path for file in files] == ["hub/a/nodegroup.general.yaml", "spokes/b/service.web.yaml"]
    assert files[1].content.decode() == (
        f"{HEADER}\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\n"
    )


def test_namesakes_of_several_namespaces_are_told_apart_by_namespace() -> None:
    rbac = "rbac.authorization.k8s.io"
    assert _names((rbac, "Role", "a", "reader"), (rbac, "Role", "b", "reader"), (rbac, "Role", "b", "writer")) == [
        "role.a_reader.yaml",
        "role.b_reader.yaml",
        "role.writer.yaml",
    ]


def test_namesakes_of_several_groups_are_told_apart_by_group() -> None:
    assert _names(("", "Service", "a", "web"), ("serving.knative.dev", "Service", "a", "web")) == [
        "service.web.yaml",
        "service.serving.knative.dev_web.yaml",
    ]


def test_namesakes_that_need_both_get_both() -> None:
    assert _names(("", "Service", "a", "x"), ("k.dev", "Service", "a", "x"), ("k.dev", "Service", "b", "x")) == [
        "service.core_a_x.yaml",
        "service.k.dev_a_x.yaml",
        "service.k.dev_b_x.yaml",
    ]


def test_kinds_that_differ_in_case_only_are_told_apart() -> None:
    one, other = _names(("example.org", "FooBar", "a", "x"), ("example.org", "Foobar", "a", "x"))
    assert one != other
    assert one.startswith("foobar.")
    assert one.endswith("_x.yaml")


def test_names_are_made_safe_for_every_file_system() -> None:
    assert _names(
        ("", "ClusterRole", "", "system:auth-delegator"),
        ("", "ClusterRole", "", "system%3Aauth-delegator"),
        ("", "ClusterRole", "", "Admin"),
        ("", "ClusterRole", "", "admin"),
        ("", "ClusterRole", "", "a_b"),
        ("", "ClusterRole", "", "../é"),
    ) == [
        "clusterrole.system%3Aauth-delegator.yaml",
        "clusterrole.system%253%41auth-delegator.yaml",
        "clusterrole.%41dmin.yaml",
        "clusterrole.admin.yaml",
        "clusterrole.a%5Fb.yaml",
        "clusterrole...%2F%C3%A9.yaml",
    ]


def test_a_name_too_long_for_a_file_is_cut_and_told_apart() -> None:
    long = "a" * 250
    names = _names(("", "ConfigMap", "", f"{long}1"), ("", "ConfigMap", "", f"{long}2"), ("", "ConfigMap", "", "b"))
    assert [len(name) for name in names] == [255, 255, len("configmap.b.yaml")]
    assert names[0] != names[1]
    # The digest is of the identity, not of what the object holds.
    assert file_names([("", "ConfigMap", "", f"{long}1")]) == [names[0]]


_PART = st.text(alphabet="aAbB.-_:%~", min_size=1, max_size=4)
_IDENTITY = st.tuples(
    st.sampled_from(["", "a", "a.b"]), st.sampled_from(["Foo", "FOO", "Bar"]), st.just("") | _PART, _PART
)


@given(identities=st.sets(_IDENTITY, max_size=30))
@settings(max_examples=300, derandomize=True, deadline=None, database=None)
def test_different_objects_have_different_files_whatever_the_case_of_letters(
    identities: set[tuple[str, str, str, str]],
) -> None:
    ordered = sorted(identities)
    names = file_names(ordered)
    assert len({name.lower() for name in names}) == len(ordered)
    assert all(len(name) <= 255 and "/" not in name for name in names)
    assert file_names(ordered[::-1]) == names[::-1]


def test_a_unit_can_be_a_kustomization() -> None:
    entries = [_entry("spokes/dev/shop", "v1", "Service", "web"), _entry("spokes/dev/shop", "v1", "ConfigMap", "a")]
    files = layout(entries, {"spokes/dev/shop": {"namespace": "shop"}, "spokes/dev/empty": {}})
    assert [file.path for file in files] == [
        "spokes/dev/empty/kustomization.yaml",
        "spokes/dev/shop/configmap.a.yaml",
        "spokes/dev/shop/kustomization.yaml",
        "spokes/dev/shop/service.web.yaml",
    ]
    assert files[2].content.decode() == (
        f"{HEADER}\n---\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n"
        "resources:\n- configmap.a.yaml\n- service.web.yaml\nnamespace: shop\n"
    )
    assert yaml.safe_load(files[0].content)["resources"] == []


def test_the_images_that_code_states_are_recorded() -> None:
    fields = {"metadata": {"annotations": {"a": "b"}}, "images": [{"name": "app", "newTag": "1.0"}]}
    (file,) = layout([], {"u": fields})
    value = yaml.safe_load(file.content)
    assert value["images"] == fields["images"]
    assert value["metadata"] == {
        "annotations": {"a": "b", "fleet.internal/stated-images": '[{"name":"app","newTag":"1.0"}]'},
    }


def test_files_are_taken_in_as_they_are() -> None:
    given_file = FileSpec("bootstrap/acme/terragrunt.hcl", f"{HEADER}\n\nlocals {{}}\n".encode())
    files = layout([_entry("hub/a", "v1", "Service", "web")], files=[given_file])
    assert files[0] is given_file
    assert len(files) == 2


@pytest.mark.parametrize(
    "unit", ["", "/a", "a/", "a//b", "../a", "a/..", "a/./b", "a\\b", ".git", ".fleet/a", "a b", "a\n", "a:", "é", "a."]
)
def test_a_unit_that_is_no_folder_is_refused(unit: str) -> None:
    with pytest.raises(SynthesisError, match="is no folder below dist"):
        layout([_entry(unit, "v1", "Service", "web")])


@pytest.mark.parametrize("path", ["", "/a", "../a.hcl", "a/../b", "a//b", ".git/hooks/a", "x/.fleet/a", "a\\b", "a\0"])
def test_a_file_that_is_not_below_dist_is_refused(path: str) -> None:
    with pytest.raises(SynthesisError, match="is no path of a file below dist"):
        layout([], files=[FileSpec(path, HEADER.encode())])


def test_a_file_that_would_not_be_known_as_ours_is_refused() -> None:
    with pytest.raises(SynthesisError, match=r"a/main\.tf\.json does not say in its first line"):
        layout([], files=[FileSpec("a/main.tf.json", b"{}")])


def test_what_cannot_lie_side_by_side_is_refused_all_at_once() -> None:
    entries = [
        _entry("hub/a", "v1", "Service", "web"),
        _entry("hub/a", "v1", "Service", "web"),
        _entry("Hub/b", "v1", "Service", "web"),
        _entry("hub/c.yaml", "v1", "Service", "web"),
    ]
    with pytest.raises(SynthesisError) as caught:
        layout(entries, files=[FileSpec("hub/c.yaml", HEADER.encode())])
    assert [problem.message for problem in caught.value.problems] == [
        "hub/a/service.web.yaml and hub/a/service.web.yaml are the same file",
        "the folders Hub and hub are one where upper and lower case are the same",
        "hub/c.yaml is a file and a folder",
    ]
