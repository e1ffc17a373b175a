"""Writes the Python modules of one package: a module a kind, and one for the structures that kinds share."""

from __future__ import annotations

import keyword
import re
from collections import Counter, deque
from collections.abc import Iterable, Mapping, Set
from typing import Any

from constructs_lib.imports.generator.naming import pascal, snake, words
from constructs_lib.imports.generator.typed import Field, Graph, KindReader, Structure, TypeExpression, mentioned

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

    shared_names = _named(graph, shared, _RESERVED | set(kinds))
    modules = {"__init__": f'"""Kinds of {title}. Generated; do not edit."""\n'}
    if shared:
        header = f"What kinds of {title} have in common, from {', '.join(sorted(set(sources.values())))}"
        modules[SHARED] = _module(header, [graph.structures[key] for key in shared], shared_names, {})
    for kind in sorted(kinds):
        keys = [key for key in reach[kind] if users[key] == 1]
        borrowed = {key: shared_names[key] for key in reach[kind] if users[key] > 1}
        names = _named(graph, keys, _RESERVED | set(borrowed.values()), root=kind)
        own = [graph.structures[key] for key in keys]
        stable = _stable_names(graph, kind)
        modules[snake(kind)] = _module(f"{kind} of {title}, from {sources[kind]}", own, names, borrowed, stable)
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


def _named(graph: Graph, keys: Iterable[str], taken: Iterable[str], root: str = "") -> dict[str, str]:
    """Name each structure: what its labels have in common (``kmsKeyIdRef``, ``roleRef`` → ``Ref``), else where it is.

    Where that is taken, the shortest end of its path that is free; where none is, a number behind it.
    """
    used = {*taken, root}
    names: dict[str, str] = {}
    for key in keys:
        path = graph.structures[key].path
        if path == (root,):
            names[key] = root
            continue
        ends = ["".join(path[-length:]) for length in range(1, len(path) + 1)]
        candidates = [_common_end(graph.labels[key]), *ends]
        name = next((each for each in candidates if each and each not in used and not keyword.iskeyword(each)), "")
        number = 2
        while not name:
            name = "" if f"{ends[0]}{number}" in used else f"{ends[0]}{number}"
            number += 1
        names[key] = name
        used.add(name)
    return names


def _stable_names(graph: Graph, kind: str) -> dict[str, str]:
    """Return the names that a kind's module always has: ``<Kind>Spec``, and each part of it by its field's name.

    Whatever else shares the structure and so has a say in what its class is called, ``instance.ForProvider`` is the
    ``forProvider`` of an Instance.
    """
    stable: dict[str, str] = {}
    for each in graph.structures[graph.roots[kind]].fields:
        if each.key == "spec" and each.type[0] == "structure":
            stable[f"{kind}Spec"] = each.type[1]
            for part in graph.structures[each.type[1]].fields:
                if part.type[0] == "structure":
                    stable.setdefault(pascal(part.key), part.type[1])
    return stable


def _common_end(labels: Iterable[str]) -> str:
    """Return the words that all labels end in."""
    split = [words(label) for label in labels]
    shared: list[str] = []
    for column in zip(*(reversed(each) for each in split), strict=False):
        if len(set(column)) > 1:
            break
        shared.insert(0, column[0])
    return pascal("".join(shared))


def _ordered(own: list[Structure]) -> tuple[list[Structure], frozenset[tuple[str, str]]]:
    """Put each structure behind those it mentions; also return the mentions (by, of) that go the other way.

    The modules are evaluated as they stand, without postponed annotations: that makes the classes three times faster.
    """
    by_key = {each.key: each for each in own}
    done: dict[str, None] = {}
    doing: dict[str, None] = {}
    backwards: set[tuple[str, str]] = set()

    def visit(key: str) -> None:
        doing[key] = None
        for other in by_key[key].references():
            if other in doing:
                backwards.add((key, other))
            elif other in by_key and other not in done:
                visit(other)
        del doing[key]
        done[key] = None

    for each in own:
        if each.key not in done:
            visit(each.key)
    return [by_key[key] for key in done], frozenset(backwards)


def _module(
    title: str,
    own: list[Structure],
    names: dict[str, str],
    borrowed: dict[str, str],
    stable: Mapping[str, str] | None = None,
) -> str:
    known = names | borrowed
    own, backwards = _ordered(own)
    bodies = [_class(each, known, backwards) for each in own]
    stable = stable or {}
    taken = {*known.values(), *_RESERVED}
    aliases = {name: key for name, key in stable.items() if name not in taken}
    if aliases:
        bodies.append("\n".join(f"{name} = {known[key]}" for name, key in aliases.items()))
    text = "\n\n\n".join(bodies)
    typing = [name for name in ("Any", "Literal", "Required", "TypedDict") if name in _words_in(text)]
    lines = [f'"""{title}. Generated; do not edit."""', ""]
    lines.append(f"from typing import {', '.join(typing)}")
    # Under its own name, but from the shared module: `as` makes it a name of this module too.
    passed_on = {name for name, key in stable.items() if borrowed.get(key) == name}
    direct = {key for each in own for key in each.references()} | set(aliases.values())
    imported = sorted({borrowed[key] for key in direct if key in borrowed} | passed_on)
    if "ObjectMeta" in _words_in(text) or imported:
        lines.append("")
    if "ObjectMeta" in _words_in(text):
        lines.append("from constructs_lib.imports.meta import ObjectMeta")
    if imported:
        lines += [f"from .{SHARED} import (", *(f"    {_passed(name, passed_on)}," for name in imported), ")"]
    return "\n".join(lines) + f"\n\n\n{text}\n"


def _passed(name: str, passed_on: Set[str]) -> str:
    return f"{name} as {name}" if name in passed_on else name


def _words_in(text: str) -> frozenset[str]:
    """Return the names that a module's classes use; what stands in quotes, literals mostly, does not count."""
    return frozenset(re.findall(r"[A-Za-z_]\w*", re.sub(r'"(?:[^"\\]|\\.)*"', '""', text)))


def _class(structure: Structure, names: dict[str, str], backwards: frozenset[tuple[str, str]]) -> str:
    name = names[structure.key]

    def annotation(each: Field) -> str:
        postponed = any((structure.key, key) in backwards for key in mentioned(each.type))
        text = _rendered(each.type, names)
        text = _quoted(text) if postponed else text
        return f"Required[{text}]" if each.required else text

    plain = all(
        each.key.isidentifier() and not keyword.iskeyword(each.key) and not each.key.startswith("__")
        for each in structure.fields
    )
    total = ", total=False"
    if not plain:
        items = [f"        {_quoted(each.key)}: {annotation(each)}," for each in structure.fields]
        return "\n".join([f"{name} = TypedDict(", f'    "{name}",', "    {", *items, "    },", "    total=False,", ")"])
    lines = [f"    {each.key}: {annotation(each)}" for each in structure.fields]
    return "\n".join([f"class {name}(TypedDict{total}):", *(lines or ["    pass"])])


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
