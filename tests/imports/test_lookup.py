from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import constructs_lib.imports
from constructs_lib.imports import Kinds, kind_of, served_versions_of, similar_kinds
from constructs_lib.imports.generator import generate
from constructs_lib.imports.kinds import version_rank
from tests.imports.conftest import REPOSITORY, crd

OWN = Path(constructs_lib.imports.__file__).parent


def test_a_kind() -> None:
    kind = kind_of("rds.aws.m.upbound.io/v1beta1", "Instance")
    assert kind is not None
    assert (kind.group, kind.version, kind.kind) == ("rds.aws.m.upbound.io", "v1beta1", "Instance")
    assert (kind.plural, kind.singular, kind.scope, kind.namespaced) == ("instances", "instance", "Namespaced", True)
    assert kind.module == "rds_aws_m_upbound_io.instance"
    assert kind.schema() is kind.schema()
    assert kind.validator() is kind.validator()


def test_a_kind_of_the_group_without_a_name() -> None:
    kind = kind_of("v1", "Namespace")
    assert kind is not None
    assert (kind.group, kind.version, kind.scope, kind.namespaced) == ("", "v1", "Cluster", False)


def test_a_kind_that_is_there_in_another_version() -> None:
    assert kind_of("kyverno.io/v1alpha1", "ClusterPolicy") is None
    assert served_versions_of("kyverno.io", "ClusterPolicy") == ("v1",)
    known = kind_of("kyverno.io/v1", "ClusterPolicy")
    assert known is not None
    assert known.served_versions == ("v1", "v2beta1")


def test_a_kind_that_is_not_there() -> None:
    assert kind_of("apps/v1", "Deploymnet") is None
    assert served_versions_of("apps", "Deploymnet") == ()
    nearest = similar_kinds("apps/v1", "Deploymnet")[0]
    assert (nearest.api_version, nearest.kind) == ("apps/v1", "Deployment")
    assert similar_kinds("apps/v1", "Quux") == ()


def test_the_same_kind_in_other_groups_is_suggested_nearest_first() -> None:
    found = [each.api_version for each in similar_kinds("eks.aws.upbound.io/v1beta1", "Cluster")]
    assert found[0] == "eks.aws.m.upbound.io/v1beta1"
    assert len(found) == 3


def test_versions_are_ranked_as_kubernetes_ranks_them() -> None:
    ranked = ["foo10", "v1alpha1", "v1alpha2", "v1beta1", "v1beta2", "v2beta1", "v1", "v2", "v10"]
    shuffled = [*ranked[::2], *ranked[1::2]]
    assert sorted(shuffled, key=version_rank) == ranked


def test_kinds_of_a_users_folder(tmp_path: Path) -> None:
    generate([crd({"type": "object"})], tmp_path, "widgets.yaml")
    kinds = Kinds(OWN)
    assert kinds.kind_of("example.com/v1", "Widget") is None
    kinds.add_folder(tmp_path)
    kind = kinds.kind_of("example.com/v1", "Widget")
    assert kind is not None
    assert kind.folder == tmp_path
    assert kind.validator().is_valid(
        {"apiVersion": "example.com/v1", "kind": "Widget", "metadata": {"name": "x"}, "spec": {}}
    )
    rebuilt = kind.crd()
    assert rebuilt is not None
    assert rebuilt["metadata"]["name"] == "widgets.example.com"
    assert kinds.kind_of("apps/v1", "Deployment") is not None
    assert [each.kind for each in kinds if each.folder == tmp_path] == ["Widget"]


def test_a_users_folder_wins(tmp_path: Path) -> None:
    generate(
        [crd({"type": "object"}, kind="Instance", group="rds.aws.m.upbound.io", versions=("v1", "v1beta1"))],
        tmp_path,
        "x",
    )
    kinds = Kinds(OWN)
    kinds.add_folder(tmp_path)
    newer = kinds.kind_of("rds.aws.m.upbound.io/v1", "Instance")
    assert newer is not None
    assert newer.folder == tmp_path
    assert kinds.served_versions_of("rds.aws.m.upbound.io", "Instance") == ("v1", "v1beta1")


@pytest.mark.parametrize("content", [None, "{}", '{"something": "else"}', '{"kinds": []}'])
def test_a_folder_of_something_else_has_no_kinds(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "index.json").write_text(content)
    assert list(Kinds(tmp_path)) == []


@pytest.mark.parametrize("content", ["{", "[]", '{"kinds": {"v1/X": {}}}', '{"kinds": {"v1/X": []}}'])
def test_a_broken_index_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "index.json"
    path.write_text(content)
    with pytest.raises(ValueError, match=r"index\.json.* import its kinds again") as caught:
        list(Kinds(tmp_path))
    assert str(path) in str(caught.value)


def run(code: str) -> list[str]:
    """Run Python in a process of its own, with the modules and files that it opened printed as JSON."""
    probe = """
import json, sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
{code}
ours = [name for name in sys.modules if name.startswith("constructs_lib.imports.")]
heavy = [name for name in ("jsonschema_rs", "yaml", "jsii", "urllib.request") if name in sys.modules]
print(json.dumps([ours + heavy, [name for name in opened if name.endswith(".json")]]))
"""
    result = subprocess.run(
        [sys.executable, "-c", probe.replace("{code}", code)],
        capture_output=True,
        text=True,
        check=True,
        cwd=REPOSITORY,
        env={"PYTHONPATH": str(REPOSITORY), "PATH": ""},
    )
    modules, files = json.loads(result.stdout)
    return sorted(modules) + sorted(Path(name).name for name in files)


def test_the_package_reads_nothing_until_it_is_asked() -> None:
    assert run("import constructs_lib.imports") == ["constructs_lib.imports.kinds"]


def test_a_look_up_reads_the_index_alone() -> None:
    code = "from constructs_lib.imports import kind_of; kind_of('v1', 'Secret').plural"
    assert run(code) == ["constructs_lib.imports.kinds", "index.json"]


def test_a_schema_is_read_when_it_is_asked_for() -> None:
    code = "from constructs_lib.imports import kind_of; kind_of('v1', 'Secret').schema()"
    assert run(code) == ["constructs_lib.imports.kinds", "index.json", "secret.schema.json"]


def test_a_kind_imports_no_other_kind() -> None:
    assert run("from constructs_lib.imports.rds_aws_m_upbound_io.instance import Instance") == [
        "constructs_lib.imports.kinds",
        "constructs_lib.imports.meta",
        "constructs_lib.imports.rds_aws_m_upbound_io",
        "constructs_lib.imports.rds_aws_m_upbound_io._shared",
        "constructs_lib.imports.rds_aws_m_upbound_io.instance",
    ]
