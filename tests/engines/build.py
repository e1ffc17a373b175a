"""Programs in Go, each built from a small main module of our own in ``go/``."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from tests.engines.cache import UnavailableError, cache

_SOURCES = Path(__file__).parent / "go"


def built(name: str) -> Path:
    """Return the program of a folder in ``go/``, built where it is not there yet (helm: one to three minutes).

    It is kept by the hash of its sources, so that it is built anew exactly when a version in ``go.mod`` changes.

    Raises:
        UnavailableError: there is no Go, or it cannot be built: no module proxy in reach, say.
    """
    folder = _SOURCES / name
    sources = b"".join((folder / file).read_bytes() for file in ("go.mod", "go.sum", "main.go"))
    program = cache() / f"{name}-{hashlib.sha256(sources).hexdigest()[:12]}" / name
    if program.exists():
        return program
    go = shutil.which("go")
    if go is None:
        raise UnavailableError(f"{name} is built with Go, which is not installed")
    program.parent.mkdir(parents=True, exist_ok=True)
    draft = program.with_name(f"draft-{os.getpid()}")
    command = [go, "build", "-trimpath", "-ldflags", "-s -w", "-o", str(draft), "."]
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=1200)
    except subprocess.CalledProcessError as error:
        last = (error.stderr.strip().splitlines() or ["no word"])[-1]
        raise UnavailableError(f"{name} cannot be built: {last}") from error
    except subprocess.TimeoutExpired as error:
        raise UnavailableError(f"{name} was not built within {error.timeout:.0f} s") from error
    draft.rename(program)
    return program
