from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from constructs_lib.imports.generator.folder import KindImport, kind_import

REPOSITORY = Path(__file__).parents[2]
SHARED = REPOSITORY.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The published definitions that the repository's imports are made from, beside the repository."""
    if not (SHARED / "crds" / "SOURCES.tsv").is_file():
        reason = "the published definitions (../shared/crds) are not beside this repository"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return SHARED


def crd(
    spec: dict[str, Any],
    *,
    kind: str = "Widget",
    group: str = "example.com",
    versions: tuple[str, ...] = ("v1",),
    **root: Any,
) -> dict[str, Any]:
    """A CustomResourceDefinition whose ``spec`` has this schema; each version differs in its name only."""
    schema = {
        "type": "object",
        "properties": {
            "apiVersion": {"type": "string"},
            "kind": {"type": "string"},
            "metadata": {"type": "object"},
            "spec": spec,
        },
        **root,
    }
    plural = f"{kind.lower()}s"
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": f"{plural}.{group}"},
        "spec": {
            "group": group,
            "names": {"kind": kind, "plural": plural},
            "scope": "Namespaced",
            "versions": [
                {
                    "name": version,
                    "served": True,
                    "storage": version == versions[0],
                    "schema": {"openAPIV3Schema": schema},
                }
                for version in versions
            ],
        },
    }


def imported(spec: dict[str, Any], **more: Any) -> KindImport:
    return kind_import(crd(spec, **more), {"source": "a test"})


def widget(spec: Any) -> dict[str, Any]:
    return {"apiVersion": "example.com/v1", "kind": "Widget", "metadata": {"name": "one"}, "spec": spec}
