"""Programs that run as long as the tests do, and not a moment longer."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

# Linux kills the program when the process that started it ends in whatever way, SIGKILL included; elsewhere only an
# orderly end of the tests does. The parent may have ended before the request was made: hence the comparison.
_LAUNCHER = """
import os, sys
if sys.platform == "linux":
    import ctypes
    ctypes.CDLL(None).prctl(1, 9)
    if os.getppid() != int(sys.argv[1]):
        sys.exit(1)
os.execv(sys.argv[2], sys.argv[2:])
"""


POLITE = 10.0
"""Seconds that an engine is given to end by itself."""


class EngineError(Exception):
    """An engine did not do what was waited for; the message says what that was and what the engine last said."""


class Engine:
    """A program that runs in the background, with a log of what it says. Use it as a context manager."""

    def __init__(
        self,
        name: str,
        command: Sequence[str | Path],
        log: Path,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> None:
        """Start it.

        Args:
            name: what messages call it.
            command: the program and its arguments.
            log: the file that takes what it says.
            environment: more environment variables than the tests' own.
            folder: where it runs. Default: where the tests do.
        """
        self.name, self.log = name, log
        launcher = [sys.executable, "-ISc", _LAUNCHER, str(os.getpid())]
        with log.open("ab") as sink:
            self._process = subprocess.Popen(
                [*launcher, *map(str, command)],
                env={**os.environ, **(environment or {})},
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """The id of its process and of its process group."""
        return self._process.pid

    @property
    def runs(self) -> bool:
        """Whether it has not ended."""
        return not os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)

    def last_words(self, lines: int = 12) -> str:
        """Return the last lines of its log, and where all of them are."""
        told = self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:]
        return "\n  ".join([f"{self.name} said last ({self.log}):", *(told or ["nothing"])])

    def wait_for(self, what: str, holds: Callable[[], bool], within: float) -> None:
        """Wait until something holds.

        Args:
            what: what is waited for, as the end of a sentence: ``ready``.
            holds: asked ten times a second.
            within: the limit, in seconds.

        Raises:
            EngineError: the program has ended, or the time is up.
        """
        deadline = time.monotonic() + within
        while not holds():
            if not self.runs:
                raise EngineError(f"{self.name} ended before it was {what}\n{self.last_words()}")
            if time.monotonic() > deadline:
                raise EngineError(f"{self.name} was not {what} within {within:.0f} s\n{self.last_words()}")
            time.sleep(0.1)

    def stop(self) -> None:
        """End it and what it started: politely first, then for sure."""
        if self._process.returncode is not None:
            return
        self._signal(signal.SIGTERM)
        deadline = time.monotonic() + POLITE
        # It is asked about, but not waited for: until then nobody else is given the number of its group.
        while time.monotonic() < deadline and not os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            time.sleep(0.02)
        self._signal(signal.SIGKILL)
        self._process.wait()

    def _signal(self, number: int) -> None:
        # What macOS says of a group of ended processes is the latter.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, number)


def free_ports(count: int) -> list[int]:
    """Return ports of the loopback interface that nobody listens on."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    try:
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()
