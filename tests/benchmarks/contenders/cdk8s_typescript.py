"""cdk8s in TypeScript: a Chart a unit, an ApiObject a manifest, compiled beforehand and run by plain Node."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.benchmarks.contenders.contender import Contender, Workload
from tests.benchmarks.templates import Hole, Template, Text, templates
from tests.engines.npm import environment, installed, node

NAME = "cdk8s, TypeScript"
PACKAGES = ("cdk8s@2.70.106", "constructs@10.8.1", "typescript@5.9.3", "@types/node@24.19.2")
_OPTIONS = ("--target", "es2022", "--module", "commonjs", "--strict", "--skipLibCheck", "--types", "node")

_HEAD = """\
import * as fs from 'fs';
import { ApiObject, ApiObjectProps, App, Chart } from 'cdk8s';

interface Pool { name: string; machine: string; minimum: number; maximum: number }
interface Database { name: string; machine: string; storage: number }
interface Cluster {
  name: string; production: boolean; account: string; region: string; owner: string; network: string;
  private: string[]; public: string[]; pools: Pool[]; databases: Database[];
}
interface Input { clusters: Cluster[]; hub: { unit: string; manifest: ApiObjectProps }[] }

const [, , input, outdir] = process.argv;
const fleet: Input = JSON.parse(fs.readFileSync(input, 'utf-8'));
const app = new App({ outdir });

const shared = new Map<string, Chart>();
function sharedChart(unit: string): Chart {
  const chart = shared.get(unit) ?? new Chart(app, unit.replaceAll('/', '-'));
  shared.set(unit, chart);
  return chart;
}

for (const { unit, manifest } of fleet.hub) {
  new ApiObject(sharedChart(unit), `${manifest.kind}-${manifest.metadata!.name}`, manifest);
}
"""
_TAIL = """
for (const cluster of fleet.clusters) {
  (cluster.production ? production : development)(cluster);
}
app.synth();
"""


def prepare(folder: Path, workload: Workload) -> Contender:
    """Write and compile the program, and write its input.

    Raises:
        UnavailableError: the packages cannot be had.
    """
    packages = installed(*PACKAGES)
    folder.mkdir(parents=True)
    source = folder / "fleet.ts"
    source.write_text(program(), encoding="utf-8")
    (folder / "node_modules").symlink_to(packages / "node_modules")
    compiler = folder / "node_modules" / "typescript" / "bin" / "tsc"
    compiled = subprocess.run(
        [node(), compiler, *_OPTIONS, source], cwd=folder, check=False, capture_output=True, text=True
    )
    if compiled.returncode:
        raise RuntimeError(f"the TypeScript contender does not compile:\n{compiled.stdout}")
    hub = [{"unit": unit, "manifest": manifest} for unit, manifest in workload.hub]
    clusters = [cluster.parameters() for cluster in workload.clusters]
    (folder / "input.json").write_text(json.dumps({"clusters": clusters, "hub": hub}), encoding="utf-8")
    command = [str(node()), "fleet.js", "input.json", "out"]
    return Contender(NAME, command, folder, folder / "out", environment())


def program() -> str:
    """Return the source."""
    functions = [
        "\n".join([f"\nfunction {name}(cluster: Cluster) {{", *_body(templates(production)), "}", ""])
        for name, production in (("development", False), ("production", True))
    ]
    return "".join([_HEAD, *functions, _TAIL])


def _body(members: tuple[Template, ...]) -> Iterator[str]:
    units: dict[Any, list[Template]] = {}
    for template in members:
        units.setdefault(template.unit, []).append(template)
    for unit, inside in units.items():
        scope = inside[0].unit_scope
        yield "  {" if scope != "database" else "  for (const database of cluster.databases) {"
        yield f"    const chart = {_chart(unit)};"
        for template in inside:
            yield from _object(template)
        yield "  }"


def _chart(unit: str | Text | Hole) -> str:
    if isinstance(unit, str):
        return f"sharedChart({_expression(unit)})"
    return f"new Chart(app, {_expression(unit)}.replaceAll('/', '-'))"


def _object(template: Template) -> Iterator[str]:
    loop = template.scope if template.scope != template.unit_scope else None
    if loop in ("pool", "database"):
        yield f"    for (const {loop} of cluster.{loop}s)"
    yield f"    new ApiObject(chart, {_expression(template.id)}, {_expression(template.manifest, 2)});"


def _expression(value: Any, depth: int = 0) -> str:
    if isinstance(value, Hole):
        return f"{value.scope}.{value.field}" + ("" if value.index is None else f"[{value.index}]")
    if isinstance(value, Text):
        parts = (f"${{{_expression(part)}}}" if isinstance(part, Hole) else _escaped(part) for part in value.parts)
        return f"`{''.join(parts)}`"
    if isinstance(value, Mapping):
        indent = "  " * (depth + 1)
        lines = [f"{indent}{json.dumps(key)}: {_expression(inner, depth + 1)},\n" for key, inner in value.items()]
        return f"{{\n{''.join(lines)}{'  ' * depth}}}"
    if isinstance(value, list):
        return f"[{', '.join(_expression(inner, depth) for inner in value)}]"
    return json.dumps(value)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
