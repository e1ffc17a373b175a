"""The reference fleet: what is committed is what it renders, on every machine, and every patch of it is explained."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from syrupy.assertion import SnapshotAssertion

from constructs_lib.synthesis.plan import verify
from constructs_lib.synthesis.synth import synthesize
from fleet.__main__ import build

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"


def test_the_committed_dist_is_a_fresh_synth() -> None:
    result = synthesize(build())
    assert result.problems == ()
    assert verify(result.files, DIST) == []


def test_no_rule_is_left_to_the_api_server() -> None:
    assert synthesize(build()).left_to_api_server == {}


def test_every_patch_has_its_reason(snapshot: SnapshotAssertion) -> None:
    patches = [
        f"{part.path}: {patch.kind} {patch.pointer}: {patch.reason}" for part in build().parts for patch in part.patches
    ]
    assert patches == snapshot


def copy_of_the_project(folder: Path) -> Path:
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "fleet", folder / "fleet", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "cdk8s.yaml", folder)
    return folder


def bytes_of(dist: Path) -> dict[str, bytes]:
    return {path.relative_to(dist).as_posix(): path.read_bytes() for path in dist.rglob("*") if path.is_file()}


def test_two_runs_two_places_and_two_hash_seeds_give_the_same_bytes(tmp_path: Path) -> None:
    rendered = []
    for place, seed in (("a", "1"), ("another/place", "2")):
        project = copy_of_the_project(tmp_path / place)
        environment = {**os.environ, "PYTHONHASHSEED": seed, "HOME": str(tmp_path / place)}
        for _ in range(2):
            subprocess.run([sys.executable, "-m", "fleet"], cwd=project, env=environment, check=True, timeout=60)
            rendered.append(bytes_of(project / "dist"))
    assert rendered[0]
    assert all(each == rendered[0] for each in rendered)
    assert rendered[0] == bytes_of(DIST)


def test_nothing_in_dist_names_a_place_or_a_moment() -> None:
    for path, content in bytes_of(DIST).items():
        text = content.decode()
        assert str(ROOT) not in text, path
        assert str(Path.home()) not in text, path
        assert not re.search(r"\b20\d\d-\d\d-\d\dT", text), path


def test_one_change_in_the_fleet_is_one_change_in_dist(tmp_path: Path) -> None:
    project = copy_of_the_project(tmp_path / "project")
    subprocess.run([sys.executable, "-m", "fleet"], cwd=project, check=True, timeout=60)
    before = bytes_of(project / "dist")
    production = project / "fleet" / "production.py"
    production.write_text(production.read_text().replace("maximum=12", "maximum=20"))
    subprocess.run([sys.executable, "-m", "fleet"], cwd=project, check=True, timeout=60)
    after = bytes_of(project / "dist")
    assert before.keys() == after.keys()
    changed = [path for path in before if before[path] != after[path]]
    assert changed == ["hub/environments/production/prod-eu/cluster/nodegroup.general.yaml"]
    lines = zip(before[changed[0]].splitlines(), after[changed[0]].splitlines(), strict=True)
    assert [(old, new) for old, new in lines if old != new] == [(b"      maxSize: 12", b"      maxSize: 20")]
