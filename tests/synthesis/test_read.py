"""Reading YAML with the types that Kubernetes gives it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

from constructs_lib.synthesis.read import ReadError, read_folder, read_manifests


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("y", True),
        ("off", False),
        ("2020-01-01", "2020-01-01"),
        ("1:30", "1:30"),
        ("017", 15),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b101", 5),
        ("08", 8.0),
        ("1_000", 1000),
        ("1e3", 1000.0),
        ("-.5", -0.5),
        ("~", None),
        ("", None),
        ("1.2.3", "1.2.3"),
        ("'yes'", "yes"),
        ("18446744073709551616", 18446744073709551616.0),
    ],
)
def test_scalars_have_the_types_that_kubernetes_gives_them(text: str, value: Any) -> None:
    read = read_manifests(f"a: {text}\n", "x.yaml")[0]["a"]
    assert read == value
    assert type(read) is type(value)


def test_infinity_is_a_float() -> None:
    assert read_manifests("a: -.inf", "x.yaml")[0]["a"] == -math.inf


def test_keys_are_texts() -> None:
    assert read_manifests("on: 1\n8080: 2\n", "x.yaml") == [{"true": 1, "8080": 2}]


def test_a_stream_is_split_a_list_unpacked_and_nothing_left_out() -> None:
    text = "---\n# nothing\n---\nkind: A\n---\nkind: List\nitems:\n- kind: B\n- kind: C\n"
    assert [each["kind"] for each in read_manifests(text, "x.yaml")] == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("kind: A\n---\n- 1\n", "x.yaml: document 2 is a list, not a Kubernetes object"),
        ("a: [", "x.yaml is not YAML: "),
        ("a: !!python/object:os.system {}", "x.yaml is not YAML: could not determine a constructor"),
    ],
)
def test_what_is_no_manifest_is_named(text: str, message: str) -> None:
    with pytest.raises(ReadError) as error:
        read_manifests(text, "x.yaml")
    assert message in str(error.value)


def test_a_folder_is_read_in_the_order_of_its_paths(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "2.yml").write_text("kind: B")
    (tmp_path / "a.yaml").write_text("kind: A")
    (tmp_path / "kustomization.yaml").write_text("kind: Kustomization")
    (tmp_path / "README.md").write_text("no")
    assert [(Path(file).name, each["kind"]) for file, each in read_folder(tmp_path)] == [
        ("a.yaml", "A"),
        ("2.yml", "B"),
    ]


def test_a_folder_that_is_none_and_a_file_that_is_no_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="none is not a folder"):
        read_folder(tmp_path / "none")
    (tmp_path / "a.yaml").write_bytes(b"a: \xff")
    with pytest.raises(ReadError, match="is not UTF-8: invalid start byte at byte 3"):
        read_folder(tmp_path)
