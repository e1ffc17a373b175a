"""What a manifest looks like as a file."""

from __future__ import annotations

import json
import sys
from collections import UserDict
from enum import Enum, IntEnum, StrEnum
from textwrap import dedent
from types import MappingProxyType
from typing import Any

import pytest
import yaml

from constructs_lib.synthesis.emit import EmissionError, to_document, to_json_file, to_yaml


def test_a_manifest_reads_as_kubectl_would_print_it() -> None:
    manifest = {
        "spec": {
            "rules": [{"apiGroups": [""], "resources": ["pods"], "verbs": ["get", "list"]}, {"verbs": []}],
            "matrix": [["a", 1], [], [[True]]],
            "empty": {},
            "replicas": 3,
            "ratio": 0.5,
            "nothing": None,
        },
        "kind": "Example",
        "metadata": {"name": "orders", "labels": {"version": "1.0", "on": "yes"}},
        "apiVersion": "example.org/v1",
    }
    assert to_yaml(manifest) == dedent("""\
        # Written by fleet synth. Change fleet/ instead of this file.
        ---
        apiVersion: example.org/v1
        kind: Example
        metadata:
          name: orders
          labels:
            version: "1.0"
            "on": "yes"
        spec:
          rules:
          - apiGroups:
            - ""
            resources:
            - pods
            verbs:
            - get
            - list
          - verbs: []
          matrix:
          - - a
            - 1
          - []
          - - - true
          empty: {}
          replicas: 3
          ratio: 0.5
          nothing: null
        """)


def test_text_of_several_lines_is_a_literal_block() -> None:
    manifest = {"script": "#!/bin/sh\n\necho 'on: 1'\n", "list": ["a\nb", {"kept": "c\n\n"}], "last": "\nd\n"}
    assert to_document(manifest) == dedent("""\
        script: |
          #!/bin/sh

          echo 'on: 1'
        list:
        - |-
          a
          b
        - kept: |+
            c

        last: |

          d
        """)


@pytest.mark.parametrize("text", [" a\nb", "\ta\nb", "a\r\nb", "\n", "\n a", "a\x85b\n", "a\u2028\n"])
def test_a_block_that_would_lose_something_is_quoted(text: str) -> None:
    written = to_document({"text": text})
    assert written.startswith('text: "')
    assert written.count("\n") == 1


def test_only_what_no_reader_mistakes_is_plain() -> None:
    plain = [
        "eu-west-1",
        "arn:aws:iam::111122223333:role/orders",
        "quay.io/acme/app:v1@sha256:0a1b",
        "https://example.org/a?b=c".replace("?", "/"),
        "a sentence (with brackets), and a comma",
        "/var/run",
        "db.m7g.large",
        "_x",
        "yes-please",
    ]
    quoted = [
        "1.35",
        "10.0.0.0/16",
        "no",
        "a: b",
        "a #b",
        "a:",
        " a",
        "",
        "*",
        "2020-01-01",
        "0x1f",
        "über",
        "a  b",
        "a?",
    ]
    assert to_document({"plain": plain}) == "plain:\n" + "".join(f"- {text}\n" for text in plain)
    assert to_document({"quoted": quoted}) == "quoted:\n" + "".join(f'- "{text}"\n' for text in quoted)


def test_text_stays_as_it_is_but_for_what_cannot_be_seen() -> None:
    assert to_document({"a": "é 日本 😀"}) == 'a: "é 日本 😀"\n'
    text = 'a"b\\c\t\r\0\x1b\x85\u2028\ufeff\uffff'
    assert to_document({"a": text}) == 'a: "a\\"b\\\\c\\t\\r\\0\\x1b\\x85\\u2028\\ufeff\\uffff"\n'


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1e22, "1.0e+22"),
        (1e-7, "1.0e-07"),
        (1.5e300, "1.5e+300"),
        (-0.0, "-0.0"),
        (100.0, "100.0"),
        (5e-324, "5.0e-324"),
        (2**64 - 1, "18446744073709551615"),
        (-(2**63), "-9223372036854775808"),
    ],
)
def test_numbers(number: float, text: str) -> None:
    assert to_document({"number": number}) == f"number: {text}\n"


def test_a_key_too_long_for_one_line_is_written_as_an_explicit_key() -> None:
    key = "k" * 600
    written = to_document({"a": {key: {"b": [1]}, "c": 2}})
    assert written == f'a:\n  ? "{key}"\n  :\n    b:\n    - 1\n  c: 2\n'
    assert yaml.safe_load(written) == {"a": {key: {"b": [1]}, "c": 2}}


