"""A process that publishes in children of its own, so that a test can kill one without paying for a start each time.

Reads lines ``<variant> <operation at which to be killed, or -1> <user id, or -1> <size limit, or -1> <dist>`` and
answers each with the child's process id at once; after one more, empty line with how it ended: ``0``, ``-9`` (killed)
or ``1`` and a message. Until then an ended child keeps its process id, so that a test kills nothing else.
"""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

from constructs_lib.synthesis.problem import SynthesisError
from constructs_lib.synthesis.write import publish
from tests.synthesis.publication import VARIANTS, Eventful, killed

_ROOT = Path(__file__).parents[2]


class Publisher:
    """The process, seen from the test."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_ROOT,
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
        )

    def __enter__(self) -> Publisher:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()

    def start(self, variant: str, dist: Path, kill_at: int = -1, user: int = -1, limit: int = -1) -> int:
        """Start publishing ``variant`` and return the id of the process that does."""
        self._write(f"{variant} {kill_at} {user} {limit} {dist}")
        return int(self._line())

    def end(self) -> tuple[int, str]:
        """Wait for the publication and return how it ended."""
        self._write("")
        code, _, message = self._line().partition(" ")
        return int(code), message

    def run(self, variant: str, dist: Path, kill_at: int = -1, user: int = -1, limit: int = -1) -> tuple[int, str]:
        """Publish ``variant`` and return how it ended."""
        self.start(variant, dist, kill_at, user, limit)
        return self.end()

    def _write(self, line: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def _line(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the publisher ended"
        return line.rstrip("\n")


def _serve() -> None:
    while line := sys.stdin.readline():
        variant, kill_at, user, limit, dist = line.rstrip("\n").split(" ", 4)
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            os._exit(_publish(variant, int(kill_at), int(user), int(limit), Path(dist), write))
        os.close(write)
        print(child, flush=True)
        sys.stdin.readline()
        message = b""
        while part := os.read(read, 65536):
            message += part
        os.close(read)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        print(code, message.decode().replace("\n", " "), flush=True)


def _publish(variant: str, kill_at: int, user: int, limit: int, dist: Path, answer: int) -> int:
    if limit >= 0:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    if user >= 0:
        os.setuid(user)
    try:
        publish(VARIANTS[variant], dist, Eventful(kill_at, killed))
    except (SynthesisError, OSError) as error:
        os.write(answer, str(error).encode())
        return 1
    return 0


if __name__ == "__main__":
    _serve()
