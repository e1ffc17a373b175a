"""What flows through the pipeline: manifests, where they came from, and where they go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

Manifest: TypeAlias = Mapping[str, Any]
"""One Kubernetes object as a plain mapping, keys as Kubernetes spells them.

A ``TypedDict`` of ``constructs_lib.imports`` is one. Values are what JSON can say: mappings, lists, strings, integers,
finite floats, booleans and ``None``.
"""


@dataclass(frozen=True, slots=True)
class Source:
    """A line of the user's code: the file relative to the project's folder where it is inside it, and the line."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a manifest came from: the construct's path (``hub/prod-eu/orders``) and the user's line that made it."""

    path: str
    source: Source | None = None

    def __str__(self) -> str:
        return f"{self.path} ({self.source})" if self.source else self.path


@dataclass(frozen=True, slots=True)
class Entry:
    """One manifest on its way to dist.

    ``unit`` is the folder below ``dist`` it belongs to, with ``/`` and without a leading one
    (``hub/environments/production/prod-eu/orders``). A unit is one folder and one Argo CD Application.
    """

    manifest: Manifest
    unit: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class FileSpec:
    """One file that dist should hold: its path below dist (``/``-separated) and its exact bytes."""

    path: str
    content: bytes


def identity(manifest: Manifest) -> tuple[str, str, str, str]:
    """Return what makes a manifest unique in a cluster: group, kind, namespace and name (empty where absent)."""
    api_version = str(manifest.get("apiVersion", ""))
    group, _, _ = api_version.rpartition("/")
    metadata = manifest.get("metadata")
    # The exact type first: asking an abstract class costs more than all the rest.
    if type(metadata) is not dict and not isinstance(metadata, Mapping):
        metadata = {}
    return group, str(manifest.get("kind", "")), str(metadata.get("namespace") or ""), str(metadata.get("name") or "")
