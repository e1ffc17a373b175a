"""Which line of the user's code is at work: what makes an error point at ``fleet/production.py:31``."""

from __future__ import annotations

import sys
import sysconfig
from functools import cache
from pathlib import Path
from typing import Any

from constructs_lib.synthesis.manifest import Source
from constructs_lib.synthesis.project import find_project

origins: dict[str, Source] = {}
"""The user's line by jsii reference, for each construct that was made from Python. See :func:`record_origins`."""


def caller() -> Source | None:
    """Return the nearest line below this call that is the user's: not the framework's, a library's or Python's own."""
    frame = sys._getframe(1)
    while True:
        file = _displayed(frame.f_code.co_filename)
        if file is not None:
            return Source(file, frame.f_lineno)
        if frame.f_back is None:
            return None
        frame = frame.f_back


def record_origins() -> None:
    """Remember for each construct that Python makes from now on which line made it.

    jsii keeps no trace of the host's stack, and what a construct of cdk8s-plus makes inside of Node has no line at all:
    the line of the construct around it is the best there is, and it is found by the reference. ``jsii.create`` is the
    one function that all generated constructors go through.
    """
    import jsii

    create: Any = jsii.create
    if hasattr(create, "__wrapped__"):
        return

    def create_and_record(*args: Any, **kwargs: Any) -> Any:
        ref = create(*args, **kwargs)
        source = caller()
        if source is not None:
            origins[ref.ref] = source
        return ref

    vars(create_and_record)["__wrapped__"] = create
    jsii.create = create_and_record


@cache
def _displayed(filename: str) -> str | None:
    """Return how a file of the user's is shown, or ``None`` for a file that is not the user's."""
    if filename.startswith("<"):
        return None
    path = Path(filename).resolve()
    if "site-packages" in path.parts or any(path.is_relative_to(folder) for folder in _not_the_users()):
        return None
    project = find_project() or Path.cwd()
    return path.relative_to(project).as_posix() if path.is_relative_to(project) else path.as_posix()


@cache
def _not_the_users() -> tuple[Path, ...]:
    framework = Path(__file__).resolve().parents[1]
    standard_library = {Path(sysconfig.get_path(name)).resolve() for name in ("stdlib", "platstdlib")}
    return (framework, *sorted(standard_library))
