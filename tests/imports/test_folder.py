"""Importing users' own kinds into their folder."""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

import pytest

from constructs_lib.imports.generator import ImportSourceError, differences, generate
from tests.imports.conftest import REPOSITORY, crd

REFERENCE = {"type": "object", "properties": {"name": {"type": "string"}, "kind": {"type": "string"}}}
WIDGET = crd({"type": "object", "properties": {"ownerRef": REFERENCE, "size": {"type": "integer"}}})
GADGET = crd({"type": "object", "properties": {"partRef": REFERENCE}}, kind="Gadget")
OTHER = crd({"type": "object", "properties": {"a": {"type": "string"}}}, kind="Thing", group="other.example.com")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_one_kind(tmp_path: Path) -> None:
    report = generate([WIDGET], tmp_path / "imports", "widgets.yaml")
    assert report.added == ("example.com/v1/Widget",)
    assert report.changed == report.unchanged == report.removed == report.left_to_server == ()
    assert (
        set(report.files)
        == contents(tmp_path / "imports").keys()
        == {
            "example_com/__init__.py",
            "example_com/widget.py",
            "example_com/widget.schema.json",
            "index.json",
            "sources.json",
        }
    )
    assert (
        (tmp_path / "imports" / "example_com" / "widget.py").read_text()
        == '''\
"""Widget of example.com, from widgets.yaml. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class OwnerRef(TypedDict, total=False):
    kind: str
    name: str


class WidgetSpec(TypedDict, total=False):
    ownerRef: OwnerRef
    size: int


class Widget(TypedDict, total=False):
    apiVersion: Required[Literal["example.com/v1"]]
    kind: Required[Literal["Widget"]]
    metadata: Required[ObjectMeta]
    spec: WidgetSpec
'''
    )


def test_what_kinds_share_moves_to_a_module_of_its_own(tmp_path: Path) -> None:
    generate([WIDGET], tmp_path, "widgets.yaml")
    report = generate([GADGET], tmp_path, "gadgets.yaml")
    assert report.added == ("example.com/v1/Gadget",)
    assert report.unchanged == ("example.com/v1/Widget",)
    assert (
        (tmp_path / "example_com" / "_shared.py").read_text()
        == '''\
"""What kinds of example.com have in common, from gadgets.yaml, widgets.yaml. Generated; do not edit."""

from typing import TypedDict


class Ref(TypedDict, total=False):
    kind: str
    name: str
'''
    )
    assert "    ownerRef: Ref\n" in (tmp_path / "example_com" / "widget.py").read_text()
    assert "example_com/widget.schema.json" not in report.files


def test_the_order_of_imports_does_not_show(tmp_path: Path) -> None:
    folders = []
    for number, order in enumerate(itertools.permutations((WIDGET, GADGET, OTHER))):
        folder = tmp_path / str(number)
        for each in order:
            generate([each], folder, f"{each['spec']['names']['plural']}.yaml")
        folders.append(contents(folder))
    assert all(folder == folders[0] for folder in folders)


def test_importing_again_touches_nothing(tmp_path: Path) -> None:
    generate([WIDGET, GADGET], tmp_path, "x.yaml")
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    report = generate([WIDGET], tmp_path, "x.yaml")
    assert report.files == ()
    assert report.unchanged == ("example.com/v1/Gadget", "example.com/v1/Widget")
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_a_better_version_replaces_the_kind(tmp_path: Path) -> None:
    beta = crd({"type": "object"}, versions=("v1beta1",))
    generate([beta], tmp_path, "x.yaml")
    report = generate([crd({"type": "object"}, versions=("v1beta1", "v1alpha1", "v1"))], tmp_path, "x.yaml")
    assert (report.added, report.removed) == (("example.com/v1/Widget",), ("example.com/v1beta1/Widget",))
    assert "example.com/v1beta1" not in (tmp_path / "index.json").read_text()


