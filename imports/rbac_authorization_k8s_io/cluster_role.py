"""ClusterRole of rbac.authorization.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PolicyRule,
)


class LabelSelectorRequirement(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class LabelSelector(TypedDict, total=False):
    matchExpressions: list[LabelSelectorRequirement]
    matchLabels: dict[str, str]


class AggregationRule(TypedDict, total=False):
    clusterRoleSelectors: list[LabelSelector]


class ClusterRole(TypedDict, total=False):
    aggregationRule: AggregationRule
    apiVersion: Required[Literal["rbac.authorization.k8s.io/v1"]]
    kind: Required[Literal["ClusterRole"]]
    metadata: Required[ObjectMeta]
    rules: list[PolicyRule]
