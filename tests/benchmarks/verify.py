"""Whether contenders built the same objects: a comparison of times is void where they did not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import yaml

Identity: TypeAlias = tuple[str, str, str, str]
_SHOWN = 5


class DifferentError(Exception):
    """Two contenders built different objects."""


def objects(output: Path) -> dict[Identity, Any]:
    """Return all Kubernetes objects in the YAML files of a folder, by API version, kind, namespace and name.

    Raises:
        DifferentError: the same object twice.
    """
    found: dict[Identity, Any] = {}
    for document in _documents(output):
        metadata = document["metadata"]
        identity = (document["apiVersion"], document["kind"], metadata.get("namespace", ""), metadata["name"])
        if identity in found:
            raise DifferentError(f"{'/'.join(identity)} is there twice in {output}")
        found[identity] = document
    return found


def _documents(output: Path) -> Iterator[Any]:
    for file in sorted(output.rglob("*.yaml")):
        if file.name == "kustomization.yaml":
            continue  # No object of a cluster, and this framework's alone.
        with file.open(encoding="utf-8") as stream:
            yield from (document for document in yaml.load_all(stream, yaml.CSafeLoader) if document is not None)


def count(output: Path) -> int:
    """Return how many objects there are, without reading them: lines that begin with ``kind:``."""
    files = (file for file in output.rglob("*.yaml") if file.name != "kustomization.yaml")
    return sum(line.startswith(b"kind:") for file in files for line in file.read_bytes().splitlines())


def compare(expected: Mapping[Identity, Any], name: str, found: Mapping[Identity, Any]) -> None:
    """Compare what a contender built with what is expected.

    Raises:
        DifferentError: with the first objects that are missing, superfluous or different.
    """
    missing, more = sorted(expected.keys() - found.keys()), sorted(found.keys() - expected.keys())
    different = sorted(each for each in expected.keys() & found.keys() if expected[each] != found[each])
    lines = [
        *(f"missing: {'/'.join(each)}" for each in missing[:_SHOWN]),
        *(f"too much: {'/'.join(each)}" for each in more[:_SHOWN]),
        *(f"{'/'.join(each)}:\n    {expected[each]}\n    {found[each]}" for each in different[:_SHOWN]),
    ]
    if lines:
        counts = f"{len(missing)} missing, {len(more)} too much, {len(different)} different"
        raise DifferentError(f"{name} does not build the same objects ({counts}):\n" + "\n".join(lines))
