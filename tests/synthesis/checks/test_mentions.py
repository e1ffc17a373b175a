from __future__ import annotations

from typing import Any

import pytest

from constructs_lib.synthesis.checks.mentions import escaped, mentions, narrowed, replaced, unescaped

VALUE: dict[str, Any] = {"a": {"b": 1, "c": {"d": 2}}, "e": [1, 2], "f": "text", "n": None}


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("self.a.b == 1", {"a": {"b": 1}}),
        ("self.?a.?c.orValue({}) == {}", {"a": {"c": {"d": 2}}}),
        ("self . a .\n b", {"a": {"b": 1}}),
        ("has(self.a)", {"a": {}}),
        ("has(self.a) && self.a.b > 1", {"a": {"b": 1}}),
        ("has(self.a.c) || self.a.size() == 1", {"a": {"b": 1, "c": {"d": 2}}}),
        ("has(self.missing) && self.missing.x == 1", {}),
        ("self.e.all(x, x > 0)", {"e": [1, 2]}),
        ("self.e[0] == 1", {"e": [1, 2]}),
        ("has(self.e)", {"e": []}),
        ("self.f.startsWith('t') && has(self.n)", {"f": "text", "n": None}),
        ("self.a['b'] == 1", {"a": {"b": 1, "c": {"d": 2}}}),
        ("size(self) == 1", VALUE),
        ("self[?'a'].hasValue()", VALUE),
        ("'self.a' == \"self.e\" // self.f", {}),
        ("r'\\'self.a' == ''", {}),
        ("'''it's self.a''' == self.f", {"f": "text"}),
        ("myself.a && x.self.a && self.n == null", {"n": None}),
    ],
)
def test_only_what_is_mentioned_is_handed_over(source: str, seen: object) -> None:
    assert narrowed(VALUE, mentions(source, ["self"])["self"]) == seen


def test_every_variable_has_its_own_mentions() -> None:
    found = mentions("object.a.b == oldObject.f", ["object", "oldObject"])
    assert narrowed(VALUE, found["object"]) == {"a": {"b": 1}}
    assert narrowed(VALUE, found["oldObject"]) == {"f": "text"}


def test_a_variable_is_replaced_but_in_texts() -> None:
    source = "oldSelf.a == 'oldSelf' && x.oldSelf && oldSelfish"
    assert replaced(source, "oldSelf", "none()") == "none().a == 'oldSelf' && x.oldSelf && oldSelfish"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("plain", "plain"),
        ("foo-bar", "foo__dash__bar"),
        ("a.b/c", "a__dot__b__slash__c"),
        ("a__b", "a__underscores__b"),
        ("namespace", "__namespace__"),
        ("int", "int"),
    ],
)
def test_names_that_cel_cannot_write_are_escaped_and_back(name: str, written: str) -> None:
    assert escaped(name) == written
    assert unescaped(written) == name
