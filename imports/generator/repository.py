"""Regenerates the framework's own imports from a folder of published definitions beside the repository."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from constructs_lib.imports.generator.builtin import builtin_kinds
from constructs_lib.imports.generator.documents import ImportSourceError, definitions
from constructs_lib.imports.generator.folder import GenerationReport, KindImport, compare, kind_import, kinds_in, write


def published_kinds(shared: Path) -> list[KindImport]:
    """Return every kind of ``shared``: ``crds/**`` as its ``SOURCES.tsv`` lists them, ``openapi/kubernetes-*``.

    Raises ``ImportSourceError`` where a listed file is missing, a file is not listed, or a kind is there twice.
    """
    found: dict[tuple[str, str], KindImport] = {}
    crds = shared / "crds"
    with (crds / "SOURCES.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    listed = {row["file"] for row in rows}
    present = {path.relative_to(crds).as_posix() for path in crds.rglob("*.yaml")}
    if listed != present:
        msg = f"SOURCES.tsv and the files differ in {', '.join(sorted(listed ^ present))}"
        raise ImportSourceError(msg)
    for row in sorted(rows, key=lambda row: row["file"]):
        source = {
            "license": row["license"],
            "path": row["path_in_source"],
            "source": f"{row['source_repository']} {row['version_or_commit']}",
        }
        for crd in definitions((crds / row["file"]).read_text(encoding="utf-8"), row["file"]):
            _add(found, kind_import(crd, source))
    for folder in sorted((shared / "openapi").glob("kubernetes-*")):
        version = folder.name.removeprefix("kubernetes-")
        for path in sorted(folder.glob("*.json")):
            address = "/" + path.stem.replace("_", "/")
            source = {"license": "Apache-2.0", "path": address, "source": f"k8s.io/kubernetes {version}"}
            for each in builtin_kinds(json.loads(path.read_bytes()), source):
                _add(found, each)
    return list(found.values())


def _add(found: dict[tuple[str, str], KindImport], each: KindImport) -> None:
    key = (each.group, each.kind)
    if key in found:
        msg = f"{each.group}/{each.kind} is defined twice"
        raise ImportSourceError(msg)
    found[key] = each


def regenerate(shared: Path, target: Path) -> GenerationReport:
    """Write the whole folder from what ``shared`` holds, and delete generated files of kinds that are gone."""
    return write(kinds_in(target), published_kinds(shared), target)


def stale(shared: Path, target: Path) -> list[str]:
    """Return the files of the folder that differ from what ``regenerate`` would write."""
    return compare(kinds_in(target), published_kinds(shared), target)
