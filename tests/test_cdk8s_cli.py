"""The real cdk8s-cli on the reference fleet: the same bytes as ``fleet synth``, and dist safe from its habits."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.engines import npm
from tests.engines.cache import UnavailableError, skip_or_fail

ROOT = Path(__file__).parents[1]
CLI = "cdk8s-cli@2.207.60"
FLEET = "from constructs_lib.__main__ import main; main()"  # What the installed `fleet` does.

MISTAKE = "    hub.unit('broken').add({'apiVersion': 'v1', 'kind': 'Namespace', 'metadata': {'name': 'Not a name'}})\n"

# Writes down what cdk8s-cli gives it, and finds fault with one object.
PLUGIN = """\
const fs = require('fs');
class Listing {
  constructor(properties) { this.properties = properties; }
  async validate(context) {
    const found = [];
    for (const file of context.manifests) {
      for (const object of context.parseManifest(file)) { found.push({ file, object }); }
    }
    fs.writeFileSync(this.properties.into, JSON.stringify(found));
    const named = found.find(({ object }) => object.metadata?.name === this.properties.blame);
    if (named) {
      context.report.addViolation({
        ruleName: 'blamed', recommendation: 'none', fix: 'none',
        violatingResources: [{ resourceName: named.object.metadata.name, manifestPath: named.file, locations: ['x'] }],
      });
    }
    context.report.submit(named ? 'failure' : 'success');
  }
}
module.exports = { Listing };
"""


@pytest.fixture(scope="module")
def cli() -> list[str]:
    """Return the command that runs cdk8s-cli by the Node that pip installed."""
    try:
        return [str(npm.node()), str(npm.installed(CLI) / "node_modules" / "cdk8s-cli" / "bin" / "cdk8s")]
    except UnavailableError as error:
        skip_or_fail(error)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the reference fleet that has published nothing yet."""
    shutil.copytree(ROOT / "fleet", tmp_path / "fleet", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "cdk8s.yaml", tmp_path / "cdk8s.yaml")
    return tmp_path


def test_it_publishes_the_same_bytes_as_fleet_synth(cli: list[str], project: Path) -> None:
    done = run([*cli, "synth"], project)
    assert done.returncode == 0, done.stderr
    published = files(project / "dist")
    shutil.rmtree(project / "dist")

    done = run([sys.executable, "-c", FLEET, "synth"], project)
    assert done.returncode == 0, done.stderr
    assert files(project / "dist") == published
    assert len(published) > 50


def test_its_scratch_folder_holds_the_yaml_and_it_lists_it(cli: list[str], project: Path) -> None:
    done = run([*cli, "synth"], project)
    assert done.returncode == 0, done.stderr
    published = {path: content for path, content in files(project / "dist").items() if path.endswith(".yaml")}
    assert files(project / ".cdk8s-out") == published
    listed = {line.removeprefix("  - ") for line in done.stdout.splitlines() if line.startswith("  - ")}
    assert listed == {f".cdk8s-out/{path}" for path in published}


def test_stdout_is_a_stream_of_all_manifests(cli: list[str], project: Path) -> None:
    done = run([*cli, "synth", "--stdout"], project)
    assert done.returncode == 0, done.stderr
    printed = [document for document in yaml.safe_load_all(done.stdout) if document is not None]
    published = [yaml.safe_load(content) for path, content in files(project / "dist").items() if path.endswith(".yaml")]
    assert sorted(map(identity, printed)) == sorted(map(identity, published))
    assert {identity(each): each for each in printed} == {identity(each): each for each in published}


@pytest.mark.parametrize("blamed", [True, False], ids=["a plugin that objects", "a plugin that agrees"])
def test_validation_plugins_get_every_manifest_with_its_construct(cli: list[str], project: Path, blamed: bool) -> None:
    plugin = project / "plugin"
    plugin.mkdir()
    (plugin / "index.js").write_text(PLUGIN, encoding="utf-8")
    properties = {"into": str(project / "seen.json"), "blame": "production-database-backups" if blamed else ""}
    entry = {"package": "./plugin", "version": "1.0.0", "class": "Listing", "properties": properties}
    settings = yaml.safe_load((project / "cdk8s.yaml").read_text(encoding="utf-8"))
    (project / "cdk8s.yaml").write_text(yaml.safe_dump({**settings, "validations": [entry]}), encoding="utf-8")

    done = run([*cli, "synth"], project)

    published = {path: content for path, content in files(project / "dist").items() if path.endswith(".yaml")}
    seen = json.loads((project / "seen.json").read_text(encoding="utf-8"))
    assert {each["file"]: each["object"] for each in seen} == {
        f".cdk8s-out/{path}": yaml.safe_load(content) for path, content in published.items()
    }
    assert done.returncode == (2 if blamed else 0), done.stderr
    assert ("Construct Path: hub/production-database-backups" in done.stdout) == blamed


def test_a_synth_that_fails_leaves_dist_as_it_is(cli: list[str], project: Path) -> None:
    assert run([*cli, "synth"], project).returncode == 0
    before = files(project / "dist")
    with (project / "fleet" / "policies.py").open("a", encoding="utf-8") as file:
        file.write(MISTAKE)

    done = run([*cli, "synth"], project)

    assert done.returncode != 0
    assert "1 problem; dist was not touched" in done.stderr
    assert "Not a name" in done.stderr
    assert files(project / "dist") == before
    # It did delete its own folder: had that been dist, nothing would be left of the fleet.
    assert not (project / ".cdk8s-out").exists()


@pytest.mark.parametrize("output", ["dist", "./dist/", "dist/hub"])
def test_dist_as_its_output_folder_is_refused(cli: list[str], project: Path, output: str) -> None:
    assert run([*cli, "synth"], project).returncode == 0
    shutil.rmtree(project / ".cdk8s-out")
    before = files(project)
    named = os.path.normpath(output)

    done = run([*cli, "synth", "-o", output], project)

    assert done.returncode != 0
    assert f"the output folder of cdk8s is {output}, which is where dist is published" in done.stderr
    assert "restore dist from git or with `fleet synth`" in done.stderr
    # cdk8s-cli deleted its output folder before it started the app. That is all that happened.
    assert files(project) == {path: content for path, content in before.items() if not path.startswith(f"{named}/")}
    assert run([sys.executable, "-c", FLEET, "synth"], project).returncode == 0
    assert files(project) == before


def files(folder: Path) -> dict[str, bytes]:
    """Return the bytes of all files below a folder by path, but for what Python compiled."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def identity(manifest: dict[str, Any]) -> tuple[str, str, str, str]:
    """Return what tells a manifest from all others."""
    metadata = manifest.get("metadata", {})
    return manifest["apiVersion"], manifest["kind"], metadata.get("namespace", ""), metadata.get("name", "")


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command with this Python as ``python``, as in an active environment."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("CDK8S_", "FLEET_"))}
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    environment = {**inherited, "PATH": path, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, cwd=folder, env=environment, check=False, capture_output=True, text=True, timeout=300
    )
