"""From manifests to paths below dist: pure, and the same whatever the order.

One manifest a file, ``<unit>/<kind>.<name>.yaml``. Where several of one unit would share a name (also where the file
system takes upper and lower case for the same), all of them get their namespace into it, or their API group, or both,
whichever tells them apart. So no path depends on what came first, and a path changes only where such a namesake comes.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from constructs_lib.synthesis.emit import to_yaml
from constructs_lib.synthesis.manifest import Entry, FileSpec, identity
from constructs_lib.synthesis.ownership import HEAD_BYTES, is_ours
from constructs_lib.synthesis.problem import Problem, SynthesisError

KUSTOMIZATION = "kustomization.yaml"
"""Name of the file that makes a unit a kustomization."""
STATED_IMAGES = "fleet.internal/stated-images"
"""Annotation of a kustomization: the ``images`` that code states, as JSON, so that what others wrote is told apart."""

_MAX_NAME = 255  # Bytes of a file's name on every common file system.
_UNSAFE = re.compile(r"[^a-z0-9.-]")
_UNIT_SEGMENT = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*")

_Identity = tuple[str, str, str, str]


def layout(
    entries: Iterable[Entry],
    kustomizations: Mapping[str, Mapping[str, Any]] | None = None,
    files: Iterable[FileSpec] = (),
) -> list[FileSpec]:
    """Return the files that dist should hold, sorted by path.

    ``kustomizations`` maps each unit that is to be a kustomization to the fields its ``kustomization.yaml`` has besides
    ``apiVersion``, ``kind`` and ``resources`` (``{}``, ``{"namespace": "orders"}``; ``images`` are initial values, see
    `writeback`). ``files`` are taken in as they are; each must say in its first line whose it is (`ownership`).

    Raises:
        SynthesisError: for units and paths that no file system could hold side by side, and for the same object twice.
        EmissionError: for a manifest that YAML cannot carry.
    """
    units: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        units[entry.unit].append(entry)
    kustomizations = kustomizations or {}
    problems = [problem for unit in sorted({*units, *kustomizations}) for problem in _unit_problems(unit)]
    specs: list[FileSpec] = []
    for unit, members in units.items():
        names = file_names([identity(entry.manifest) for entry in members])
        for entry, name in zip(members, names, strict=True):
            specs.append(FileSpec(f"{unit}/{name}", to_yaml(entry.manifest).encode()))
        if unit in kustomizations:
            specs.append(_kustomization(unit, names, kustomizations[unit]))
    specs.extend(_kustomization(unit, [], kustomizations[unit]) for unit in kustomizations if unit not in units)
    for spec in files:
        problems.extend(_file_problems(spec))
        specs.append(spec)
    specs.sort(key=lambda spec: spec.path)
    problems.extend(_collisions(specs))
    if problems:
        raise SynthesisError(problems)
    return specs


def file_names(identities: list[_Identity]) -> list[str]:
    """Return the file name of each of one unit's objects, given as `identity` gives them, in the same order.

    An object that is given twice has the same name twice.
    """
    namesakes: dict[tuple[str, str], set[_Identity]] = defaultdict(set)
    plain = [(_safe(kind.lower()), _safe(name)) for _, kind, _, name in identities]
    for key, of in zip(plain, identities, strict=True):
        namesakes[key].add(of)
    return [_file_name(key, of, namesakes[key]) for key, of in zip(plain, identities, strict=True)]


def _file_name(plain: tuple[str, str], of: _Identity, namesakes: set[_Identity]) -> str:
    """Return ``of``'s file name beside its ``namesakes``, whose kind and name look the same in a file's name.

    ``_`` and ``~`` occur in no kind or name made safe, so no name made here equals one made of other namesakes.
    """
    kind, name = plain
    group, _, namespace, _ = of
    if len(namesakes) == 1:
        qualifier = ""
    elif len({namespace for _, _, namespace, _ in namesakes}) == len(namesakes):
        qualifier = f"{_safe(namespace)}_" if namespace else ""
    elif len({group for group, _, _, _ in namesakes}) == len(namesakes):
        qualifier = f"{_safe(group)}_" if group else ""
    elif len({(group, namespace) for group, _, namespace, _ in namesakes}) == len(namesakes):
        qualifier = f"{_safe(group or 'core')}_{_safe(namespace)}_"
    else:  # Kinds of one group whose names differ in upper and lower case only.
        qualifier = f"{_digest(of)}_"
    text = f"{kind}.{qualifier}{name}"
    if len(text) + len(".yaml") > _MAX_NAME:
        mark = f"~{_digest(of)}"
        text = text[: _MAX_NAME - len(".yaml") - len(mark)] + mark
    return f"{text}.yaml"


def _safe(text: str) -> str:
    """Return ``text`` as part of a file's name: what is not a-z, 0-9, ``.`` or ``-`` as ``%`` and its UTF-8 bytes."""
    return _UNSAFE.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), text)


