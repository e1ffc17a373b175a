"""Nulls in what others wrote: an API server drops them where nothing may be null, and so do we.

Charts are full of ``tolerations: null``. Left in, Argo CD would compare a manifest that says null with an object that
says nothing. In a manifest of one's own a null is a mistake, and stays for the check to find.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs_lib import imports
from constructs_lib.synthesis.checks.branches import Node, missing, resolved
from constructs_lib.synthesis.manifest import Manifest


def without_nulls(manifest: Manifest) -> Manifest:
    """Return a manifest without the nulls that an API server would drop; the same one where there are none.

    A null stays where the kind's schema says nothing of the field (a chart's values, say) or lets it be null, and in a
    kind that is not known.
    """
    if not _has_null(manifest):
        return manifest
    kind = imports.kind_of(str(manifest.get("apiVersion")), str(manifest.get("kind")))
    if kind is None:
        return manifest
    schema = kind.schema()
    dropped: Manifest = _dropped(manifest, schema, schema)
    return dropped


def _has_null(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(_has_null(item) for item in value.values())
    if isinstance(value, list):
        return any(_has_null(item) for item in value)
    return value is None


def _dropped(value: Any, node: Any, schema: Node) -> Any:
    place = resolved(node, schema)
    if isinstance(value, Mapping):
        properties = place.get("properties") or {}
        others = place.get("additionalProperties")
        kept = {}
        for name, item in value.items():
            child = properties.get(name, others if isinstance(others, Mapping) else None)
            if child is None:
                kept[name] = item
            elif not (item is None and missing(None, resolved(child, schema))):
                kept[name] = _dropped(item, child, schema)
        return kept
    if isinstance(value, list) and isinstance(items := place.get("items"), Mapping):
        return [_dropped(item, items, schema) for item in value]
    return value
