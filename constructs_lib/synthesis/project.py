"""Where a user's project is: the folder of the nearest ``cdk8s.yaml``."""

from __future__ import annotations

from pathlib import Path

SETTINGS_FILE = "cdk8s.yaml"


def find_project(start: Path | None = None) -> Path | None:
    """Return the nearest folder at or above ``start`` (default: the current one) that holds a ``cdk8s.yaml``."""
    folder = (start or Path.cwd()).resolve()
    for candidate in (folder, *folder.parents):
        if (candidate / SETTINGS_FILE).is_file():
            return candidate
    return None
