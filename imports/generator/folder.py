"""Lays out an ``imports`` folder: modules, schemas, index and sources; writes it, or says what differs from it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from constructs_lib.imports.generator.close import closed_schema
from constructs_lib.imports.generator.deduplicate import deduplicated
from constructs_lib.imports.generator.documents import ImportSourceError
from constructs_lib.imports.generator.implied import with_implied
from constructs_lib.imports.generator.naming import package, snake
from constructs_lib.imports.generator.python import package_modules
from constructs_lib.imports.kinds import INDEX, version_rank

SOURCES = "sources.json"


@dataclass(frozen=True, slots=True)
class KindImport:
    """One kind as it goes into a folder."""

    group: str
    kind: str
    plural: str
    singular: str
    scope: str
    served: tuple[str, ...]
    """Best first; the schema is that of the first."""
    schema: dict[str, Any]
    """Closed, as it is written."""
    source: dict[str, str]
    """What ``sources.json`` says of it; ``source`` (project and version, or a file's name) is always there."""

    @property
    def api_version(self) -> str:
        """As in a manifest."""
        return f"{self.group}/{self.served[0]}" if self.group else self.served[0]

    @property
    def module(self) -> str:
        """The typed module, relative to the folder."""
        return f"{package(self.group)}.{snake(self.kind)}"


@dataclass(frozen=True, slots=True)
class GenerationReport:
    """What an import did: kinds as ``apiVersion/Kind``, files relative to the folder, all sorted."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    """Kinds that were known in another version and are now known in a better one."""
    files: tuple[str, ...] = ()
    """The files that were written or deleted."""
    left_to_server: tuple[str, ...] = ()
    """Patterns that cannot be checked here, each with its kind."""


def kind_import(crd: dict[str, Any], source: dict[str, str]) -> KindImport:
    """Return a CustomResourceDefinition's kind in its best served version (v2 over v1 over v1beta1).

    Raises ``ImportSourceError`` where its schema is not a structural one.
    """
    try:
        return _kind_import(crd, source)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        name = f"{crd['spec']['names']['plural']}.{crd['spec']['group']}"
        msg = f"{source['source']}: {name}: not a structural schema ({type(error).__name__}: {error})"
        raise ImportSourceError(msg) from error


def _kind_import(crd: dict[str, Any], source: dict[str, str]) -> KindImport:
    spec = crd["spec"]
    served = [version for version in spec["versions"] if version.get("served")]
    served.sort(key=lambda version: version_rank(version["name"]), reverse=True)
    best, names, group = served[0], spec["names"], spec["group"]
    definition: dict[str, Any] = {
        "group": group,
        "names": {"listKind": f"{names['kind']}List", "singular": names["kind"].lower()} | names,
        "scope": spec["scope"],
        "version": best["name"],
    }
    if best.get("subresources"):
        definition["subresources"] = best["subresources"]
    selectable = [each for each in best.get("selectableFields", ()) if not each["jsonPath"].startswith(".status")]
    if selectable:
        definition["selectableFields"] = selectable
    approval = ((crd.get("metadata") or {}).get("annotations") or {}).get("api-approved.kubernetes.io")
    if approval:
        # Without it an API server refuses definitions in Kubernetes' own groups.
        definition["annotations"] = {"api-approved.kubernetes.io": approval}
    schema = closed_schema(best["schema"]["openAPIV3Schema"], f"{group}/{best['name']}", names["kind"], definition)
    return KindImport(
        group=group,
        kind=names["kind"],
        plural=names["plural"],
        singular=definition["names"]["singular"],
        scope=spec["scope"],
        served=tuple(version["name"] for version in served),
        schema=with_implied(deduplicated(schema)),
        source=source,
    )


def render(kinds: Iterable[KindImport]) -> dict[str, str]:
    """Return every file of a folder that holds these kinds, by its path relative to the folder."""
    ordered = sorted(kinds, key=lambda each: (each.group, each.kind))
    packages: dict[str, list[KindImport]] = {}
    for each in ordered:
        packages.setdefault(package(each.group), []).append(each)
    files: dict[str, str] = {}
    for name, members in packages.items():
        modules = package_modules(
            {each.kind: each.schema for each in members},
            {each.kind: each.source["source"] for each in members},
            " and ".join(dict.fromkeys(each.group or "the core group" for each in members)),
        )
        if len(modules) - (2 if "_shared" in modules else 1) != len(members):
            listed = ", ".join(each.kind for each in members)
            msg = f"{members[0].group}: two of its kinds have the same module name ({listed})"
            raise ImportSourceError(msg)
        files |= {f"{name}/{module}.py": text for module, text in modules.items()}
        files |= {f"{name}/{snake(each.kind)}.schema.json": _lines(each.schema) for each in members}
    index = {
        f"{each.api_version}/{each.kind}": {
            "module": each.module,
            "plural": each.plural,
            "scope": each.scope,
            "served": list(each.served),
            "singular": each.singular,
        }
        for each in ordered
    }
    files[INDEX] = _lines({"kinds": index})
    files[SOURCES] = _lines({"sources": {f"{each.api_version}/{each.kind}": each.source for each in ordered}})
    return files


def _lines(value: dict[str, Any]) -> str:
    """Write JSON with a line for each entry of the two upper levels: compact, and readable in a diff."""

    def compact(each: object) -> str:
        return json.dumps(each, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

    lines = []
    for key, each in sorted(value.items()):
        if isinstance(each, dict) and each:
            inner = ",\n".join(f"{compact(name)}:{compact(item)}" for name, item in sorted(each.items()))
            lines.append(f"{compact(key)}:{{\n{inner}\n}}")
        else:
            lines.append(f"{compact(key)}:{compact(each)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def kinds_in(folder: Path) -> list[KindImport]:
    """Return the kinds that a folder already holds, from its index, its sources and its schemas."""
    if not (folder / INDEX).is_file():
        return []
    try:
        index = json.loads((folder / INDEX).read_bytes()).get("kinds", {})
        sources = json.loads((folder / SOURCES).read_bytes())["sources"] if index else {}
        found = []
        for key, entry in index.items():
            api_version, _, kind = key.rpartition("/")
            path = folder.joinpath(*entry["module"].split(".")).with_suffix(".schema.json")
            found.append(
                KindImport(
                    group=api_version.rpartition("/")[0],
                    kind=kind,
                    plural=entry["plural"],
                    singular=entry["singular"],
                    scope=entry["scope"],
                    served=tuple(entry["served"]),
                    schema=json.loads(path.read_bytes()),
                    source=sources[key],
                )
            )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        msg = f"{folder}: its {INDEX}, {SOURCES} and schemas do not agree ({error!r}); delete it and import again"
        raise ImportSourceError(msg) from error
    return found


def _merged(crds: Iterable[dict[str, Any]], target: Path, source: str) -> tuple[list[KindImport], list[KindImport]]:
    before = kinds_in(target)
    fresh: dict[tuple[str, str], KindImport] = {}
    for each in (kind_import(crd, {"source": source}) for crd in crds):
        if fresh.setdefault((each.group, each.kind), each) != each:
            msg = f"{source}: {each.kind} of {each.group} is defined twice, in different ways; import the one you mean"
            raise ImportSourceError(msg)
    kept = [each for each in before if (each.group, each.kind) not in fresh]
    return before, kept + list(fresh.values())


def generate(crds: Iterable[dict[str, Any]], target: Path, source: str) -> GenerationReport:
    """Add the kinds of these CustomResourceDefinitions to a folder, which is made where it is missing.

    ``source`` is what the headers and ``sources.json`` say (a file's name, an address, a project and its version);
    it is written as it is, so it should not name a path of one machine. A kind that is there already is replaced. Files
    that would not change are not touched. Raises ``ImportSourceError``.
    """
    before, after = _merged(crds, target, source)
    return write(before, after, target)


def write(before: Iterable[KindImport], after: Iterable[KindImport], target: Path) -> GenerationReport:
    """Write the folder that holds the kinds ``after``, and delete what only those ``before`` had."""
    before, after = list(before), list(after)
    files = render(after)
    stale = {name for name in _paths(before) if name not in files}
    touched = []
    for name, text in files.items():
        path = target / name
        content = text.encode()
        if path.is_file() and path.read_bytes() == content:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        touched.append(name)
    for name in stale:
        path = target / name
        if path.is_file():
            path.unlink()
            touched.append(name)
    old = {f"{each.api_version}/{each.kind}": each for each in before}
    new = {f"{each.api_version}/{each.kind}": each for each in after}
    return GenerationReport(
        added=tuple(sorted(new.keys() - old.keys())),
        changed=tuple(sorted(key for key in new.keys() & old.keys() if new[key] != old[key])),
        unchanged=tuple(sorted(key for key in new.keys() & old.keys() if new[key] == old[key])),
        removed=tuple(sorted(old.keys() - new.keys())),
        files=tuple(sorted(touched)),
        left_to_server=tuple(sorted(line for key, each in new.items() for line in _unchecked(key, each.schema))),
    )


def _paths(kinds: Iterable[KindImport]) -> list[str]:
    paths = []
    for each in kinds:
        name = package(each.group)
        paths += [f"{name}/{snake(each.kind)}{ending}" for ending in (".py", ".schema.json")]
        paths += [f"{name}/__init__.py", f"{name}/_shared.py"]
    return sorted(set(paths))


def _unchecked(key: str, schema: dict[str, Any]) -> list[str]:
    found = []

    def visit(node: object) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("x-crd-pattern"), str) and "pattern" not in node:
                found.append(f"{key}: pattern {node['x-crd-pattern']}")
            for each in node.values():
                visit(each)
        elif isinstance(node, list):
            for each in node:
                visit(each)

    visit(schema)
    return found


def differences(crds: Iterable[dict[str, Any]], target: Path, source: str) -> list[str]:
    """Return what ``generate`` would change in a folder, a line a file; nothing is written."""
    before, after = _merged(crds, target, source)
    return compare(before, after, target)


def compare(before: Iterable[KindImport], after: Iterable[KindImport], target: Path) -> list[str]:
    """Return the files in which a folder differs from what it should be: missing, different or too many."""
    files = render(after)
    found = []
    for name, text in sorted(files.items()):
        path = target / name
        if not path.is_file():
            found.append(f"{name}: missing")
        elif path.read_bytes() != text.encode():
            found.append(f"{name}: differs")
    found += [f"{name}: too many" for name in _paths(before) if name not in files and (target / name).is_file()]
    return sorted(found)
