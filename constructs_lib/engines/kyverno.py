"""Kyverno: ``policies.kyverno.io/v1``, whose rules are CEL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

API_VERSION = "policies.kyverno.io/v1"

Action = Literal["Deny", "Warn", "Audit"]
"""What happens to an object that breaks a rule: refused, admitted with a warning, or only reported."""


def validating_policy(
    name: str,
    *,
    resource_rules: Sequence[Mapping[str, Sequence[str]]],
    namespace_selector: Mapping[str, Any] | None,
    expression: str,
    message: str,
    action: Action,
) -> dict[str, Any]:
    """Return a ValidatingPolicy of one rule.

    Args:
        name: its name, unique in the cluster.
        resource_rules: ``apiGroups``, ``apiVersions`` and ``resources`` (plural names), any of which may match.
        namespace_selector: a label selector of the objects' Namespaces; ``None`` for all.
        expression: CEL over ``object``, of static type bool: true where the object keeps the rule.
        message: what is said where it does not.
        action: what happens then.
    """
    constraints: dict[str, Any] = {
        "resourceRules": [{**rule, "operations": ["CREATE", "UPDATE"]} for rule in resource_rules]
    }
    if namespace_selector is not None:
        constraints["namespaceSelector"] = dict(namespace_selector)
    return {
        "apiVersion": API_VERSION,
        "kind": "ValidatingPolicy",
        "metadata": {"name": name},
        "spec": {
            "validationActions": [action],
            # Closed: where the rule cannot be evaluated, nothing that it guards gets in.
            "failurePolicy": "Fail",
            "matchConstraints": constraints,
            # What is being deleted must get rid of its finalizers, whatever it breaks.
            "matchConditions": [{"name": "not-being-deleted", "expression": "!has(object.metadata.deletionTimestamp)"}],
            "validations": [{"expression": expression, "message": message}],
        },
    }
