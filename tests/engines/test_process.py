"""Engines end when the tests do, however those end, and say why when they end on their own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.engines.build import found
from tests.engines.cache import UnavailableError, skip_or_fail
from tests.engines.control_plane import ControlPlane
from tests.engines.process import Engine, EngineError, free_ports

ROOT = Path(__file__).parents[2]

# Ends only when it is killed, and starts another like it.
STUBBORN = """
import signal, subprocess, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
print(child.pid, flush=True)
time.sleep(600)
"""


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # A zombie has ended; nobody has asked about it yet.
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"


def until_dead(pid: int) -> bool:
    deadline = time.monotonic() + 10
    while alive(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not alive(pid)


def test_an_engine_is_stopped_with_all_that_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.engines.process.POLITE", 0.2)
    engine = Engine("stubborn", [sys.executable, "-c", STUBBORN], tmp_path / "log")
    engine.wait_for("talking", lambda: bool((tmp_path / "log").read_text()), 10)
    child = int((tmp_path / "log").read_text())
    assert alive(child)
    engine.stop()
    engine.stop()
    assert until_dead(engine.pid)
    assert until_dead(child)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process when its parent is killed")
def test_an_engine_ends_when_the_tests_are_killed(tmp_path: Path) -> None:
    tests = f"""
import time
from pathlib import Path
from tests.engines.process import Engine
engine = Engine("sleep", ["/bin/sleep", "600"], Path({str(tmp_path / "log")!r}))
print(engine.pid, flush=True)
time.sleep(600)
"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, "-c", tests], stdout=subprocess.PIPE, env=environment)
    assert process.stdout is not None
    engine = int(process.stdout.readline())
    # It has to have become the program, not only the launcher.
    deadline = time.monotonic() + 10
    while b"sleep\x00600" not in Path(f"/proc/{engine}/cmdline").read_bytes() and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert until_dead(engine)


def test_an_engine_that_ends_early_is_told_with_its_last_words(tmp_path: Path) -> None:
    script = "print('\\n'.join(map(str, range(40)))); print('no such flag: --nope')"
    with (
        Engine("broken", [sys.executable, "-c", script], tmp_path / "log") as engine,
        pytest.raises(EngineError, match=r"(?s)broken ended before it was ready.*no such flag: --nope") as caught,
    ):
        engine.wait_for("ready", lambda: False, 30)
    assert str(tmp_path / "log") in str(caught.value)
    assert "\n  20\n" not in str(caught.value)


def test_every_wait_has_a_limit_and_says_what_it_waited_for(tmp_path: Path) -> None:
    with (
        Engine("slow", ["/bin/sleep", "600"], tmp_path / "log") as engine,
        pytest.raises(EngineError, match="slow was not ready for clients within 0 s"),
    ):
        engine.wait_for("ready for clients", lambda: False, 0.3)


def test_free_ports_differ_and_are_free() -> None:
    ports = free_ports(20)
    assert len(set(ports)) == 20
    for port in ports:
        with socket.create_server(("127.0.0.1", port)):
            pass


def test_a_port_that_somebody_takes_in_between_is_given_up(engine_logs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        found("kube-apiserver")
    except UnavailableError as error:
        skip_or_fail(error)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        offered: list[int] = []

        def ports(count: int) -> list[int]:
            first = [] if offered else [taken.getsockname()[1]]
            offered.extend([*first, *free_ports(count - len(first))])
            return offered[-count:]

        monkeypatch.setattr("tests.engines.control_plane.free_ports", ports)
        with ControlPlane(engine_logs / "taken") as plane:
            assert plane.client.request("GET", "/version")["gitVersion"].startswith("v1.")
        assert len(offered) == 6
    assert not any(alive(engine.pid) for engine in plane.engines)


def test_an_engine_that_dies_in_between_is_told_at_once(engine_logs: Path) -> None:
    try:
        plane = ControlPlane(engine_logs / "dying")
    except UnavailableError as error:
        skip_or_fail(error)
    with plane:
        _, server = plane.engines
        os.kill(server.pid, signal.SIGKILL)
        definition = {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition"}
        with pytest.raises((EngineError, OSError)):
            plane.define([{**definition, "metadata": {"name": "widgets.example.com"}, "spec": {}}])
        with pytest.raises(EngineError, match="kube-apiserver ended before it was back"):
            server.wait_for("back", lambda: False, 60)
