"""Running a project's app: what most ``fleet`` commands are."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from constructs_lib.synthesis.node import select_node
from constructs_lib.synthesis.problem import FleetError
from constructs_lib.synthesis.project import SETTINGS_FILE, find_project

COMMANDS = ("synth", "check", "plan", "patches")
"""What an app can be asked to do. None of these has options."""


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
            raise FleetError(f"{app!r} ended without synthesizing; does it call synth() on its Fleet?")
    return code


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
