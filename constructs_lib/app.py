"""Running a project's app: what most ``fleet`` commands are."""

from __future__ import annotations

import gc
import os
import re
import runpy
import sys
from pathlib import Path

from constructs_lib.synthesis.node import select_node
from constructs_lib.synthesis.problem import FleetError
from constructs_lib.synthesis.project import SETTINGS_FILE, find_project

COMMANDS = ("synth", "check", "plan", "patches")
"""What an app can be asked to do. None of these has options."""


_MODULE = re.compile(r"python3? -m ([A-Za-z_]\w*(?:\.\w+)*)")
"""The ``app:`` that needs no shell: a module of Python, by whichever name this Python goes."""


def run_app(command: str) -> int:
    """Run the ``app:`` of the nearest ``cdk8s.yaml`` in its folder, with this Python and the pip-installed Node.

    Returns:
        The app's exit code.

    Raises:
        FleetError: there is no project, or no app in its settings; or the app ended well without synthesizing.
    """
    project = find_project()
    if project is None:
        raise FleetError(
            f"there is no {SETTINGS_FILE} here or above; go into a project, or write one (app: python -m fleet)"
        )
    app = _app_of(project)
    if module := _MODULE.fullmatch(app):
        code, has_synthesized = _run_here(module[1], project, command)
    else:
        code, has_synthesized = _run_apart(app, project, command)
    if code == 0 and not has_synthesized:
        raise FleetError(f"{app!r} ended without synthesizing; does it call synth() on its Fleet?")
    return code


def _run_here(module: str, project: Path, command: str) -> tuple[int, bool]:
    """Run a Python module as ``python -m`` does, in this process: a second one takes a fifth of a small synth to start.

    Returns:
        Its exit code, and whether it has synthesized.
    """
    # What is loaded and built stays: looking for garbage in it every 700 objects, Python's default, finds none.
    gc.set_threshold(100_000)
    os.chdir(project)
    os.environ["FLEET_COMMAND"] = command
    os.environ.pop("CDK8S_OUTDIR", None)
    os.environ.pop("FLEET_SYNTHESIZED", None)
    sys.path.insert(0, str(project))
    sys.argv = [module]
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    else:
        code = 0
    return code, "FLEET_SYNTHESIZED" in os.environ


def _run_apart(app: str, project: Path, command: str) -> tuple[int, bool]:
    """Run any command in a shell, with this Python and the pip-installed Node in front.

    Returns:
        Its exit code, and whether it has synthesized.
    """
    import subprocess
    import tempfile

    select_node()
    # `python` in app: means the Python that this command was installed into, whether or not its environment is active.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    with tempfile.TemporaryDirectory() as folder:
        mark = Path(folder) / "synthesized"
        environment = {**os.environ, "PATH": path, "FLEET_COMMAND": command, "FLEET_MARK": str(mark)}
        # Only cdk8s-cli has an output folder of its own; what an outer run left in the environment is not meant.
        environment.pop("CDK8S_OUTDIR", None)
        code = subprocess.run(app, shell=True, cwd=project, env=environment, check=False).returncode
        return code, mark.exists()


def _app_of(project: Path) -> str:
    import yaml

    file = project / SETTINGS_FILE
    try:
        settings = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise FleetError(f"{file.name} is not YAML: {' '.join(str(error).split())}") from None
    app = settings.get("app") if isinstance(settings, dict) else None
    if not isinstance(app, str) or not app.strip():
        raise FleetError(f"{file.name} has no `app:`, the command that builds the fleet; write app: python -m fleet")
    return app