def test_values_of_derived_types_are_written_as_what_they_are() -> None:
    class Size(StrEnum):
        SMALL = "small"

    class Mixed(str, Enum):  # noqa: UP042 - as older code has it
        NO = "no"

    class Count(IntEnum):
        TWO = 2

    class Text(str):
        __slots__ = ()

        def __str__(self) -> str:
            return "something else"

    manifest = MappingProxyType(
        {
            "a": Size.SMALL,
            "b": Mixed.NO,
            "c": Count.TWO,
            "d": [Text("x"), UserDict({"e": Size.SMALL})],
            Text("f"): MappingProxyType({}),
        }
    )
    assert to_document(manifest) == 'a: small\nb: "no"\nc: 2\nd:\n- x\n- e: small\nf: {}\n'


def test_the_same_value_twice_is_written_twice() -> None:
    shared = {"a": ["b"]}
    assert to_document({"one": shared, "two": shared}) == "one:\n  a:\n  - b\ntwo:\n  a:\n  - b\n"


def test_files_can_be_concatenated() -> None:
    manifests = [{"kind": "A", "text": "x\n\n"}, {"kind": "B"}, {}]
    assert list(yaml.safe_load_all("".join(map(to_yaml, manifests)))) == manifests


def test_the_manifest_is_left_as_it_was() -> None:
    manifest = {"spec": {}, "kind": "A", "apiVersion": "v1"}
    to_yaml(manifest)
    assert list(manifest) == ["spec", "kind", "apiVersion"]


@pytest.mark.parametrize(
    ("value", "pointer", "words"),
    [
        ({"a": {"b/c~": [1, float("nan")]}}, "/a/b~1c~0/1", "nan is no number in JSON"),
        ({"a": float("-inf")}, "/a", "-inf is no number in JSON"),
        ({"a": (1, 2)}, "/a", "a tuple; write a list"),
        ({"a": [{1, 2}]}, "/a/0", "a set, which has no order"),
        ({"a": b"x"}, "/a", "bytes"),
        ({"a": {1: "x"}}, "/a", "the key 1 is of type int"),
        ({"a": {None: "x"}}, "/a", "the key None is of type NoneType"),
        ({True: "x"}, "", "the key True is of type bool"),
        ({"a": 2**64}, "/a", "65 bits"),
        ({"a": -(2**63) - 1}, "/a", "64 bits"),
        ({"a": "x\ud800"}, "/a", "'x\\ud800' holds half of a surrogate pair"),
        ({"a": {"\udfff": 1}}, "/a", "half of a surrogate pair"),
        ({"a": "\ud83d\ude00"}, "/a", "half of a surrogate pair"),
        ({"a": object()}, "/a", "of type builtins.object"),
        ({"a": 1j}, "/a", "of type builtins.complex"),
    ],
)
def test_what_json_cannot_say_is_refused_with_its_place(value: dict[Any, Any], pointer: str, words: str) -> None:
    for write in (to_yaml, to_json_file):
        with pytest.raises(EmissionError) as caught:
            write(value)
        (fault,) = caught.value.faults
        assert fault.pointer == pointer
        assert words in fault.message


def test_all_faults_are_reported_at_once_in_order() -> None:
    with pytest.raises(EmissionError) as caught:
        to_yaml({"z": float("inf"), "a": [b"", {"k": ()}], "fine": 1})
    assert [fault.pointer for fault in caught.value.faults] == ["/z", "/a/0", "/a/1/k"]
    assert str(caught.value).startswith("/z: inf is no number in JSON; /a/0: ")


def test_a_value_that_contains_itself_is_refused() -> None:
    loop: dict[str, Any] = {"a": []}
    loop["a"].append({"b": loop})
    with pytest.raises(EmissionError) as caught:
        to_yaml(loop)
    assert [str(fault) for fault in caught.value.faults] == ["/a/0/b: it contains itself"]


def test_a_value_nested_too_deeply_is_refused() -> None:
    deep: dict[str, Any] = {}
    # Type checkers and property tests raise Python's limit for the whole process.
    for _ in range(sys.getrecursionlimit() + 100):
        deep = {"a": deep}
    with pytest.raises(EmissionError, match="nested too deeply"):
        to_yaml(deep)


def test_a_json_file_says_who_wrote_it() -> None:
    text = to_json_file({"terraform": {"required_version": ">= 1.9"}, "é": [1.5, None, MappingProxyType({"a": True})]})
    assert text.startswith('{\n  "//": "Written by fleet synth. Change fleet/ instead of this file.",\n')
    assert text.endswith("}\n")
    assert "é" in text
    value = json.loads(text)
    del value["//"]
    assert value == {"terraform": {"required_version": ">= 1.9"}, "é": [1.5, None, {"a": True}]}
    with pytest.raises(EmissionError, match="// is taken"):
        to_json_file({"//": "mine"})
