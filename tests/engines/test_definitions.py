"""The definitions that are rebuilt from what imports keep of them stand for the published ones."""

from __future__ import annotations

import copy
import csv
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from constructs_lib import imports
from constructs_lib.imports.generator.documents import definitions
from tests.engines.client import Client
from tests.engines.control_plane import ControlPlane
from tests.engines.mutants import Mutant, mutants
from tests.engines.rendered import RenderedFile
from tests.engines.verdicts import server_verdict
from tests.imports.conftest import shared

__all__ = ["shared"]


def test_every_rebuilt_definition_is_accepted_and_served(control_plane: ControlPlane) -> None:
    kinds = list(imports.known_kinds())
    assert sum(kind.crd() is not None for kind in kinds) > 200
    control_plane.define_kinds(kinds)


def test_the_published_definitions_give_the_same_verdicts(
    control_plane: ControlPlane, engine_logs: Path, shared: Path, rendered: list[RenderedFile]
) -> None:
    manifests = [*_one_of_each_custom_kind(file.manifest for file in rendered)]
    assert len(manifests) > 15
    control_plane.define_kinds(_kind_of(manifest) for manifest in manifests)
    listed = [mutant for manifest in manifests for mutant in (Mutant("as it is", manifest), *mutants(manifest))]
    with ControlPlane(engine_logs / "published") as published:
        published.define(_published(shared, manifests))
        assert differing(control_plane.client, published.client, listed) == []


def test_planted_a_definition_that_lost_a_rule_is_told(
    control_plane: ControlPlane, engine_logs: Path, rendered: list[RenderedFile]
) -> None:
    manifest = next(
        each for each in _one_of_each_custom_kind(file.manifest for file in rendered) if each["kind"] == "Instance"
    )
    kind = _kind_of(manifest)
    control_plane.define_kinds([kind])
    careless = copy.deepcopy(kind.crd())
    assert careless is not None
    spec = careless["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["spec"]
    del spec["properties"]["managementPolicies"]["items"]["enum"]
    with ControlPlane(engine_logs / "careless") as other:
        other.define([careless])
        told = differing(control_plane.client, other.client, mutants(manifest))
    assert told
    assert all("/spec/managementPolicies" in each for each in told)


def differing(one: Client, other: Client, listed: Iterable[Mutant]) -> list[str]:
    """Return where two servers differ in their verdicts, or in what they would keep."""
    with ThreadPoolExecutor(4) as pool:
        judged = pool.map(
            lambda mutant: (
                mutant,
                server_verdict(one, mutant.manifest),
                server_verdict(other, mutant.manifest),
            ),
            listed,
        )
        return [
            f"{mutant.manifest['kind']}: {mutant.what}: {first[0] or 'yes'} | {second[0] or 'yes'}"
            for mutant, first, second in judged
            if (bool(first[0]), first[1]) != (bool(second[0]), second[1])
        ]


def _one_of_each_custom_kind(manifests: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    seen = set()
    for manifest in sorted(manifests, key=lambda manifest: len(str(manifest)), reverse=True):
        kind = _kind_of(manifest)
        if kind not in seen and kind.crd() is not None:
            seen.add(kind)
            apart = copy.deepcopy(manifest)
            apart["metadata"]["name"] += "-d"
            if kind.namespaced:
                apart["metadata"]["namespace"] = "default"
            yield apart


def _kind_of(manifest: dict[str, Any]) -> imports.Kind:
    kind = imports.kind_of(manifest["apiVersion"], manifest["kind"])
    assert kind is not None, manifest["kind"]
    return kind


def _published(shared: Path, manifests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the published definitions of the manifests' kinds; none is converted, as no webhook runs here."""
    wanted = {(_kind_of(manifest).group, manifest["kind"]) for manifest in manifests}
    crds = shared / "crds"
    with (crds / "SOURCES.tsv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if (row["group"], row["kind"]) in wanted]
    found = [each for row in rows for each in definitions((crds / row["file"]).read_text("utf-8"), row["file"])]
    for each in found:
        each["spec"].pop("conversion", None)
        each.pop("status", None)
    assert len(found) == len(wanted)
    return found
