"""Every kustomization of dist builds, to exactly the manifests of its unit."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from constructs import Construct

from constructs_lib.synthesis.manifest import Manifest, identity
from constructs_lib.synthesis.synth import synthesize
from constructs_lib.synthesis.tree import Part
from fleet.__main__ import build
from tests import fleets
from tests.engines.build import found
from tests.engines.cache import UnavailableError, skip_or_fail
from tests.engines.rendered import KUSTOMIZATION

_LIMIT = 60
"""Seconds for one build: it takes a tenth."""


class Page(Part):
    """Something that runs on a spoke: its Namespace, its texts and what serves them."""

    def __init__(self, scope: Construct, id: str, folder: str) -> None:
        super().__init__(scope, id)
        self._folder = folder

    def render(self) -> Mapping[str, Sequence[Manifest]]:
        labels = {"app": "page"}
        place = {"name": "page", "namespace": self.id}
        container = {"name": "page", "image": "example.com/page:1.0", "env": [{"name": "ON", "value": "on"}]}
        template = {"metadata": {"labels": labels}, "spec": {"containers": [container]}}
        texts = {"index": "no: 1:30\n", "octal": "0o17", "number": "012345678901"}
        return {
            self._folder: [
                {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": self.id}},
                {"apiVersion": "v1", "kind": "ConfigMap", "metadata": place, "data": texts},
                {
                    "apiVersion": "apps/v1",
                    "kind": "Deployment",
                    "metadata": place,
                    "spec": {"selector": {"matchLabels": labels}, "template": template},
                },
            ]
        }


@pytest.fixture(scope="session")
def kustomize() -> Path:
    try:
        return found("kustomize")
    except UnavailableError as error:
        skip_or_fail(error)


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """The dist of a fleet whose spoke runs two units, and of the reference fleet."""
    spoke = fleets.spoke()
    for unit in ("first", "second"):
        Page(spoke, unit, spoke.folder(unit))
    for tree in (spoke.tree, build()):
        result = synthesize(tree)
        assert result.problems == ()
        for file in result.files:
            path = tmp_path / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
    return tmp_path


def complaints(kustomize: Path, unit: Path) -> list[str]:
    """Return what is wrong with a unit's kustomization: it does not build, or not to the unit's manifests."""
    run = subprocess.run([kustomize, "build", unit], capture_output=True, text=True, timeout=_LIMIT, check=False)
    if run.returncode != 0 or run.stderr:
        return [run.stderr.strip()]
    made = {identity(each): each for each in yaml.safe_load_all(run.stdout)}
    files = [path for path in unit.rglob("*.yaml") if path.name != KUSTOMIZATION]
    wanted: dict[Any, Any] = {identity(each): each for each in (yaml.safe_load(path.read_bytes()) for path in files)}
    return [
        f"{'/'.join(key)}: {made.get(key)} instead of {wanted.get(key)}"
        for key in sorted({*made, *wanted})
        if made.get(key) != wanted.get(key)
    ]


def test_every_kustomization_builds_to_the_manifests_of_its_unit(kustomize: Path, published: Path) -> None:
    units = [path.parent for path in sorted(published.rglob(KUSTOMIZATION))]
    assert len(units) >= 2
    assert {str(unit): told for unit in units if (told := complaints(kustomize, unit))} == {}


def test_planted_a_manifest_that_the_kustomization_forgets_is_told(kustomize: Path, published: Path) -> None:
    unit = next(published.rglob(KUSTOMIZATION)).parent
    kustomization = yaml.safe_load((unit / KUSTOMIZATION).read_text(encoding="utf-8"))
    forgotten = next(each for each in kustomization["resources"] if each.startswith("deployment"))
    kustomization["resources"].remove(forgotten)
    (unit / KUSTOMIZATION).write_text(yaml.safe_dump(kustomization), encoding="utf-8")
    (told,) = complaints(kustomize, unit)
    assert told.startswith(f"apps/Deployment/{unit.name}/page: None instead of ")


def test_planted_a_file_that_is_not_there_is_told(kustomize: Path, published: Path) -> None:
    unit = next(published.rglob(KUSTOMIZATION)).parent
    next(unit.glob("deployment*.yaml")).unlink()
    (told,) = complaints(kustomize, unit)
    assert "no such file or directory" in told
