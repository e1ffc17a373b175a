"""Lists that are sets or maps by their keys: an API server refuses an item that repeats another, or has no key."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from constructs_lib.synthesis.checks import wording
from constructs_lib.synthesis.checks.branches import Branch, Node, branches, resolved, walk
from constructs_lib.synthesis.checks.finding import Finding
from constructs_lib.synthesis.checks.kinds import Kind
from constructs_lib.synthesis.manifest import Manifest

_RULE: Final = "lists"


class UniqueItems:
    """Finds repeated items. What a kind's lists are is worked out once, so keep one for a whole synthesis."""

    def __init__(self) -> None:
        """Know no kind yet."""
        self._trees: dict[tuple[str, str], Branch | None] = {}

    def check(self, manifest: Manifest, kind: Kind) -> list[Finding]:
        """Return the repeated items of a manifest's lists, and those without a key."""
        key = (kind.api_version, kind.kind)
        if key not in self._trees:
            self._trees[key] = branches(kind.schema(), _is_unique)
        tree = self._trees[key]
        if tree is None:
            return []
        return [
            finding
            for branch, value, path in walk(tree, manifest)
            if isinstance(value, (list, tuple)) and value
            for finding in _faults(branch.schema, value, path, kind)
        ]


def _is_unique(node: Node) -> bool:
    return node.get("x-kubernetes-list-type") in ("set", "map")


def _faults(node: Node, items: Sequence[Any], path: wording.Path, kind: Kind) -> Iterator[Finding]:
    keys: Sequence[str] = node.get("x-kubernetes-list-map-keys") or ()
    is_set = node["x-kubernetes-list-type"] == "set"
    schema = {} if is_set else kind.schema()
    items_schema = resolved(node.get("items"), schema)
    properties = items_schema.get("properties", {})
    # Where a key is required, the schema says that it is missing.
    keyless = bool(keys) and not set(keys) & set(items_schema.get("required", ()))
    defaults = {key: resolved(properties.get(key), schema).get("default") for key in keys}
    first: dict[str, int] = {}
    for place, item in enumerate(items):
        if is_set:
            identity: Any = item
        elif isinstance(item, Mapping):
            identity = [item[key] if item.get(key) is not None else defaults[key] for key in keys]
            if keyless and all(key not in item and defaults[key] is None for key in keys):
                wanted = " and ".join(keys)
                yield Finding(f"{wording.field([*path, place])} has no {wanted}, its key", f"set {wanted}", _RULE)
                continue
        else:
            # Not a mapping at all: the schema says so.
            continue
        earlier = first.setdefault(json.dumps(identity, sort_keys=True, default=repr), place)
        if earlier != place:
            here, there = wording.field([*path, place]), wording.field([*path, earlier])
            what = (
                wording.value(item, path)
                if is_set
                else " and ".join(
                    f"{key} {wording.value(value, [*path, key])}" for key, value in zip(keys, identity, strict=True)
                )
            )
            yield Finding(f"{here} repeats {what} of {there}", "remove one of them or make them differ", _RULE)
