from __future__ import annotations

from typing import Any

import pytest

from constructs_lib.synthesis.checks.expression import Expression, Verdict

INSTANCE: dict[str, Any] = {
    "metadata": {"name": "orders"},
    "spec": {"forProvider": {"backupRetentionPeriod": 14, "tags": {"fleet": "acme"}, "note": None}},
}


def evaluate(source: str, **bindings: Any) -> Verdict:
    return Expression(source, dict.fromkeys(bindings, "dyn")).evaluate(bindings)


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("object.spec.?forProvider.?backupRetentionPeriod.orValue(0) >= 7", True),
        ("object.spec.?forProvider.?backupRetentionPeriod.orValue(0) >= 15", False),
        ("object.spec.?initProvider.?backupRetentionPeriod.orValue(0) >= 7", False),
        ("object.spec.?forProvider.?deletionProtection.orValue(false) == true", False),
        ("has(object.spec.forProvider.tags) && 'fleet' in object.spec.forProvider.tags", True),
        ("object.spec.forProvider.tags.all(key, object.spec.forProvider.tags[key] != '')", True),
        ("object.metadata.name + '-x'", "orders-x"),
        ("object.spec.forProvider.note == null", True),
    ],
)
def test_a_policy_of_a_manifest_is_evaluated(source: str, value: object) -> None:
    assert evaluate(source, object=INSTANCE) == Verdict(value)


def test_the_static_type_is_known_without_a_manifest() -> None:
    types = {
        "object.spec.?a.orValue(0) >= 7": "bool",
        "object.spec.?a.orValue(false)": "dyn",
        "object.spec.?a.orValue(false) == true": "bool",
        "'a' + 'b'": "string",
        "[1, 2]": "list<int>",
    }
    assert {source: Expression(source, {"object": "dyn"}).result_type for source in types} == types


def test_what_does_not_compile_says_why_and_where() -> None:
    unknown = Expression("nofn(object) && other", {"object": "dyn"})
    assert unknown.error == "undeclared reference to 'nofn' (at character 5)"
    assert unknown.missing == ("nofn", "other")
    assert unknown.result_type == ""
    assert unknown.evaluate({"object": {}}).error == f"the expression does not compile: {unknown.error}"

    assert Expression("1 == 'a'", {}).error == (
        "found no matching overload for '_==_' applied to '(int, string)' (at character 3)"
    )
    assert Expression("object ==", {"object": "dyn"}).error.startswith("Syntax error")


def test_a_variable_of_an_unknown_type_is_an_error_of_the_caller() -> None:
    with pytest.raises(ValueError, match=r"a variable's type is 'float', allowed: dyn, bool, int"):
        Expression("x", {"x": "float"})


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("object.spec.nothing.x == 1", "there is no field nothing"),
        ("object.metadata.name.first == 1", "a field is asked of what has no fields"),
        ("object.metadata.name > 5", "_>_(string, int64) has the wrong types"),
        ("object.spec.forProvider.backupRetentionPeriod / 0 == 1", "divide by zero"),
        ("duration(object.metadata.name) > duration('1h')", "String to Duration conversion failed"),
    ],
)
def test_what_cannot_be_evaluated_is_an_error_and_no_verdict(source: str, error: str) -> None:
    verdict = evaluate(source, object=INSTANCE)
    assert verdict.value is None
    assert not verdict.unsupported
    assert error.split("(")[0] in verdict.error
    assert verdict.error


def test_a_number_too_large_for_the_engine_is_an_error() -> None:
    assert "out of range" in evaluate("x == 1", x=2**70).error


def test_equal_sources_share_a_compilation() -> None:
    first, second = (Expression("self.a == 1", {"self": "dyn"}) for _ in range(2))
    assert first.mentions is second.mentions
