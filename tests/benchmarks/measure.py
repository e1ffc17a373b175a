"""Whole processes, from their start to their end: seconds, and bytes of memory."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_INTERVAL = 0.05  # Seconds between two looks at the processes' memory.


@dataclass(frozen=True)
class Measurement:
    """What one run took."""

    seconds: float
    """From before the process starts until after it has ended."""
    peak_bytes: int
    """The peak of the process and all below it: the sum of each one's own, so rather too much than too little."""


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Measurement:
    """Run a command and measure it.

    Raises:
        RuntimeError: it failed; the message ends with what it said last.
    """
    os.sync()  # What runs before have written is theirs to pay for, not of the next one that syncs the disk.
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
        peaks = _Peaks(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        total = peaks.stop()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            said = output.read().decode(errors="replace")[-3000:]
            raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}:\n{said}")
    # What wait4 tells is this process's own memory where that was more at the fork: only for want of better.
    return Measurement(seconds, total or usage.ru_maxrss * 1024)


class _Peaks(threading.Thread):
    """Watches a process and its descendants; what the kernel counts as a process's peak only grows."""

    def __init__(self, root: int) -> None:
        super().__init__(daemon=True)
        self._root = root
        self._peaks: dict[int, int] = {}
        self._ended = threading.Event()
        self.start()

    def run(self) -> None:
        while not self._ended.wait(_INTERVAL):
            for process in _tree(self._root):
                if peak := _peak(process):
                    self._peaks[process] = peak

    def stop(self) -> int:
        self._ended.set()
        self.join()
        return sum(self._peaks.values())


def _tree(root: int) -> Iterator[int]:
    yield root
    try:
        threads = os.listdir(f"/proc/{root}/task")  # noqa: PTH208  # no Path objects while others are timed
        children = [Path(f"/proc/{root}/task/{thread}/children").read_text().split() for thread in threads]
    except OSError:  # It has ended, or this is no Linux: then the kernel's figure for the largest process is all.
        return
    for child in {int(pid) for pids in children for pid in pids}:
        yield from _tree(child)


def _peak(process: int) -> int:
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    line = next((line for line in status.splitlines() if line.startswith("VmHWM:")), None)
    return int(line.split()[1]) * 1024 if line else 0
