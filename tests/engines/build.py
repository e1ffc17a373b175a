"""Programs in Go, built from the modules in ``go/`` into a cache outside of the repository."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.engines.cache import UnavailableError, cache
from tests.engines.programs import Program, programs

Say = Callable[[str], None]
"""Takes one line about how a build goes."""

_LIMIT = 45 * 60
"""Seconds for one build, and for waiting for another's: the longest takes six minutes on two idle cores."""

GET_THEM = "run `python -m tests.engines build`"
"""How to get the programs that are missing."""

NOT_BUILT = f" is not built: {GET_THEM}"
"""What is said of a program that is missing, after its name."""

_VERSION = "k8s.io/component-base/version"


def built(name: str, say: Say | None = None) -> Path:
    """Return a program, built where it is not there yet (helm: one to three minutes) or its sources have changed.

    Any number may call this at once: one builds, the others wait for it. A build that does not end well leaves nothing.

    Raises:
        UnavailableError: there is no Go, or it cannot be built: no module proxy in reach, say, or a full disk.
    """
    program = programs()[name]
    if program.is_built:
        return program.path
    go = shutil.which("go")
    if go is None:
        raise UnavailableError(f"{name} is built with Go, which is not installed (https://go.dev/dl)")
    try:
        cache().mkdir(parents=True, exist_ok=True)
        with _alone(program, say or _silent):
            if not program.is_built:
                _build(program, go, say or _silent)
    except OSError as error:
        raise UnavailableError(f"{program.label} cannot be built: {_plain(error)}") from error
    return program.path


def found(name: str) -> Path:
    """Return a program that has been built; never builds, since that takes minutes that a test does not have.

    Raises:
        UnavailableError: it has not been built, or its sources have changed since.
    """
    program = programs()[name]
    if not program.is_built:
        raise UnavailableError(f"{program.label}{NOT_BUILT}")
    return program.path


def _silent(line: str) -> None:
    del line


def _plain(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"no space is left on the disk of {cache()}"
    return f"{error.strerror} ({error.filename})" if error.filename else str(error)


@contextmanager
def _alone(program: Program, say: Say) -> Iterator[None]:
    """Let one process at a time build a program. The system frees the lock of a process that dies."""
    with (cache() / f"{program.label}.lock").open("w") as lock:
        start, told = time.monotonic(), False
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if not told:
                    say(f"{program.label}: another process builds it, waiting")
                told = True
            if time.monotonic() - start > _LIMIT:
                raise UnavailableError(f"{program.label}: another process has been building it for {_LIMIT // 60} min")
            time.sleep(0.2)
        yield


def _build(program: Program, go: str, say: Say) -> None:
    draft = cache() / f"{program.label}.draft"
    _remove(draft)
    _remove(program.home)
    draft.mkdir()
    try:
        _compile(program, go, draft / program.name, say)
        (draft / "sources").write_text(program.sources, encoding="utf-8")
        draft.rename(program.home)
    finally:
        _remove(draft)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _compile(program: Program, go: str, output: Path, say: Say) -> None:
    flags = ["-trimpath", "-buildvcs=false", "-mod=readonly", "-ldflags", " ".join(["-s", "-w", *_stamps(program)])]
    # `auto` fetches the Go that a go.mod asks for, where that is newer than the one installed.
    environment = {**os.environ, "GOTOOLCHAIN": "auto", "GOFLAGS": "", "GOWORK": "off"}
    log = output.with_suffix(".log")
    start = time.monotonic()
    with log.open("wb") as sink:
        process = subprocess.Popen(
            [go, "build", *flags, "-o", str(output), program.package],
            cwd=program.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            _watch(process, program, start, say)
        finally:
            if process.poll() is None:
                # With the compilers that it started.
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    told = log.read_text(encoding="utf-8", errors="replace")
    if process.returncode != 0:
        if "no space left on device" in told:
            raise OSError(errno.ENOSPC, "no space left on device")
        last = [line for line in told.splitlines() if line.strip() and not line.startswith("go: downloading")][-8:]
        raise UnavailableError("\n  ".join([f"{program.label} cannot be built:", *(last or ["Go said nothing"])]))
    log.unlink()
    say(f"{program.label}: built in {time.monotonic() - start:.0f} s")


def _watch(process: subprocess.Popen[bytes], program: Program, start: float, say: Say) -> None:
    """Wait for the end, with a word each second for who wants to see that it goes on."""
    while True:
        try:
            process.wait(1)
            return
        except subprocess.TimeoutExpired:
            spent = time.monotonic() - start
            if spent > _LIMIT:
                raise UnavailableError(f"{program.label} was not built within {_LIMIT // 60} min") from None
            say(f"{program.label}: {spent:.0f} s …")


def _stamps(program: Program) -> list[str]:
    """Return the linker flags that tell a program its version, where others act on what it says."""
    if not program.package.startswith("k8s.io/kubernetes/"):
        return []
    major, minor, _ = program.version.split(".")
    values = {"gitVersion": f"v{program.version}", "gitMajor": major, "gitMinor": minor}
    return [f"-X {_VERSION}.{key}={value}" for key, value in values.items()]
