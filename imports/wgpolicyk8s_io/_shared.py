"""What kinds of wgpolicyk8s.io have in common, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ClusterPolicyReportResult(TypedDict, total=False):
    category: str
    message: str
    policy: Required[str]
    properties: dict[str, str]
    resourceSelector: ResourceSelector
    resources: list[Resource]
    result: Literal["pass", "fail", "warn", "error", "skip"]
    rule: str
    scored: bool
    severity: Literal["critical", "high", "low", "medium", "info"]
    source: str
    timestamp: Timestamp


class Resource(TypedDict, total=False):
    apiVersion: str
    fieldPath: str
    kind: str
    name: str
    namespace: str
    resourceVersion: str
    uid: str


class ResourceSelector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


ClusterPolicyReportSummary = TypedDict(
    "ClusterPolicyReportSummary",
    {
        "error": "int",
        "fail": "int",
        "pass": "int",
        "skip": "int",
        "warn": "int",
    },
    total=False,
)


class Timestamp(TypedDict, total=False):
    nanos: Required[int]
    seconds: Required[int]


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]
