"""Whatever is written, every reader understands the same: PyYAML (1.1), ruamel.yaml (1.2) and Kubernetes' (Go)."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from constructs_lib.synthesis.emit import MAX_INTEGER, MIN_INTEGER, to_yaml
from tests.synthesis.go_reader import GoReader, build
from tests.synthesis.nasty_strings import NASTY

Reader = Callable[[str], Any]
FIXED = settings(max_examples=300, derandomize=True, deadline=None, database=None)


def _ruamel(document: str) -> Any:
    reader = YAML(typ="safe", pure=True)
    reader.version = "1.2"
    return reader.load(document)


def _go() -> Iterator[Reader]:
    try:
        program = build()
    except (FileNotFoundError, subprocess.SubprocessError) as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"needs Go to build Kubernetes' YAML reader: {error}")
    with GoReader(program) as reader:
        yield reader.read


@pytest.fixture(scope="module", params=["SafeLoader", "CSafeLoader", "ruamel 1.2", "Go"])
def read(request: pytest.FixtureRequest) -> Iterator[Reader]:
    if request.param == "Go":
        yield from _go()
    elif request.param == "ruamel 1.2":
        yield _ruamel
    else:
        loader = getattr(yaml, request.param)
        yield lambda document: yaml.load(document, loader)


def _assert_same(read: Any, written: Any) -> None:
    """Compare values and types. JSON has one type of number: Go answers 1 for 1.0, and 10 digits for 1e9."""
    if isinstance(written, dict):
        assert isinstance(read, dict)
        assert list(map(type, read)) == [str] * len(written)
        assert set(read) == set(written)
        for key, value in written.items():
            _assert_same(read[key], value)
    elif isinstance(written, list):
        assert isinstance(read, list)
        assert len(read) == len(written)
        for one, other in zip(read, written, strict=True):
            _assert_same(one, other)
    elif type(written) is float:
        assert type(read) in (float, int)
        assert float(read) == written
    else:
        assert type(read) is type(written), (read, written)
        assert read == written


_TEXT = st.one_of(
    st.text(max_size=12),
    st.sampled_from(NASTY),
    st.text(alphabet="a0 :#-\n\t\"'\\|>~.,e_+xy=[]{}&*!%@`?\r\u2028\x85é", max_size=12),
    st.lists(st.sampled_from(NASTY), min_size=2, max_size=3).map("".join),
    st.lists(st.sampled_from(NASTY), min_size=2, max_size=3).map("\n".join),
)
_SCALAR = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(MIN_INTEGER, MAX_INTEGER),
    st.floats(allow_nan=False, allow_infinity=False),
    _TEXT,
)
_VALUE = st.recursive(
    _SCALAR,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(_TEXT, inner, max_size=4)),
    max_leaves=12,
)


@given(value=st.dictionaries(_TEXT, _VALUE, max_size=4))
@FIXED
def test_any_json_value_survives(read: Reader, value: dict[str, Any]) -> None:
    _assert_same(read(to_yaml(value)), value)


@given(value=st.floats(allow_nan=False, allow_infinity=False))
@FIXED
def test_any_float_survives(read: Reader, value: float) -> None:
    _assert_same(read(to_yaml({"value": value, "list": [value]})), {"value": value, "list": [value]})


def test_nasty_strings_survive_as_values(read: Reader) -> None:
    value = {"map": {f"k{index}": text for index, text in enumerate(NASTY)}, "list": NASTY, "nested": [[NASTY]]}
    _assert_same(read(to_yaml(value)), value)


def test_nasty_strings_survive_as_keys(read: Reader) -> None:
    value = {
        "scalar": dict.fromkeys(NASTY, "x"),
        "list": [{text: [text]} for text in NASTY],
        "map": {text: {text: text} for text in NASTY},
    }
    _assert_same(read(to_yaml(value)), value)


def test_each_nasty_string_survives_alone(read: Reader) -> None:
    for text in NASTY:
        _assert_same(read(to_yaml({text: text})), {text: text})
