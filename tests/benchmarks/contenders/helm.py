"""``helm template``: a chart with a template an environment and unit, which ranges over the spokes of its values."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from constructs_lib.synthesis.emit import to_document
from tests.benchmarks.contenders.contender import Contender, Workload
from tests.benchmarks.templates import Hole, Template, Text, templates
from tests.engines.build import built

NAME = "helm template"
_HUB = """\
{{- range .Values.hub }}
---
{{ toYaml . }}
{{- end }}
"""


def prepare(folder: Path, workload: Workload) -> Contender:
    """Write the chart and its values.

    Raises:
        UnavailableError: helm cannot be built here.
    """
    program = built("helm")
    chart = folder / "fleet"
    (chart / "templates").mkdir(parents=True)
    (chart / "Chart.yaml").write_text("apiVersion: v2\nname: fleet\nversion: 0.1.0\n", encoding="utf-8")
    for name, content in chart_templates().items():
        (chart / "templates" / name).write_text(content, encoding="utf-8")
    values: dict[str, Any] = {
        "hub": [manifest for _, manifest in workload.hub],
        "development": [each.parameters() for each in workload.clusters if not each.production],
        "production": [each.parameters() for each in workload.clusters if each.production],
    }
    (chart / "values.yaml").write_text(to_document(json.loads(json.dumps(values))), encoding="utf-8")
    command = [str(program), "template", "fleet", "fleet", "--output-dir", "out"]
    return Contender(NAME, command, folder, folder / "out", dict(os.environ))


def chart_templates() -> dict[str, str]:
    """Return the chart's templates by file name."""
    files = {"hub.yaml": _HUB}
    for environment, production in (("development", False), ("production", True)):
        units: dict[Any, list[Template]] = {}
        for template in templates(production):
            units.setdefault(template.unit, []).append(template)
        for index, inside in enumerate(units.values()):
            body = "".join(_looped(template) for template in inside)
            if inside[0].unit_scope == "database":
                body = _range("database", body)
            files[f"{environment}-{index}.yaml"] = (
                f"{{{{- range $cluster := .Values.{environment} }}}}\n{body}{{{{- end }}}}\n"
            )
    return files


def _looped(template: Template) -> str:
    body = f"---\n{_document(template.manifest)}"
    loop = template.scope if template.scope != template.unit_scope else None
    return _range(loop, body) if loop in ("pool", "database") else body


def _range(loop: str, body: str) -> str:
    return f"{{{{- range ${loop} := $cluster.{loop}s }}}}\n{body}{{{{- end }}}}\n"


def _document(manifest: Mapping[str, Any]) -> str:
    """Return a manifest as a template: the YAML of its marked form, with the marks made actions."""
    numbers: dict[str, str] = {}

    def marked(value: Any) -> Any:
        if isinstance(value, Hole):
            if value.field in ("minimum", "maximum", "storage"):
                numbers[f'"{_action(value)}"'] = _action(value)
            return _action(value)
        if isinstance(value, Text):
            return "".join(_action(part) if isinstance(part, Hole) else part for part in value.parts)
        if isinstance(value, Mapping):
            return {key: marked(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [marked(inner) for inner in value]
        if isinstance(value, str) and "{{" in value:
            raise ValueError(f"{value!r} is a template itself, which this chart would expand")
        return value

    text = to_document(marked(manifest))
    for quoted, plain in numbers.items():
        if quoted not in text:
            raise ValueError(f"{plain} is not where it should be in:\n{text}")
        text = text.replace(quoted, plain)
    return text


def _action(hole: Hole) -> str:
    path = f"${hole.scope}.{hole.field}"
    return f"{{{{ {path} }}}}" if hole.index is None else f"{{{{ index {path} {hole.index} }}}}"
