"""Which programs there are and at which version: read from ``go/*/go.mod``, where alone they are pinned."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.engines.cache import cache

_SOURCES = Path(__file__).parent / "go"

# What needs them first comes first, so that a build that is interrupted leaves what is of most use.
_FIRST = ("kube-apiserver", "kube-controller-manager", "kyverno-cli", "kustomize", "helm", "argo-cd", "crossplane")

_REQUIRED = re.compile(r"^(?:require)?\s*(\S+) (v\S+)(?: // indirect)?$", re.M)


@dataclass(frozen=True)
class Program:
    """One program in Go: a ``tool`` line of a ``go.mod``, or the ``main.go`` beside it."""

    name: str
    folder: Path
    """The folder of its ``go.mod``."""
    package: str
    """What Go builds: the import path of a ``main`` package, or ``.`` for the folder itself."""
    version: str
    """Without the ``v``: that of the module which the package is in; of the only direct requirement for ``.``."""

    @property
    def label(self) -> str:
        """Name and version, as ``helm-4.3.1``."""
        return f"{self.name}-{self.version}"

    @property
    def home(self) -> Path:
        """The folder in the cache that holds it."""
        return cache() / self.label

    @property
    def path(self) -> Path:
        """The program itself, whether it has been built or not."""
        return self.home / self.name

    @property
    def is_built(self) -> bool:
        """Whether it is there, and made from the sources as they are now."""
        try:
            return self.path.is_file() and (self.home / "sources").read_text(encoding="utf-8") == self.sources
        except OSError:
            return False

    @cached_property
    def sources(self) -> str:
        """The hash of what it is made from."""
        files = sorted(self.folder.glob("go.*")) + sorted(self.folder.glob("*.go"))
        return hashlib.sha256(b"\0".join([self.package.encode(), *(file.read_bytes() for file in files)])).hexdigest()


def programs() -> dict[str, Program]:
    """Return all programs by name, in the order in which they are built."""
    found = [program for file in sorted(_SOURCES.glob("*/go.mod")) for program in _programs_of(file)]
    found.sort(key=lambda program: _FIRST.index(program.name) if program.name in _FIRST else len(_FIRST))
    return {program.name: program for program in found}


def _programs_of(file: Path) -> list[Program]:
    text = file.read_text(encoding="utf-8")
    required = {module: version.removeprefix("v") for module, version in _REQUIRED.findall(text)}
    if not (tools := _tools(text)):
        direct = re.findall(r"^require (\S+) (v\S+)$", text, re.M)
        if len(direct) != 1:
            raise ValueError(f"{file}: a folder without a tool line needs one requirement of its own, for its version")
        return [Program(file.parent.name, file.parent, ".", direct[0][1].removeprefix("v"))]
    found = []
    for package, name in tools:
        module = max((module for module in required if f"{package}/".startswith(f"{module}/")), key=len)
        found.append(Program(name or package.rpartition("/")[2], file.parent, package, required[module]))
    return found


def _tools(text: str) -> list[tuple[str, str]]:
    """Return the packages of the ``tool`` lines, each with the name that a comment gives it."""
    line = r"(\S+)(?: // (\S+))?$"
    blocks = "\n".join(re.findall(r"^tool \(\n(.*?)^\)", text, re.M | re.S))
    return re.findall(rf"^tool (?!\(){line}", text, re.M) + re.findall(rf"^\t{line}", blocks, re.M)
