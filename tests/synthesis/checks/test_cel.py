from __future__ import annotations

from typing import Any

import pytest

from constructs_lib import imports
from constructs_lib.synthesis.checks.cel import CelRules, LeftRule
from constructs_lib.synthesis.checks.kinds import Kind

REQUIRED = [
    ("rds.aws.m.upbound.io/v1beta1", "Instance", "instanceClass", "db.m7g.large"),
    ("eks.aws.m.upbound.io/v1beta1", "Cluster", "vpcConfig", {"subnetIds": ["subnet-1"]}),
    ("eks.aws.m.upbound.io/v1beta1", "NodeGroup", "scalingConfig", {"minSize": 1, "maxSize": 1, "desiredSize": 1}),
    ("sql.gcp.m.upbound.io/v1beta1", "DatabaseInstance", "databaseVersion", "POSTGRES_16"),
    ("dbforpostgresql.azure.m.upbound.io/v1beta1", "FlexibleServer", "location", "West Europe"),
]


class Widget:
    """A made-up kind with rules of the sorts that the known kinds lack."""

    api_version = "example.com/v1"
    kind = "Widget"
    namespaced = True

    def __init__(self, **spec: Any) -> None:
        self._schema = {"type": "object", "properties": {"spec": {"type": "object", **spec}}}

    def schema(self) -> dict[str, Any]:
        return self._schema

    def validator(self) -> Any:
        raise AssertionError("CEL rules need no compiled schema")


def known(api_version: str, kind: str) -> Kind:
    found = imports.kind_of(api_version, kind)
    assert found is not None
    return found


def texts(rules: CelRules, manifest: dict[str, Any], kind: Kind, *, valid: bool = True) -> list[str]:
    findings = rules.check(manifest, kind, valid=valid)
    assert all(finding.rule == "cel" for finding in findings)
    return [f"{finding.message}; {finding.fix}" if finding.fix else finding.message for finding in findings]


def of_widget(content: Any, rule: dict[str, Any], *, valid: bool = True, **schema: Any) -> list[str]:
    return texts(CelRules(), {"spec": content}, Widget(**schema, **{"x-kubernetes-validations": [rule]}), valid=valid)


def managed(api_version: str, kind: str, for_provider: dict[str, Any], **spec: Any) -> dict[str, Any]:
    return {"apiVersion": api_version, "kind": kind, "spec": {"forProvider": for_provider, **spec}}


@pytest.mark.parametrize(("api_version", "kind", "field", "content"), REQUIRED)
def test_a_managed_resource_needs_what_its_cloud_needs(api_version: str, kind: str, field: str, content: Any) -> None:
    rules, definition = CelRules(), known(api_version, kind)
    problem = f"spec.forProvider.{field} is a required parameter; set it"
    # managementPolicies is "*" by default, which the rule asks for.
    assert problem in texts(rules, managed(api_version, kind, {}), definition)
    assert problem in texts(rules, managed(api_version, kind, {}, managementPolicies=["Create"]), definition)
    assert problem not in texts(rules, managed(api_version, kind, {field: content}), definition)
    assert problem not in texts(rules, managed(api_version, kind, {}, managementPolicies=["Observe"]), definition)
    assert problem not in texts(rules, managed(api_version, kind, {}, initProvider={field: content}), definition)


def test_a_manifest_alike_in_what_a_rule_sees_is_judged_alike() -> None:
    """What was once found right is remembered by what the rule saw, and nothing else."""
    rules, (api_version, kind, field, content) = CelRules(), REQUIRED[0]
    definition = known(api_version, kind)
    for _ in range(2):
        assert texts(rules, managed(api_version, kind, {field: content}), definition) == []
        assert len(texts(rules, managed(api_version, kind, {}), definition)) == 1


