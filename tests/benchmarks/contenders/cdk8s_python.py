"""cdk8s in Python: a Chart a unit, an ApiObject a manifest.

What an ApiObject has besides its metadata comes in by a JSON patch, since its Python constructor takes nothing else.
The classes that ``cdk8s import`` generates would be the other way; they take longer to load (90 ms a kind) and to make.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.benchmarks.contenders.contender import Contender, Workload
from tests.benchmarks.templates import Hole, Template, Text, templates
from tests.engines.npm import node

NAME = "cdk8s, Python"
_METADATA = {
    "annotations": "annotations",
    "finalizers": "finalizers",
    "labels": "labels",
    "name": "name",
    "namespace": "namespace",
}

_HEAD = f"""\
import json
import sys

from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, JsonPatch

with open(sys.argv[1], encoding="utf-8") as file:
    fleet = json.load(file)
app = App(outdir=sys.argv[2])
METADATA = {_METADATA!r}

shared = {{}}
def shared_chart(unit):
    if unit not in shared:
        shared[unit] = Chart(app, unit.replace("/", "-"))
    return shared[unit]


for each in fleet["hub"]:
    manifest = each["manifest"]
    made = ApiObject(
        shared_chart(each["unit"]),
        f"{{manifest['kind']}}-{{manifest['metadata']['name']}}",
        api_version=manifest["apiVersion"],
        kind=manifest["kind"],
        metadata=ApiObjectMetadata(**{{METADATA[key]: value for key, value in manifest["metadata"].items()}}),
    )
    for key, value in manifest.items():
        if key not in ("apiVersion", "kind", "metadata"):
            made.add_json_patch(JsonPatch.add("/" + key, value))

"""
_TAIL = """
for cluster in fleet["clusters"]:
    (production if cluster["production"] else development)(cluster)
app.synth()
"""


def prepare(folder: Path, workload: Workload) -> Contender:
    """Write the program and its input.

    Raises:
        UnavailableError: there is no Node for jsii.
    """
    environment = {**os.environ, "JSII_NODE": str(node())}
    folder.mkdir(parents=True)
    (folder / "fleet.py").write_text(program(), encoding="utf-8")
    hub = [{"unit": unit, "manifest": manifest} for unit, manifest in workload.hub]
    clusters = [cluster.parameters() for cluster in workload.clusters]
    (folder / "input.json").write_text(json.dumps({"clusters": clusters, "hub": hub}), encoding="utf-8")
    return Contender(NAME, [sys.executable, "fleet.py", "input.json", "out"], folder, folder / "out", environment)


def program() -> str:
    """Return the source."""
    functions = [
        "\n".join([f"\ndef {name}(cluster):", *_body(templates(production)), ""])
        for name, production in (("development", False), ("production", True))
    ]
    return "".join([_HEAD, *functions, _TAIL])


def _body(members: tuple[Template, ...]) -> Iterator[str]:
    units: dict[Any, list[Template]] = {}
    for template in members:
        units.setdefault(template.unit, []).append(template)
    for unit, inside in units.items():
        indent = "    "
        if inside[0].unit_scope == "database":
            yield f'{indent}for database in cluster["databases"]:'
            indent += "    "
        yield f"{indent}chart = {_chart(unit)}"
        for template in inside:
            yield from _object(template, indent)


def _chart(unit: str | Text | Hole) -> str:
    if isinstance(unit, str):
        return f"shared_chart({_expression(unit)})"
    return f'Chart(app, {_expression(unit)}.replace("/", "-"))'


def _object(template: Template, indent: str) -> Iterator[str]:
    loop = template.scope if template.scope != template.unit_scope else None
    if loop in ("pool", "database"):
        yield f'{indent}for {loop} in cluster["{loop}s"]:'
        indent += "    "
    manifest = template.manifest
    metadata = ", ".join(f"{_METADATA[key]}={_expression(value)}" for key, value in manifest["metadata"].items())
    yield f"{indent}made = ApiObject("
    yield f"{indent}    chart,"
    yield f"{indent}    {_expression(template.id)},"
    yield f"{indent}    api_version={_expression(manifest['apiVersion'])},"
    yield f"{indent}    kind={_expression(manifest['kind'])},"
    yield f"{indent}    metadata=ApiObjectMetadata({metadata}),"
    yield f"{indent})"
    for key, value in manifest.items():
        if key not in ("apiVersion", "kind", "metadata"):
            yield f"{indent}made.add_json_patch(JsonPatch.add({_expression('/' + key)}, {_expression(value)}))"


def _expression(value: Any) -> str:
    if isinstance(value, Hole):
        return f"{value.scope}['{value.field}']" + ("" if value.index is None else f"[{value.index}]")
    if isinstance(value, Text):
        parts = (f"{{{_expression(part)}}}" if isinstance(part, Hole) else _escaped(part) for part in value.parts)
        return f'f"{"".join(parts)}"'
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key!r}: {_expression(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(_expression(inner) for inner in value)}]"
    return repr(value)


def _escaped(text: str) -> str:
    return json.dumps(text)[1:-1].replace("{", "{{").replace("}", "}}")
