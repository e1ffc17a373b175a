"""Nulls in what others wrote are dropped where an API server drops them, and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cdk8s
import pytest

from constructs_lib import SynthesisError
from constructs_lib.synthesis.nulls import without_nulls
from constructs_lib.testing import synth
from tests import fleets


def application(values: Any) -> dict[str, Any]:
    source = {
        "repoURL": "https://example.com/charts",
        "chart": "x",
        "helm": {"valuesObject": values, "passCredentials": None},
    }
    spec = {"project": "p", "destination": {"name": "in-cluster"}, "source": source}
    return {"apiVersion": "argoproj.io/v1alpha1", "kind": "Application", "metadata": {"name": "a"}, "spec": spec}


def test_a_null_of_a_field_that_cannot_be_null_is_dropped_and_one_of_free_values_stays() -> None:
    cleaned = without_nulls(application({"replicas": None, "list": [None]}))
    assert cleaned["spec"]["source"]["helm"] == {"valuesObject": {"replicas": None, "list": [None]}}


def test_nulls_are_dropped_inside_of_lists_and_maps_and_through_references() -> None:
    pod = {
        "containers": [{"name": "a", "image": "a:1", "args": None, "env": [{"name": "A", "value": None}]}],
        "tolerations": None,
    }
    template = {"metadata": {"labels": {"app": "a"}, "creationTimestamp": None}, "spec": pod}
    spec = {"selector": {"matchLabels": {"app": "a"}}, "template": template}
    deployment = {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "a", "labels": None},
        "spec": spec,
    }
    cleaned = without_nulls(deployment)
    assert cleaned["metadata"] == {"name": "a"}
    assert cleaned["spec"]["template"]["spec"] == {
        "containers": [{"name": "a", "image": "a:1", "env": [{"name": "A"}]}]
    }


def test_without_a_null_it_is_the_same_object_and_a_kind_nobody_knows_is_left_alone() -> None:
    manifest = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}}
    assert without_nulls(manifest) is manifest
    unknown = {"apiVersion": "acme.example/v1", "kind": "Thing", "metadata": {"name": "a"}, "spec": None}
    assert without_nulls(unknown) is unknown


def test_what_cdk8s_and_a_folder_bring_along_passes_and_ones_own_null_does_not(tmp_path: Path) -> None:
    metadata = "metadata: {name: NAME, namespace: web, labels: null}"
    quota = f"apiVersion: v1\nkind: ResourceQuota\n{metadata}\nspec: {{hard: null}}\n"
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a.yaml").write_text(quota.replace("NAME", "from-folder"))
    (tmp_path / "include.yaml").write_text(quota.replace("NAME", "from-cdk8s"))
    spoke = fleets.spoke()
    unit = spoke.unit("web").add_folder(tmp_path / "folder")
    cdk8s.Include(unit.chart, "include", url=str(tmp_path / "include.yaml"))
    for name in ("from-folder", "from-cdk8s"):
        manifest = synth(spoke).one("ResourceQuota", name)
        assert manifest["spec"] == {}
        assert "labels" not in manifest["metadata"]
    mine = {"name": "own", "namespace": "web", "labels": None}
    unit.add({"apiVersion": "v1", "kind": "ResourceQuota", "metadata": mine})
    with pytest.raises(SynthesisError, match=r"ResourceQuota/web/own: metadata\.labels is null"):
        synth(spoke)
