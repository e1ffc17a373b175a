"""The API server takes all of dist, strictly, and changes nothing of what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
import yaml

from constructs_lib.imports import kind_of
from tests.engines.client import ApiError
from tests.engines.control_plane import ControlPlane
from tests.engines.differences import differences
from tests.engines.rendered import RenderedFile


def complaints(plane: ControlPlane, files: Iterable[RenderedFile]) -> Iterator[str]:
    """Apply every manifest twice, and yield what the API server does not take or keep as it is written."""
    for file in files:
        try:
            first = plane.client.apply(file.manifest, written=file.content)
            second = plane.client.apply(file.manifest, written=file.content)
        except ApiError as error:
            yield f"{file.path}: {error}"
            continue
        if first["metadata"]["resourceVersion"] != second["metadata"]["resourceVersion"]:
            yield f"{file.path}: the second apply changed it"
        yield from (f"{file.path}: {difference}" for difference in differences(file.manifest, second))


@pytest.fixture(scope="module")
def hub(control_plane: ControlPlane, rendered: list[RenderedFile]) -> ControlPlane:
    """The control plane with every kind that the reference fleet uses."""
    kinds = {kind_of(file.manifest["apiVersion"], file.manifest["kind"]) for file in rendered}
    control_plane.define_kinds(kind for kind in kinds if kind is not None)
    return control_plane


def test_the_api_server_takes_dist_and_keeps_it_as_it_is_written(
    hub: ControlPlane, rendered: list[RenderedFile]
) -> None:
    assert len(rendered) > 50
    assert list(complaints(hub, rendered)) == []


def test_planted_a_misspelt_field_is_told(hub: ControlPlane, rendered: list[RenderedFile]) -> None:
    sound = next(file for file in rendered if file.manifest["kind"] == "Instance")
    planted = sound.content.replace(b"    engine:", b"    engin:")
    assert planted != sound.content
    told = list(complaints(hub, [RenderedFile(sound.path, planted, yaml.safe_load(planted))]))
    assert len(told) == 1
    assert told[0].startswith(sound.path)
    assert told[0].endswith(".spec.forProvider.engin: field not declared in schema")


def test_planted_a_field_that_the_server_rewrites_is_told(hub: ControlPlane) -> None:
    written = b"""
apiVersion: v1
kind: ResourceQuota
metadata: {name: planted, namespace: default}
spec: {hard: {cpu: "1000m"}}
"""
    file = RenderedFile("planted.yaml", written, yaml.safe_load(written))
    assert list(complaints(hub, [file])) == [
        "planted.yaml: /spec/hard/cpu is '1' in the live object, '1000m' in the manifest"
    ]


def test_planted_an_object_that_every_apply_changes_is_told(hub: ControlPlane) -> None:
    written = b"""
apiVersion: v1
kind: ConfigMap
metadata: {name: planted, namespace: default, resourceVersion: "1"}
"""
    file = RenderedFile("planted.yaml", written, yaml.safe_load(written))
    assert len(list(complaints(hub, [file]))) == 1
