"""The ``fleet`` command."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from constructs_lib.synthesis.node import select_node
from constructs_lib.synthesis.project import SETTINGS_FILE, find_project

main = typer.Typer(
    help="Render a fleet of Kubernetes clusters from Python to plain YAML for GitOps.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@main.command()
def synth() -> None:
    """Check the fleet and publish it to dist. If anything is wrong, dist stays as it is."""
    _run_app("synth")


@main.command()
def check() -> None:
    """Check the fleet, and that dist is exactly what it renders. Writes nothing; for CI."""
    _run_app("check")


@main.command()
def plan() -> None:
    """Show what synth would change in dist, as a diff. Writes nothing."""
    _run_app("plan")


@main.command()
def patches() -> None:
    """List every patch of the fleet with its reason."""
    _run_app("patches")


@main.command(name="import")
def import_(
    source: Annotated[str, typer.Argument(help="A file, an https URL, or - for standard input, with CRDs in YAML.")],
    check: Annotated[bool, typer.Option("--check", help="Write nothing; fail if imports/ would change.")] = False,
) -> None:
    """Make typed manifests of CRDs, in the project's imports/."""
    from constructs_lib.imports.generator import ImportSourceError, definitions, differences, generate, read

    project = find_project()
    if project is None:
        _fail(f"there is no {SETTINGS_FILE} here or above, and imports/ belongs beside it; go into a project")
    target = project / "imports"
    # What ends up in the files must not depend on where the project lies on this machine.
    name = source if "://" in source else "standard input" if source == "-" else Path(source).name
    try:
        crds = definitions(read(source), name)
        if check:
            found = differences(crds, target, name)
            for line in found:
                print(f"imports/{line}", file=sys.stderr)
            if found:
                _fail(f"imports/ is not what {name} makes; run fleet import {source}")
            print("imports/ is up to date", file=sys.stderr)
            return
        report = generate(crds, target, name)
    except (ImportSourceError, OSError) as error:
        _fail(str(error))
    for mark, keys in (("+", report.added), ("~", report.changed), (" ", report.unchanged)):
        for key in keys:
            print(f"  {mark} {key}", file=sys.stderr)
    for line in report.left_to_server:
        print(f"left to the API server: {line}", file=sys.stderr)
    print(f"imports: {len(report.added)} added, {len(report.changed)} changed", file=sys.stderr)


def _run_app(command: str) -> None:
    """Run the ``app:`` of the nearest ``cdk8s.yaml`` in its folder, with this Python and the pip-installed Node."""
    project = find_project()
    if project is None:
        _fail(f"there is no {SETTINGS_FILE} here or above; go into a project, or write one (app: python -m fleet)")
    app = _app_of(project)
    select_node()
    # `python` in app: means the Python that this command was installed into, whether or not its environment is active.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    with tempfile.TemporaryDirectory() as folder:
        mark = Path(folder) / "synthesized"
        environment = {**os.environ, "PATH": path, "FLEET_COMMAND": command, "FLEET_MARK": str(mark)}
        # Only cdk8s-cli has an output folder of its own; what an outer run left in the environment is not meant.
        environment.pop("CDK8S_OUTDIR", None)
        code = subprocess.run(app, shell=True, cwd=project, env=environment, check=False).returncode
        if code == 0 and not mark.exists():
            _fail(f"{app!r} ended without synthesizing; does it call synth() on its Fleet?")
    if code:
        raise typer.Exit(code)


def _app_of(project: Path) -> str:
    import yaml

    file = project / SETTINGS_FILE
    try:
        settings = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        _fail(f"{file.name} is not YAML: {' '.join(str(error).split())}")
    app = settings.get("app") if isinstance(settings, dict) else None
    if not isinstance(app, str) or not app.strip():
        _fail(f"{file.name} has no `app:`, the command that builds the fleet; write app: python -m fleet")
    return app


def _fail(message: str) -> NoReturn:
    print(f"error: {message}", file=sys.stderr)
    raise typer.Exit(1)
