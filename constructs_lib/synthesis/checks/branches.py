"""A schema cut down to the branches that matter to a rule, so that judging a manifest does not walk the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
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

    def below(self) -> Iterator[Branch]:
        """Go through the places directly below this one."""
        yield from self.properties.values()
        if self.items is not None:
            yield self.items
        if self.values is not None:
            yield self.values


def branches(schema: Node, matters: Callable[[Node], bool]) -> Branch | None:
    """Return the tree of what matters in a schema, or ``None`` if nothing does.

    A definition is one branch wherever it is referred to, also from inside of itself, so that the work grows with the
    schema as it is written and not as it would be spelt out.
    """
    made: list[Branch] = []
    root = _branch(schema, schema, matters, {}, made)
    leading = _leading(made)
    if id(root) not in leading:
        return None
    for branch in made:
        branch.properties = {name: each for name, each in branch.properties.items() if id(each) in leading}
        branch.items = branch.items if id(branch.items) in leading else None
        branch.values = branch.values if id(branch.values) in leading else None
    return root


def _branch(
    node: Any, schema: Node, matters: Callable[[Node], bool], defined: dict[str, Branch], made: list[Branch]
) -> Branch:
    # A reference with keys of its own beside it says more than the definition does.
    target = node["$ref"] if isinstance(node, Mapping) and "$ref" in node and len(node) == 1 else ""
    if target in defined:
        return defined[target]
    place = resolved(node, schema)
    branch = Branch(place, matters(place), place.get("default"))
    made.append(branch)
    if target:
        defined[target] = branch
    for name, child in (place.get("properties") or {}).items():
        branch.properties[name] = _branch(child, schema, matters, defined, made)
    if isinstance(child := place.get("items"), Mapping):
        branch.items = _branch(child, schema, matters, defined, made)
    if isinstance(child := place.get("additionalProperties"), Mapping):
        branch.values = _branch(child, schema, matters, defined, made)
    return branch


def _leading(made: list[Branch]) -> set[int]:
    """Return the identities of the branches that matter, or that lead to one that does."""
    above: dict[int, list[Branch]] = {}
    for branch in made:
        for each in branch.below():
            above.setdefault(id(each), []).append(branch)
    leading: set[int] = set()
    waiting = [branch for branch in made if branch.matters]
    while waiting:
        branch = waiting.pop()
        if id(branch) not in leading:
            leading.add(id(branch))
            waiting.extend(above.get(id(branch), ()))
    return leading


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
