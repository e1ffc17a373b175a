"""Writes the Python modules of one package: a module a kind, and one for the structures that kinds share."""

from __future__ import annotations

import keyword
from collections import Counter, deque
from collections.abc import Iterable
from typing import Any

from constructs_lib.imports.generator.naming import snake
from constructs_lib.imports.generator.typed import Field, Graph, KindReader, Structure, TypeExpression

SHARED = "_shared"
"""The module of what kinds of a package have in common; no kind's module begins with an underscore."""
_RESERVED = frozenset(("Any", "Literal", "ObjectMeta", "Required", "TypedDict", "None", "True", "False"))


def package_modules(kinds: dict[str, dict[str, Any]], sources: dict[str, str], title: str) -> dict[str, str]:
    """Return the text of each module of a package, by module name (``deployment``, ``_shared``, ``__init__``).

    ``kinds`` holds the closed schemas by kind, ``sources`` says where each kind was read from, ``title`` is the group.
    """
    graph = Graph()
    for kind, schema in sorted(kinds.items()):
        KindReader(graph, schema).read(kind)
    reach = {kind: _reached(graph, root) for kind, root in graph.roots.items()}
    users = Counter(key for keys in reach.values() for key in keys)
    shared = [key for key in dict.fromkeys(key for kind in sorted(reach) for key in reach[kind]) if users[key] > 1]

    shared_names = _named([graph.structures[key] for key in shared], _RESERVED | set(kinds))
    modules = {"__init__": f'"""Kinds of {title}. Generated; do not edit."""\n'}
    if shared:
        header = f"What kinds of {title} have in common, from {', '.join(sorted(set(sources.values())))}"
        modules[SHARED] = _module(header, [graph.structures[key] for key in shared], shared_names, {})
    for kind in sorted(kinds):
        own = [graph.structures[key] for key in reach[kind] if users[key] == 1]
        borrowed = {key: shared_names[key] for key in reach[kind] if users[key] > 1}
        names = _named(own, _RESERVED | set(borrowed.values()), root=kind)
        modules[snake(kind)] = _module(f"{kind} of {title}, from {sources[kind]}", own, names, borrowed)
    return modules


def _reached(graph: Graph, root: str) -> list[str]:
    """Return the structures of a kind, those nearest to it first, so that they get the shortest names."""
    found, queue = {root: None}, deque([root])
    while queue:
        for key in graph.structures[queue.popleft()].references():
            if key not in found:
                found[key] = None
                queue.append(key)
    return list(found)


def _named(structures: Iterable[Structure], taken: Iterable[str], root: str = "") -> dict[str, str]:
    """Give each structure a name: the shortest end of its path that is free, else a number behind it."""
    used = set(taken)
    names: dict[str, str] = {}
    for each in structures:
        if len(each.path) == 1 and each.path[0] == root:
            names[each.key] = root
            used.add(root)
            continue
        ends = ["".join(each.path[-length:]) for length in range(1, len(each.path) + 1)]
        name = next((end for end in ends if end not in used and end != root and not keyword.iskeyword(end)), "")
        number = 2
        while not name:
            candidate = f"{ends[0]}{number}"
            name = "" if candidate in used else candidate
            number += 1
        names[each.key] = name
        used.add(name)
    return names


def _module(title: str, own: list[Structure], names: dict[str, str], borrowed: dict[str, str]) -> str:
    known = names | borrowed
    bodies = [_class(each, known) for each in own]
    text = "\n\n\n".join(bodies)
    typing = [name for name in ("Any", "Literal", "Required", "TypedDict") if f"{name}" in _words_in(text)]
    lines = [f'"""{title}. Generated; do not edit."""', "", "from __future__ import annotations", ""]
    lines.append(f"from typing import {', '.join(typing)}")
    direct = {key for each in own for key in each.references()}
    imported = sorted({borrowed[key] for key in direct if key in borrowed})
    if "ObjectMeta" in _words_in(text) or imported:
        lines.append("")
    if "ObjectMeta" in _words_in(text):
        lines.append("from constructs_lib.imports.meta import ObjectMeta")
    if imported:
        lines += [f"from .{SHARED} import (", *(f"    {name}," for name in imported), ")"]
    return "\n".join(lines) + f"\n\n\n{text}\n"


def _words_in(text: str) -> frozenset[str]:
    import re

    return frozenset(re.findall(r"[A-Za-z_]\w*", re.sub(r'"(?:[^"\\]|\\.)*"', '""', text)) + re.findall(r'"(\w+)\[', text))


def _class(structure: Structure, names: dict[str, str]) -> str:
    name = names[structure.key]
    plain = all(
        each.key.isidentifier() and not keyword.iskeyword(each.key) and not each.key.startswith("__")
        for each in structure.fields
    )
    total = ", total=False"
    if not plain:
        items = [f"        {_quoted(each.key)}: {_quoted(_annotation(each, names))}," for each in structure.fields]
        return "\n".join([f"{name} = TypedDict(", f'    "{name}",', "    {", *items, "    },", "    total=False,", ")"])
    lines = [f"    {each.key}: {_annotation(each, names)}" for each in structure.fields]
    return "\n".join([f"class {name}(TypedDict{total}):", *(lines or ["    pass"])])


def _annotation(each: Field, names: dict[str, str]) -> str:
    text = _rendered(each.type, names)
    return f"Required[{text}]" if each.required else text


def _rendered(expression: TypeExpression, names: dict[str, str]) -> str:
    head, rest = expression[0], expression[1]
    if head == "name":
        return str(rest)
    if head == "structure":
        return names[rest]
    if head == "literal":
        return f"Literal[{', '.join(_quoted(value) if isinstance(value, str) else repr(value) for value in rest)}]"
    if head == "union":
        return " | ".join(dict.fromkeys(_rendered(each, names) for each in rest))
    of = _rendered(rest, names)
    return f"list[{of}]" if head == "list" else f"dict[str, {of}]"


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)