def test_files_of_others_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "example_com").mkdir(parents=True)
    (tmp_path / "__init__.py").write_text("# ours\n")
    (tmp_path / "example_com" / "extra.py").write_text("# ours\n")
    generate([WIDGET, GADGET], tmp_path, "x.yaml")
    generate([crd({"type": "object", "properties": {"a": {"type": "string"}}})], tmp_path, "x.yaml")
    assert (tmp_path / "__init__.py").read_text() == "# ours\n"
    assert (tmp_path / "example_com" / "extra.py").read_text() == "# ours\n"
    assert not (tmp_path / "example_com" / "_shared.py").exists()


def test_check_lists_what_differs(tmp_path: Path) -> None:
    generate([WIDGET, GADGET], tmp_path, "x.yaml")
    before = contents(tmp_path)
    assert differences([WIDGET, GADGET], tmp_path, "x.yaml") == []

    newer = crd({"type": "object", "properties": {"ownerRef": REFERENCE, "colour": {"type": "string"}}})
    assert differences([newer], tmp_path, "x.yaml") == [
        "example_com/widget.py: differs",
        "example_com/widget.schema.json: differs",
    ]
    without = crd({"type": "object"})
    assert "example_com/_shared.py: too many" in differences([without], tmp_path, "x.yaml")
    assert contents(tmp_path) == before

    (tmp_path / "example_com" / "widget.py").write_text("# edited by hand\n")
    (tmp_path / "example_com" / "gadget.py").unlink()
    assert differences([WIDGET], tmp_path, "x.yaml") == [
        "example_com/gadget.py: missing",
        "example_com/widget.py: differs",
    ]


def test_check_of_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert "index.json: missing" in differences([WIDGET], tmp_path / "imports", "x.yaml")
    assert not (tmp_path / "imports").exists()


def test_a_folder_whose_files_do_not_agree_is_named(tmp_path: Path) -> None:
    generate([WIDGET], tmp_path, "x.yaml")
    (tmp_path / "example_com" / "widget.schema.json").unlink()
    with pytest.raises(ImportSourceError, match=r"do not agree .* delete it and import again"):
        generate([GADGET], tmp_path, "x.yaml")


def test_a_pattern_that_cannot_be_checked_is_reported(tmp_path: Path) -> None:
    huge = "^[a-z]{1000}{1000}{1000}$"
    spec = {"type": "object", "properties": {"a": {"type": "string", "pattern": huge}}}
    report = generate([crd(spec)], tmp_path, "x.yaml")
    assert report.left_to_server == (f"example.com/v1/Widget: pattern {huge}",)


def test_names_that_python_does_not_take(tmp_path: Path) -> None:
    spec = {
        "type": "object",
        "properties": {
            "import": {"type": "object", "properties": {"$ref": {"type": "string"}, "__a": {"type": "string"}}},
            "any": {"type": "object", "properties": {"b": {"type": "string"}}},
            "literal": {"type": "object", "properties": {"c": {"type": "string", "enum": ['"', "\\", "ä"]}}},
        },
    }
    generate([crd(spec, kind="Class", group="3d.my-company.io")], tmp_path / "imports", "x.yaml")
    # A package, so that it is found before this repository's own folder of that name.
    (tmp_path / "imports" / "__init__.py").touch()
    code = (
        "from imports._3d_my_company_io.class_ import Class, ClassSpec, Import; print(sorted(Import.__annotations__))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(REPOSITORY), "PATH": ""},
    )
    assert result.stdout == "['$ref', '__a']\n"


@pytest.mark.parametrize("seed", ["0", "1"])
def test_bytes_do_not_depend_on_the_hash_seed(tmp_path: Path, seed: str) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.imports.test_folder import WIDGET, GADGET, OTHER;"
        "from constructs_lib.imports.generator import generate;"
        "generate([WIDGET, GADGET, OTHER], Path(sys.argv[1]), 'x.yaml')"
    )
    subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "theirs")],
        check=True,
        cwd=REPOSITORY,
        env={"PYTHONPATH": str(REPOSITORY), "PYTHONHASHSEED": seed, "PATH": ""},
    )
    generate([WIDGET, GADGET, OTHER], tmp_path / "ours", "x.yaml")
    assert contents(tmp_path / "theirs") == contents(tmp_path / "ours")