def test_every_rule_of_every_known_kind_can_be_judged_here() -> None:
    """A rule that uses a function that is missing here would be counted as left; there is none."""
    from constructs_lib.synthesis.checks.branches import Branch, branches
    from constructs_lib.synthesis.checks.cel import _Rule

    judged, transitions, left = 0, 0, []

    def visit(branch: Branch, kind: Kind) -> None:
        nonlocal judged, transitions
        for content in branch.schema.get("x-kubernetes-validations", ()):
            rule = _Rule(content, branch.schema, kind)
            transitions += rule.is_transition
            judged += not rule.is_transition
            if not rule.is_transition and rule.left:
                left.append(rule.left)
        for below in (*branch.properties.values(), branch.items, branch.values):
            if below is not None:
                visit(below, kind)

    for kind in imports.known_kinds():
        tree = branches(kind.schema(), lambda node: "x-kubernetes-validations" in node)
        if tree is not None:
            visit(tree, kind)
    assert left == []
    assert judged > 250
    assert transitions > 0


def test_kubernetes_functions_work_in_the_rules_of_known_kinds() -> None:
    definition = known("karpenter.sh/v1", "NodePool")
    requirement = {"key": "karpenter.sh/other", "operator": "In", "values": ["x"]}
    spec = {
        "template": {"spec": {"requirements": [requirement], "nodeClassRef": {"group": "g", "kind": "K", "name": "n"}}}
    }
    manifest = {"apiVersion": "karpenter.sh/v1", "kind": "NodePool", "spec": spec}
    assert any("karpenter.sh" in message for message in texts(CelRules(), manifest, definition))
    requirement["key"] = "karpenter.sh/capacity-type"
    assert texts(CelRules(), manifest, definition) == []


def test_a_broken_rule_is_reported_where_it_stands() -> None:
    rule = {"rule": "self.minimum <= self.maximum", "message": "minimum may not exceed maximum"}
    assert of_widget({"minimum": 3, "maximum": 2}, rule) == [
        "spec: minimum may not exceed maximum; the rule is self.minimum <= self.maximum"
    ]
    assert of_widget({"minimum": 1, "maximum": 2}, rule) == []


def test_a_rule_without_a_message_is_shown_itself() -> None:
    assert of_widget({"a": 1}, {"rule": "self.a > 1"}) == ["spec: breaks a rule of its kind; the rule is self.a > 1"]


def test_a_field_path_is_appended() -> None:
    rule = {"rule": "self.a > 1", "message": "must be more than 1", "fieldPath": ".a"}
    assert of_widget({"a": 1}, rule) == ["spec.a: must be more than 1; the rule is self.a > 1"]


def test_a_message_expression_is_evaluated_and_falls_back() -> None:
    rule = {"rule": "self.a > 1", "message": "plain", "messageExpression": "'a is ' + string(self.a)"}
    assert of_widget({"a": 1}, rule) == ["spec: a is 1; the rule is self.a > 1"]
    broken = {**rule, "messageExpression": "self.nothing"}
    assert of_widget({"a": 1}, broken) == ["spec: plain; the rule is self.a > 1"]


def test_a_rule_that_cannot_be_evaluated_refuses_the_object() -> None:
    assert of_widget({"a": 1}, {"rule": "self.b > 1", "message": "m"}) == [
        "spec cannot be judged by its rule, so it is refused: there is no field b; the rule is self.b > 1"
    ]
    # Where the schema refuses it already, only clear verdicts are of use.
    assert of_widget({"a": 1}, {"rule": "self.b > 1"}, valid=False) == []
    assert len(of_widget({"a": 1}, {"rule": "self.a > 1"}, valid=False)) == 1


def test_a_transition_rule_says_nothing_of_a_new_object() -> None:
    assert of_widget({"a": 1}, {"rule": "self.a == oldSelf.a && self.a == 5"}) == []
    optional = {"rule": "oldSelf.hasValue() || self.a == 5", "optionalOldSelf": True, "message": "starts at 5"}
    assert of_widget({"a": 5}, optional) == []
    assert of_widget({"a": 1}, optional)[0].startswith("spec: starts at 5")


def test_a_rule_sees_what_the_server_filled_in() -> None:
    properties = {"size": {"type": "integer", "default": 3}, "none": {"type": ["string", "null"], "default": "x"}}
    assert of_widget({}, {"rule": "self.size == 3 && self.none == 'x'"}, properties=properties) == []
    assert of_widget({"size": None}, {"rule": "self.size == 3"}, properties=properties) == []
    assert of_widget({"none": None}, {"rule": "self.none == null"}, properties=properties) == []
    nested = {"a": {"type": "object", "default": {}, "properties": {"b": {"type": "integer", "default": 2}}}}
    assert of_widget({}, {"rule": "self.a.b == 2"}, properties=nested) == []
    assert of_widget({}, {"rule": "self == {'a': {'b': 2}}"}, properties=nested) == []


