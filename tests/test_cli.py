"""The command: what it runs, and what it says when something is not as it should be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SETTINGS = "language: python\napp: python -m fleet\noutput: .cdk8s-out\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the reference fleet, published."""
    shutil.copytree(ROOT / "fleet", tmp_path / "fleet", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "dist", tmp_path / "dist")
    (tmp_path / "cdk8s.yaml").write_text(SETTINGS)
    return tmp_path


def fleet(
    *arguments: str, at: Path, stdin: str = "", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "fleet"), *arguments]
    return subprocess.run(
        command,
        cwd=at,
        env={**os.environ, **(environment or {})},
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_synth_runs_the_app_of_the_nearest_settings_with_this_python(project: Path) -> None:
    result = fleet("synth", at=project / "fleet", environment={"PATH": "/usr/bin:/bin"})
    assert result.stderr == "dist is up to date: 97 files\n"
    assert result.returncode == 0


def test_a_fleet_with_constructs_of_cdk8s_needs_no_node_on_the_machine_and_prints_no_banner(project: Path) -> None:
    (project / "fleet" / "web.py").write_text(
        "import cdk8s_plus_27 as kplus\n"
        "def build(spoke):\n"
        "    kplus.ServiceAccount(spoke.unit('web').chart, 'reader', metadata={'namespace': 'web'})\n"
    )
    production = project / "fleet" / "production.py"
    production.write_text(production.read_text() + "    from fleet import web\n    web.build(spoke)\n")
    result = fleet("synth", at=project, environment={"PATH": "/nowhere-at-all:/bin", "JSII_NODE": ""})
    web = "  + spokes/production/prod-eu/web/"
    assert result.stderr == (
        f"{web}kustomization.yaml\n{web}serviceaccount.reader.yaml\n"
        "dist: 2 created, 0 changed, 0 deleted, 97 unchanged\n"
    )


def test_the_first_chart_of_a_program_has_its_line_too(project: Path) -> None:
    production = project / "fleet" / "production.py"
    production.write_text(production.read_text() + "    import cdk8s\n    cdk8s.Chart(spoke.tree, 'lost')\n")
    line = len(production.read_text().splitlines())
    result = fleet("synth", at=project)
    assert f"\n  lost (fleet/production.py:{line}): this Chart is in no hub and no spoke" in result.stderr


def test_check_passes_on_what_was_published_and_writes_nothing(project: Path) -> None:
    before = tree(project)
    result = fleet("check", at=project)
    assert (result.returncode, result.stderr) == (0, "dist is what the fleet renders: 97 files\n")
    after = {path: content for path, content in tree(project).items() if "__pycache__" not in path}
    assert after == before


def test_check_refuses_a_file_that_was_edited_one_that_is_missing_and_one_too_many(project: Path) -> None:
    orders = project / "dist/hub/environments/production/prod-eu/orders"
    instance = orders / "instance.orders.yaml"
    instance.write_text(instance.read_text().replace("multiAz: true", "multiAz: false"))
    (orders / "subnetgroup.orders.yaml").rename(orders / "subnetgroup.other.yaml")
    result = fleet("check", at=project)
    assert result.returncode == 1
    head, *lines = result.stderr.splitlines()
    assert head == "error: dist is not what the fleet renders"
    assert len(lines) == 3
    for name in ("instance.orders.yaml", "subnetgroup.orders.yaml", "subnetgroup.other.yaml"):
        assert any(name in line for line in lines), result.stderr


def test_plan_shows_a_diff_and_writes_nothing(project: Path) -> None:
    production = project / "fleet" / "production.py"
    production.write_text(production.read_text().replace("storage_gib=100", "storage_gib=200"))
    before = tree(project / "dist")
    result = fleet("plan", at=project)
    assert "-    allocatedStorage: 100\n+    allocatedStorage: 200\n" in result.stdout
    assert result.stderr == "dist: 0 to create, 1 to change, 0 to delete, 96 unchanged\n"
    assert tree(project / "dist") == before


def test_an_exception_in_the_users_code_leaves_dist_alone(project: Path) -> None:
    before = tree(project / "dist")
    (project / "fleet" / "development.py").write_text("raise RuntimeError('not today')\n")
    result = fleet("synth", at=project)
    assert result.returncode == 1
    assert "RuntimeError: not today" in result.stderr
    assert tree(project / "dist") == before


def test_problems_are_told_without_a_traceback_and_dist_is_left_alone(project: Path) -> None:
    before = tree(project / "dist")
    production = project / "fleet" / "production.py"
    text = production.read_text().replace("retention_days=14", "retention_days=2")
    production.write_text(text.replace("10.32.0.0/16", "10.16.0.0/16"))
    result = fleet("synth", at=project)
    assert result.returncode == 1
    head, *lines = result.stderr.splitlines()
    assert head == "error: 2 problems; dist was not touched"
    written = production.read_text().splitlines()
    spoke, orders = written.index("    spoke = Spoke(") + 1, written.index("    orders = Database(") + 1
    assert lines[0].startswith(
        f"  hub/prod-eu (fleet/production.py:{spoke}): network_cidr is 10.16.0.0/16, which overlaps"
    )
    subject = "Instance/acme-prod-eu/orders: production-database-backups"
    assert f"hub/prod-eu/orders (fleet/production.py:{orders}): {subject}" in lines[1]
    assert tree(project / "dist") == before


def test_patches_lists_them_with_their_reasons(project: Path) -> None:
    result = fleet("patches", at=project)
    assert result.stdout.startswith("hub/prod-eu/orders (fleet/production.py:")
    assert "Instance /spec/forProvider/maxAllocatedStorage: The yearly sale doubles the orders" in result.stdout


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("language: python\n", "error: cdk8s.yaml has no `app:`, the command that builds the fleet"),
        ("app: [", "error: cdk8s.yaml is not YAML: "),
        ("app: 'true'\n", "error: 'true' ended without synthesizing; does it call synth() on its Fleet?"),
        ("app: exit 3\n", ""),
    ],
)
def test_an_app_that_cannot_be_run_is_told(tmp_path: Path, settings: str, message: str) -> None:
    (tmp_path / "cdk8s.yaml").write_text(settings)
    result = fleet("synth", at=tmp_path)
    assert result.returncode == (3 if "exit" in settings else 1)
    assert result.stderr.startswith(message)


