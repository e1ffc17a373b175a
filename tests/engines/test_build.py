"""Programs are built once, by one process, wholly or not at all; who cannot build them is told why."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

import pytest

from tests.engines import build
from tests.engines.cache import UnavailableError, skip_or_fail
from tests.engines.programs import programs

ROOT = Path(__file__).parents[2]

MODULE = """module hello

go 1.24

require example.com/greeting v1.2.3

replace example.com/greeting => ./greeting
"""
MAIN = """package main

import "example.com/greeting"

func main() { println(greeting.Word) }
"""


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of our own, in place of all others, and an empty cache."""
    if shutil.which("go") is None:
        skip_or_fail(UnavailableError("Go is not installed (https://go.dev/dl)"))
    folder = tmp_path / "go" / "hello"
    (folder / "greeting").mkdir(parents=True)
    (folder / "go.mod").write_text(MODULE)
    (folder / "main.go").write_text(MAIN)
    (folder / "greeting" / "go.mod").write_text("module example.com/greeting\n\ngo 1.24\n")
    (folder / "greeting" / "greeting.go").write_text('package greeting\n\nconst Word = "hello"\n')
    monkeypatch.setenv("GOCACHE", subprocess.check_output(["go", "env", "GOCACHE"], text=True).strip())
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("tests.engines.programs._SOURCES", tmp_path / "go")
    return folder


def test_the_versions_are_those_of_the_modules() -> None:
    versions = {name: program.version for name, program in programs().items()}
    assert versions["kube-apiserver"] == versions["kube-controller-manager"]
    kyverno = ("kyverno-cli", "kyverno-admission-controller", "kyverno-background-controller")
    assert len({versions[name] for name in kyverno}) == 1
    assert {"argo-cd", "crossplane", "external-secrets", "helm", "kustomize", "yamlreader"} <= versions.keys()
    assert all(version[0].isdigit() for version in versions.values())


def test_a_program_is_built_once(module: Path) -> None:
    said: list[str] = []
    path = build.built("hello", said.append)
    assert path == module.parents[1] / "cache" / "fleet-engines" / "hello-1.2.3" / "hello"
    assert subprocess.run([path], capture_output=True, text=True, check=True).stderr == "hello\n"
    assert said[-1].startswith("hello-1.2.3: built in ")
    before = path.stat()
    assert build.built("hello", said.append) == build.found("hello") == path
    assert path.stat().st_mtime_ns == before.st_mtime_ns


def test_a_program_whose_sources_have_changed_is_stale(module: Path) -> None:
    path = build.built("hello")
    (module / "main.go").write_text(MAIN.replace("greeting.Word", '"other: " + greeting.Word'))
    with pytest.raises(UnavailableError, match=r"hello-1\.2\.3 is not built: run `python -m tests\.engines build`"):
        build.found("hello")
    assert subprocess.run([build.built("hello")], capture_output=True, check=True).stderr == b"other: hello\n"
    assert build.found("hello") == path


def test_a_half_finished_build_is_none(module: Path) -> None:
    draft = module.parents[1] / "cache" / "fleet-engines" / "hello-1.2.3.draft"
    draft.mkdir(parents=True)
    (draft / "hello").write_text("half of it")
    with pytest.raises(UnavailableError):
        build.found("hello")
    build.built("hello")
    assert not draft.exists()


def test_a_failing_build_says_which_and_why_and_leaves_nothing(module: Path) -> None:
    (module / "main.go").write_text(MAIN.replace("Word", "Wrod"))
    with pytest.raises(UnavailableError, match=r"(?s)hello-1\.2\.3 cannot be built:.*undefined: greeting\.Wrod"):
        build.built("hello")
    left = {path.name for path in (module.parents[1] / "cache" / "fleet-engines").iterdir()}
    assert left == {"hello-1.2.3.lock"}


def test_a_full_disk_is_said_so(module: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, *_: Any, **__: Any) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device", str(self))

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(UnavailableError, match=r"hello-1\.2\.3 cannot be built: no space is left on the disk of "):
        build.built("hello")


def test_without_go_it_is_said_what_is_missing(module: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UnavailableError, match="hello is built with Go, which is not installed"):
        build.built("hello")


def test_of_two_builders_one_builds(module: Path) -> None:
    script = (
        "import sys, tests.engines.programs, pathlib\n"
        "tests.engines.programs._SOURCES = pathlib.Path(sys.argv[1])\n"
        "from tests.engines.build import built\n"
        "built('hello', lambda line: print(line))\n"
    )
    command = [sys.executable, "-c", script, str(module.parent)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    started = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    told = [each.communicate(timeout=120)[0] for each in started]
    assert [each.returncode for each in started] == [0, 0, 0]
    assert sum("built in" in each for each in told) == 1
