"""What users import: one surface, loaded when it is used."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import constructs_lib


def test_every_name_can_be_had_and_is_declared_for_type_checkers() -> None:
    tree = ast.parse(Path(constructs_lib.__file__).read_text(encoding="utf-8"))
    (declared,) = [node for node in tree.body if isinstance(node, ast.If)]
    names = sorted(node.names[0].name for node in declared.body if isinstance(node, ast.ImportFrom))
    assert names == sorted(constructs_lib.__all__)
    assert names == sorted(dir(constructs_lib))
    for name in names:
        assert getattr(constructs_lib, name) is not None


def test_every_name_says_what_it_is() -> None:
    for name in constructs_lib.__all__:
        value = getattr(constructs_lib, name)
        if isinstance(value, type):
            assert value.__doc__, name


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module constructs_lib has no attribute Nothing"):
        constructs_lib.Nothing  # noqa: B018  # the access is the test


@pytest.mark.parametrize("module", ["constructs_lib", "constructs_lib.imports", "constructs_lib.cli"])
def test_what_needs_neither_node_nor_pydantic_does_not_load_them(module: str) -> None:
    code = f"import sys, {module}; print(sorted({{'jsii', 'pydantic', 'cel_expr_python', 'rich'}} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"