def test_a_rule_below_a_default_is_judged() -> None:
    below = {
        "type": "object",
        "default": {"b": 1},
        "x-kubernetes-validations": [{"rule": "self.b > 1", "message": "m"}],
    }
    kind = Widget(properties={"a": below})
    assert texts(CelRules(), {"spec": {}}, kind) == ["spec.a: m; the rule is self.b > 1"]


def test_rules_of_items_and_values_are_judged_each() -> None:
    item = {"type": "integer", "x-kubernetes-validations": [{"rule": "self > 1", "message": "too small"}]}
    kind = Widget(
        properties={"list": {"type": "array", "items": item}, "map": {"type": "object", "additionalProperties": item}}
    )
    manifest = {"spec": {"list": [1, 2], "map": {"a.b": 1, "c": 2}}}
    assert texts(CelRules(), manifest, kind) == [
        "spec.list[0]: too small; the rule is self > 1",
        'spec.map["a.b"]: too small; the rule is self > 1',
    ]


def test_names_that_cel_cannot_write_are_escaped() -> None:
    properties = {"foo-bar": {"type": "integer"}, "namespace": {"type": "string"}}
    value = {"foo-bar": 1, "namespace": "a"}
    rule = {"rule": "self.foo__dash__bar == 1 && self.__namespace__ == 'a' && size(self) == 2"}
    assert of_widget(value, rule, properties=properties) == []
    short = {"rule": "has(self.foo__dash__bar) && self.foo__dash__bar == 1"}
    assert of_widget(value, short, properties=properties) == []
    # The keys of a map are data and stay as they are.
    free = {"rule": "'foo-bar' in self.m && self.m['foo-bar'] == 1"}
    mapping = {"m": {"type": "object", "additionalProperties": {"type": "integer"}}}
    assert of_widget({"m": {"foo-bar": 1}}, free, properties=mapping) == []


@pytest.mark.parametrize(
    ("schema", "content", "rule"),
    [
        ({"type": "string", "format": "duration"}, "1h30m", "self.x > duration('1h')"),
        (
            {"type": "string", "format": "date-time"},
            "2026-01-31T12:00:00Z",
            "self.x > timestamp('2025-01-01T00:00:00Z')",
        ),
        ({"type": "string", "format": "byte"}, "YQ==", "self.x == b'a'"),
        ({"type": "number"}, 3, "self.x / 2.0 == 1.5"),
        ({"x-kubernetes-int-or-string": True}, "50%", "type(self.x) == string ? self.x == '50%' : self.x == 5"),
        ({"x-kubernetes-int-or-string": True}, 5, "type(self.x) == string ? self.x == '50%' : self.x == 5"),
    ],
)
def test_values_have_the_types_of_their_schema(schema: dict[str, Any], content: object, rule: str) -> None:
    assert of_widget({"x": content}, {"rule": rule}, properties={"x": schema}) == []


def test_a_rule_with_a_function_that_is_missing_is_counted_and_not_passed() -> None:
    rules = CelRules()
    kind = Widget(**{"x-kubernetes-validations": [{"rule": "self.names.transformList(i, v, v).size() > 0"}]})
    for _ in range(3):
        assert texts(rules, {"spec": {"names": []}}, kind) == []
    assert rules.left == {
        LeftRule(
            "example.com/v1 Widget",
            "self.names.transformList(i, v, v).size() > 0",
            "not known here: i, transformList, v",
        ): 3
    }


def test_a_pattern_that_is_missing_is_counted_and_not_passed() -> None:
    rules = CelRules()
    kind = Widget(**{"x-kubernetes-validations": [{"rule": r"self.a.find('\\pL') == 'a'"}]})
    assert texts(rules, {"spec": {"a": "a"}}, kind) == []
    ((left, count),) = rules.left.items()
    assert count == 1
    assert left.reason == r"only an API server can judge the pattern '\\pL'"
