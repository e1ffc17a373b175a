"""Where programs are kept, and what to do about one that cannot be had."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

import pytest


class UnavailableError(Exception):
    """A program cannot be had here; the message says why, in half a sentence."""


def cache() -> Path:
    """Return the folder that programs are kept in, outside of the repository: ``~/.cache/fleet-engines``."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "fleet-engines"


def required() -> bool:
    """Return whether a program that is missing fails its tests: wherever env ``CI`` is set."""
    return bool(os.environ.get("CI"))


def skip_or_fail(error: UnavailableError) -> NoReturn:
    """Skip a test for want of a program; where it is required, fail it: there nothing may go untested unseen."""
    if required():
        pytest.fail(str(error))
    pytest.skip(str(error))
