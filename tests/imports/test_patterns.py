from __future__ import annotations

import pytest
from jsonschema_rs import Draft202012Validator, RegexOptions

from constructs_lib.imports.generator.patterns import translated


@pytest.mark.parametrize(
    ("pattern", "right", "wrong"),
    [
        ("^[[:alpha:]_]+$", ["aZ_"], ["a1", ":"]),
        ("^[^[:digit:]]$", ["a"], ["1"]),
        ("^[[:word:]-]+$", ["a_1-"], ["a b"]),
        (r"^\Qa.b(\E$", ["a.b("], ["axb("]),
        (r"^\Qa.b", ["a.b", "a.bc"], ["axb"]),
        (r"^\101\07$", ["A\a"], ["101"]),
        (r"^\a$", ["\a"], ["a"]),
        (r"^\C$", ["x", "\n"], ["xx"]),
        ("^a{,2}$", ["a{,2}"], ["aa"]),
        ("^{a}{2}$", ["{a}}"], ["{a}"]),
        ("^[]a]$", ["]", "a"], ["b"]),
        ("^[^]a]$", ["b"], ["]", "a"]),
        ("^[[a]$", ["[", "a"], ["b"]),
        ("^[a-z&&b]+$", ["a&b"], ["A"]),
        (r"^\d\w\s$", ["1a "], ["٣a ", "1é "]),
        (r"\Aa\z", ["a"], ["ab", "a\n"]),
        ("(?i)^abc$", ["ABC"], ["ABD"]),
        (r"^\pL\p{Greek}$", ["éα"], ["1α"]),
        (r"^\p{^L}\x{e9}[\p{Lu}\x41]$", ["1éÄ", "1éA"], ["aéÄ"]),
        (r"^(?P<x>a)(?:b)$", ["ab"], ["a"]),
        (r"^[\[\]{}]{2}$", ["[}"], ["["]),
        (r"^a\{2\}$", ["a{2}"], ["aa"]),
        ("^.$", ["a", "ä"], ["\n", "ab"]),
    ],
)
def test_translated_patterns_mean_what_go_means(pattern: str, right: list[str], wrong: list[str]) -> None:
    here = translated(pattern)
    assert here is not None
    validator = Draft202012Validator({"pattern": here}, pattern_options=RegexOptions())
    assert [text for text in right if not validator.is_valid(text)] == []
    assert [text for text in wrong if validator.is_valid(text)] == []


@pytest.mark.parametrize("pattern", ["^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "^(?i)(abort|warn)?$", r"^\d{1,2}%$", ""])
def test_what_both_understand_is_left_as_it_is(pattern: str) -> None:
    assert translated(pattern) == pattern


@pytest.mark.parametrize("pattern", ["(", "[a", r"(a)\8", "(?=a)", "[[:^alpha:]]"])
def test_what_cannot_be_said_is_none(pattern: str) -> None:
    assert translated(pattern) is None