def _digest(of: _Identity) -> str:
    return sha256("\0".join(of).encode()).hexdigest()[:12]


def _kustomization(unit: str, names: list[str], fields: Mapping[str, Any]) -> FileSpec:
    content: dict[str, Any] = {"apiVersion": "kustomize.config.k8s.io/v1beta1", "kind": "Kustomization"}
    if fields.get("images"):
        metadata = dict(fields.get("metadata") or {})
        stated = json.dumps(fields["images"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        content["metadata"] = {**metadata, "annotations": {**metadata.get("annotations", {}), STATED_IMAGES: stated}}
    content["resources"] = sorted(set(names))
    content.update({key: value for key, value in fields.items() if key not in content})
    return FileSpec(f"{unit}/{KUSTOMIZATION}", to_yaml(content).encode())


def _unit_problems(unit: str) -> list[Problem]:
    for segment in unit.split("/"):
        if not _UNIT_SEGMENT.fullmatch(segment) or segment.endswith(".") or len(segment) > _MAX_NAME:
            return [
                Problem(
                    None,
                    f"unit {unit!r} is no folder below dist: {segment!r} is not made of A-Z, a-z, 0-9, '.', '_' and '-'"
                    f" (at most {_MAX_NAME}), or starts or ends with '.'",
                    "name the unit like hub/platform/projects",
                    rule="layout",
                )
            ]
    return []


def _file_problems(spec: FileSpec) -> list[Problem]:
    segments = spec.path.split("/")
    if any(part in ("", ".", "..", ".git", ".fleet") or "\0" in part or "\\" in part for part in segments):
        return [Problem(None, f"{spec.path!r} is no path of a file below dist", "use / and plain names", rule="layout")]
    if not is_ours(spec.content[:HEAD_BYTES]):
        message = f"{spec.path} does not say in its first line that fleet synth wrote it"
        return [Problem(None, message, "start it with ownership.HEADER, or with emit.to_json_file", rule="layout")]
    return []


def _collisions(specs: list[FileSpec]) -> list[Problem]:
    """Return what cannot lie side by side: one path twice (whatever its case), or a file where a folder is needed."""
    problems: list[Problem] = []
    files: dict[str, str] = {}
    for spec in specs:
        other = files.setdefault(spec.path.lower(), spec.path)
        if other is not spec.path:
            problems.append(Problem(None, f"{other} and {spec.path} are the same file", "rename one", rule="layout"))
    folders: dict[str, str] = {}
    known: set[str] = set()
    for spec in specs:
        folder = spec.path.rpartition("/")[0]
        while folder and folder not in known:
            known.add(folder)
            other = folders.setdefault(folder.lower(), folder)
            if other != folder:
                message = f"the folders {other} and {folder} are one where upper and lower case are the same"
                problems.append(Problem(None, message, "rename one of the units", rule="layout"))
            if folder.lower() in files:
                message = f"{files[folder.lower()]} is a file and a folder"
                problems.append(Problem(None, message, "rename the unit or the file", rule="layout"))
            folder = folder.rpartition("/")[0]
    return problems
