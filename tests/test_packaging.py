"""What users install: the wheel, in a project that has folders called ``imports`` and ``fleet`` of its own."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]

CRD = """\
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: boilers.heating.example.com
spec:
  group: heating.example.com
  names: {kind: Boiler, plural: boilers}
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          required: [spec]
          properties:
            spec:
              type: object
              required: [litres]
              properties:
                litres: {type: integer, minimum: 1}
"""

APP = """\
from constructs_lib import Aws, Fleet, FleetProps, GitRepository, Hub, HubProps
from imports.heating_example_com.boiler import Boiler

from fleet.sizes import LITRES

fleet = Fleet(FleetProps(name="acme", repository=GitRepository(url="https://example.com/acme/platform.git")))
hub = Hub(fleet, "hub", HubProps(cloud=Aws(region="eu-west-1", account_id="111122223333")))
boiler: Boiler = {
    "apiVersion": "heating.example.com/v1",
    "kind": "Boiler",
    "metadata": {"name": "cellar", "namespace": "argocd"},
    "spec": {"litres": LITRES},
}
hub.unit("heating").add(boiler)
fleet.synth()
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as a package index would get it."""
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the ``bin`` of an environment with the wheel in it, and this one's packages as its dependencies."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    (packages,) = folder.glob("lib/python*/site-packages")
    # A path in a .pth file is searched, but the .pth files in it are not read: an editable install there stays unseen.
    dependencies = dict.fromkeys(sysconfig.get_path(name) for name in ("purelib", "platlib"))
    (packages / "dependencies.pth").write_text("\n".join(dependencies), encoding="utf-8")
    _run(
        [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)], folder
    )
    return folder / "bin"


def test_the_wheel_claims_no_name_that_users_have_for_themselves(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        top = {name.split("/")[0] for name in archive.namelist()}
    assert {name for name in top if not name.endswith(".dist-info")} == {"constructs_lib"}


def test_the_wheel_holds_the_typed_kinds_as_real_files(wheel: Path) -> None:
    imports = ROOT / "imports"
    sources = [
        path for path in imports.rglob("*") if path.suffix in {".py", ".json"} and "__pycache__" not in path.parts
    ]
    assert len(sources) > 400
    with zipfile.ZipFile(wheel) as archive:
        links = [info.filename for info in archive.infolist() if stat.S_ISLNK(info.external_attr >> 16)]
        for source in sources:
            name = f"constructs_lib/imports/{source.relative_to(imports).as_posix()}"
            assert archive.read(name) == source.read_bytes(), name
        assert "constructs_lib/py.typed" in archive.namelist()
    assert links == []


@pytest.mark.parametrize("regular", [True, False], ids=["imports with __init__", "imports without __init__"])
def test_a_project_with_imports_and_fleet_of_its_own_synthesizes(
    installed: Path, tmp_path: Path, regular: bool
) -> None:
    (tmp_path / "cdk8s.yaml").write_text("app: python -m fleet\n", encoding="utf-8")
    (tmp_path / "crd.yaml").write_text(CRD, encoding="utf-8")
    fleet = tmp_path / "fleet"
    fleet.mkdir()
    for name, content in {"__init__.py": "", "__main__.py": APP, "sizes.py": "LITRES = 200\n"}.items():
        (fleet / name).write_text(content, encoding="utf-8")
    _run([str(installed / "fleet"), "import", "crd.yaml"], tmp_path)
    marker = tmp_path / "imports" / "__init__.py"
    if regular:
        marker.touch()
    else:
        marker.unlink(missing_ok=True)

    _run([str(installed / "fleet"), "synth"], tmp_path)

    where = "import constructs_lib, constructs_lib.imports, imports.heating_example_com as own; "
    shown = "print(constructs_lib.__file__, constructs_lib.imports.__file__, own.__path__[0], sep='\\n')"
    library, kinds, own = _run([str(installed / "python"), "-c", where + shown], tmp_path).splitlines()
    assert Path(library).is_relative_to(installed.parent)
    assert Path(kinds).is_relative_to(Path(library).parent)
    assert Path(own) == tmp_path / "imports" / "heating_example_com"
    assert _object(tmp_path / "dist" / "hub" / "platform" / "heating" / "boiler.cellar.yaml") == {
        "apiVersion": "heating.example.com/v1",
        "kind": "Boiler",
        "metadata": {"name": "cellar", "namespace": "argocd"},
        "spec": {"litres": 200},
    }
    root = _object(tmp_path / "dist" / "hub" / "platform" / "applicationsets" / "application.root.yaml")
    assert root["kind"] == "Application"


def test_a_mistake_in_a_kind_of_the_users_own_is_found(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "cdk8s.yaml").write_text("app: python -m fleet\n", encoding="utf-8")
    (tmp_path / "crd.yaml").write_text(CRD, encoding="utf-8")
    (tmp_path / "fleet").mkdir()
    (tmp_path / "fleet" / "__main__.py").write_text(APP, encoding="utf-8")
    (tmp_path / "fleet" / "sizes.py").write_text("LITRES = 0\n", encoding="utf-8")
    _run([str(installed / "fleet"), "import", "crd.yaml"], tmp_path)

    failed = _process([str(installed / "fleet"), "synth"], tmp_path)

    assert failed.returncode == 1
    line = APP.splitlines().index('hub.unit("heating").add(boiler)') + 1
    assert f"hub/heating (fleet/__main__.py:{line})" in failed.stderr
    assert "spec.litres is 0" in failed.stderr
    assert not (tmp_path / "dist").exists()


def _object(file: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return content


def _run(command: Sequence[str], folder: Path) -> str:
    done = _process(command, folder)
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout


def _process(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    # Neither this tree nor an active environment may lend a hand.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return subprocess.run(command, cwd=folder, env=inherited, check=False, capture_output=True, text=True, timeout=300)
