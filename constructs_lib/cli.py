"""The ``fleet`` command with its options and its help."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from constructs_lib.app import run_app
from constructs_lib.synthesis.problem import FleetError
from constructs_lib.synthesis.project import SETTINGS_FILE, find_project

commands = typer.Typer(
    help="Render a fleet of Kubernetes clusters from Python to plain YAML for GitOps.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@commands.command()
def synth() -> None:
    """Check the fleet and publish it to dist. If anything is wrong, dist stays as it is."""
    _run_app("synth")


@commands.command()
def check() -> None:
    """Check the fleet, and that dist is exactly what it renders. Writes nothing; for CI."""
    _run_app("check")


@commands.command()
def plan() -> None:
    """Show what synth would change in dist, as a diff. Writes nothing."""
    _run_app("plan")


@commands.command()
def patches() -> None:
    """List every patch of the fleet with its reason."""
    _run_app("patches")


@commands.command(name="import")
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
    try:
        code = run_app(command)
    except FleetError as error:
        _fail(str(error))
    if code:
        raise typer.Exit(code)


def _fail(message: str) -> NoReturn:
    print(f"error: {message}", file=sys.stderr)
    raise typer.Exit(1)
