"""A schema cut down to the branches that matter to a rule, so that judging a manifest does not walk the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Node = Mapping[str, Any]
"""One place in a schema, with references resolved."""


def resolved(node: Any, schema: Node) -> Node:
    """Return a place in ``schema``, or what it refers to; keys beside a reference hold as well."""
    if not isinstance(node, Mapping):
        return {}
    target = node.get("$ref")
    if not isinstance(target, str):
        return node
    definition = resolved(schema.get("$defs", {}).get(target.removeprefix("#/$defs/"), {}), schema)
    return (
        {**definition, **{key: value for key, value in node.items() if key != "$ref"}} if len(node) > 1 else definition
    )


@dataclass(slots=True)
class Branch:
    """A place in a schema, and the places below it that lead to something that matters."""

    schema: Node
    matters: bool = False
    """Whether it matters itself."""
    default: Any = None
    """What an API server fills in where there is nothing."""
    properties: dict[str, Branch] = field(default_factory=dict)
    items: Branch | None = None
    values: Branch | None = None
    """What holds for the values of a mapping's free keys."""

    @property
    def leads(self) -> bool:
        """Whether it or anything below it matters."""
        return self.matters or bool(self.properties) or self.items is not None or self.values is not None


def branches(schema: Node, matters: Callable[[Node], bool]) -> Branch | None:
    """Return the tree of what matters in a schema, or ``None`` if nothing does."""
    root = _branch(schema, schema, matters, {})
    return root if root.leads else None


def _branch(node: Any, schema: Node, matters: Callable[[Node], bool], open_: dict[str, Branch]) -> Branch:
    target = str(node.get("$ref", "")) if isinstance(node, Mapping) else ""
    if target in open_:
        # A definition that contains itself: the branch leads back to where it is being made.
        return open_[target]
    place = resolved(node, schema)
    branch = Branch(place, matters(place), place.get("default"))
    below = {**open_, target: branch} if target else open_
    for name, child in (place.get("properties") or {}).items():
        if (made := _branch(child, schema, matters, below)).leads:
            branch.properties[name] = made
    for key, name in (("items", "items"), ("additionalProperties", "values")):
        if isinstance(child := place.get(key), Mapping) and (made := _branch(child, schema, matters, below)).leads:
            setattr(branch, name, made)
    return branch


def missing(value: Any, node: Node) -> bool:
    """Tell whether an API server would fill in the default of a place: it is absent, or null where null is nothing."""
    if value is not None:
        return False
    types = node.get("type")
    return not (types == "null" or (isinstance(types, list) and "null" in types))


Found: TypeAlias = tuple[Branch, Any, tuple[str | int, ...]]
"""A place that matters, the value there and its path."""


def walk(branch: Branch, value: Any) -> list[Found]:
    """Return what matters in a value, outer before inner, with defaults filled in on the way."""
    found: list[Found] = []
    _walk(branch, value, (), found)
    return found


def _walk(branch: Branch, value: Any, path: tuple[str | int, ...], found: list[Found]) -> None:
    # A list that grows, not generators in generators: this runs for every manifest.
    if branch.matters:
        found.append((branch, value, path))
    if isinstance(value, dict) or (not isinstance(value, (list, str)) and isinstance(value, Mapping)):
        for name, below in branch.properties.items():
            child = value.get(name)
            if child is None:
                child = below.default
                if child is None or (name in value and not missing(None, below.schema)):
                    continue
            _walk(below, child, (*path, name), found)
        if branch.values is not None:
            known = branch.schema.get("properties") or {}
            for name, child in value.items():
                if name not in known:
                    _walk(branch.values, child, (*path, name), found)
    elif branch.items is not None and isinstance(value, (list, tuple)):
        for place, item in enumerate(value):
            _walk(branch.items, item, (*path, place), found)
