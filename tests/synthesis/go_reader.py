"""Kubernetes' own YAML reader as a process: built once from the small Go program beside the tests, then asked."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import subprocess
from pathlib import Path
from typing import IO, Any

_SOURCE = Path(__file__).parents[1] / "engines" / "go" / "yamlreader"


class GoReader:
    """A running reader. Use it as a context manager."""

    def __init__(self, program: Path) -> None:
        self._process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self) -> GoReader:
        return self

    def __exit__(self, *_: object) -> None:
        self._input.close()
        self._output.close()
        self._process.wait()

    def read(self, document: str) -> Any:
        """Return what the reader understands; an error of its own where it refuses."""
        content = document.encode()
        self._input.write(struct.pack(">I", len(content)) + content)
        self._input.flush()
        (size,) = struct.unpack(">I", self._exactly(4))
        answer = self._exactly(size)
        if answer[:1] != b"+":
            raise ValueError(answer[1:].decode())
        return json.loads(answer[1:])

    def _exactly(self, size: int) -> bytes:
        data = self._output.read(size)
        if len(data) != size:
            raise RuntimeError("the reader ended")
        return data

    @property
    def _input(self) -> IO[bytes]:
        assert self._process.stdin
        return self._process.stdin

    @property
    def _output(self) -> IO[bytes]:
        assert self._process.stdout
        return self._process.stdout


def build() -> Path:
    """Return the program, built where it is not there yet (some seconds, the first time).

    Raises:
        FileNotFoundError: where there is no Go.
        subprocess.CalledProcessError: where it cannot be built.
    """
    go = shutil.which("go")
    if go is None:
        raise FileNotFoundError("Go is not installed")
    sources = b"".join((_SOURCE / name).read_bytes() for name in ("go.mod", "go.sum", "main.go"))
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "fleet-engines"
    program = cache / f"yamlreader-{hashlib.sha256(sources).hexdigest()[:12]}" / "yamlreader"
    if not program.exists():
        program.parent.mkdir(parents=True, exist_ok=True)
        draft = program.with_name(f"draft-{os.getpid()}")
        subprocess.run([go, "build", "-o", draft, "."], cwd=_SOURCE, check=True, capture_output=True, timeout=300)
        draft.rename(program)
    return program
