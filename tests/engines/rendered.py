"""The reference fleet as it is rendered now: what the engines are to judge."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

import yaml

from constructs_lib.synthesis.manifest import identity
from constructs_lib.synthesis.synth import synthesize
from constructs_lib.synthesis.tree import Tree
from fleet.__main__ import build

KUSTOMIZATION = "kustomization.yaml"


@dataclass(frozen=True)
class RenderedFile:
    """A file of dist that holds a manifest."""

    path: str
    """Below dist."""
    content: bytes
    manifest: dict[str, Any]

    @property
    def unit(self) -> str:
        """Its folder."""
        return str(PurePosixPath(self.path).parent)

    @property
    def subject(self) -> str:
        """How messages call the manifest."""
        group, kind, namespace, name = identity(self.manifest)
        return "/".join(part for part in (group, kind, namespace, name) if part)


def rendered_files(tree: Tree | None = None) -> list[RenderedFile]:
    """Return all manifests that a tree (default: the reference fleet) renders, Namespaces first.

    In that order they can be applied one after the other; kustomizations are no objects of a cluster and left out.
    """
    result = synthesize(tree or build())
    assert result.problems == (), "\n".join(map(str, result.problems))
    files = [file for file in result.files if PurePosixPath(file.path).name != KUSTOMIZATION]
    found = [RenderedFile(file.path, file.content, yaml.safe_load(file.content)) for file in files]
    return sorted(found, key=lambda file: file.manifest["kind"] != "Namespace")
