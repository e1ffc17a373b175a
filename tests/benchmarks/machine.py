"""What the numbers were measured on."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from tests.engines.cache import UnavailableError
from tests.engines.npm import node


def describe(folder: Path) -> dict[str, str]:
    """Return the machine, the file system that holds a folder, and the versions of what ran."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "CPU": f"{_cpu()}, {os.cpu_count()} cores",
        "memory": f"{memory:.0f} GiB",
        "system": f"{platform.system()} {platform.release()}",
        "files on": _file_system(folder),
        "Python": platform.python_version(),
        "Node": _node(),
        "Go": _said(["go", "env", "GOVERSION"]),
        "cdk8s (PyPI)": version("cdk8s"),
        "jsii (PyPI)": version("jsii"),
    }


def _cpu() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or platform.machine()
    found = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    return found[1] if found else platform.machine()


def _file_system(folder: Path) -> str:
    try:
        mounts = [line.split() for line in Path("/proc/mounts").read_text(encoding="utf-8").splitlines()]
    except OSError:
        return "an unknown file system"
    around = [(len(mount[1]), mount[2]) for mount in mounts if folder.resolve().is_relative_to(mount[1])]
    return max(around)[1] if around else "an unknown file system"


def _node() -> str:
    try:
        return _said([str(node()), "--version"])
    except UnavailableError as error:
        return str(error)


def _said(command: Sequence[str]) -> str:
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "none"
