"""PrometheusRule of monitoring.coreos.com, from github.com/prometheus-operator/prometheus-operator v0.93.0@f8fafd475f3d132e239432ae6172de60a6cb6516. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


Rule = TypedDict(
    "Rule",
    {
        "alert": str,
        "annotations": dict[str, str],
        "expr": Required[int | str],
        "for": str,
        "keep_firing_for": str,
        "labels": dict[str, str],
        "record": str,
    },
    total=False,
)


class Group(TypedDict, total=False):
    interval: str
    labels: dict[str, str]
    limit: int
    name: Required[str]
    partial_response_strategy: str
    query_offset: str
    rules: list[Rule]


class PrometheusRuleSpec(TypedDict, total=False):
    groups: list[Group]


class PrometheusRule(TypedDict, total=False):
    apiVersion: Required[Literal["monitoring.coreos.com/v1"]]
    kind: Required[Literal["PrometheusRule"]]
    metadata: Required[ObjectMeta]
    spec: Required[PrometheusRuleSpec]