def test_an_app_that_is_no_plain_module_runs_in_a_shell_with_this_python(project: Path) -> None:
    (project / "cdk8s.yaml").write_text("app: cd . && python -m fleet\n")
    (project / "dist" / "hub" / "platform" / "projects" / "appproject.platform.yaml").unlink()
    result = fleet("synth", at=project, environment={"PATH": "/usr/bin:/bin"})
    assert result.returncode == 0
    assert result.stderr.endswith("dist: 1 created, 0 changed, 0 deleted, 96 unchanged\n")
    assert fleet("check", at=project).returncode == 0


@pytest.mark.parametrize(("code", "exit_code", "said"), [("3", 3, ""), ("'no'", 1, "no\n"), ("", 1, "error: ")])
def test_a_module_that_leaves_early_ends_as_it_says(tmp_path: Path, code: str, exit_code: int, said: str) -> None:
    (tmp_path / "cdk8s.yaml").write_text("app: python -m leaver\n")
    (tmp_path / "leaver.py").write_text(f"import sys\nsys.exit({code})\n")
    result = fleet("synth", at=tmp_path)
    assert result.returncode == exit_code
    assert result.stderr.startswith(said)
    assert ("ended without synthesizing" in result.stderr) == (code == "")


def test_without_settings_it_says_what_is_missing(tmp_path: Path) -> None:
    result = fleet("synth", at=tmp_path)
    assert result.returncode == 1
    assert result.stderr.startswith("error: there is no cdk8s.yaml here or above; go into a project")


@pytest.mark.parametrize("place", ["dist", "dist/below", "."])
def test_an_output_folder_of_cdk8s_that_is_or_holds_dist_is_refused(project: Path, place: str) -> None:
    before = tree(project / "dist")
    environment = {**os.environ, "CDK8S_OUTDIR": place}
    command = [sys.executable, "-m", "fleet"]
    result = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert result.returncode == 1
    assert result.stderr.startswith(f"error: the output folder of cdk8s is {place}, which is where dist is published.")
    assert tree(project / "dist") == before


CRD = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.acme.example}
spec:
  group: acme.example
  scope: Namespaced
  names: {kind: Widget, plural: widgets, singular: widget, listKind: WidgetList}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec: {type: object, properties: {size: {type: string, enum: [small, large]}}}
"""


def test_a_kind_of_the_users_own_is_imported_and_checked_at_synth(project: Path) -> None:
    assert (
        fleet("import", "-", at=project, stdin=CRD).stderr
        == "  + acme.example/v1/Widget\nimports: 1 added, 0 changed\n"
    )
    (project / "crds.yaml").write_text(CRD)
    assert fleet("import", "crds.yaml", at=project).returncode == 0
    assert fleet("import", "crds.yaml", "--check", at=project).stderr == "imports/ is up to date\n"
    main = project / "fleet" / "__main__.py"
    widget = {"apiVersion": "acme.example/v1", "kind": "Widget", "metadata": {"name": "w", "namespace": "argocd"}}
    spoilt = {**widget, "spec": {"size": "medium"}}
    original = main.read_text()
    main.write_text(original.replace("    return fleet", f"    hub.unit('widgets').add({spoilt})\n    return fleet"))
    result = fleet("synth", at=project)
    assert "Widget/argocd/w: spec.size is " in result.stderr
    assert "small, large" in result.stderr
    main.write_text(original.replace("    return fleet", f"    hub.unit('widgets').add({widget})\n    return fleet"))
    assert fleet("synth", at=project).returncode == 0
    assert (project / "dist/hub/platform/widgets/widget.w.yaml").is_file()
    (project / "crds.yaml").write_text(CRD.replace("large", "huge"))
    outdated = fleet("import", "crds.yaml", "--check", at=project)
    assert outdated.returncode == 1
    assert "imports/acme_example/widget.py: differs" in outdated.stderr


def test_what_is_no_crd_is_told(project: Path) -> None:
    result = fleet("import", "-", at=project, stdin="kind: Deployment\n")
    assert result.returncode == 1
    assert result.stderr.startswith("error: standard input")
    assert fleet("import", "none.yaml", at=project).stderr.startswith("error: none.yaml: No such file or directory")
