"""What kinds of wgpolicyk8s.io have in common, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class Selector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class Resource(TypedDict, total=False):
    apiVersion: str
    fieldPath: str
    kind: str
    name: str
    namespace: str
    resourceVersion: str
    uid: str


class Timestamp(TypedDict, total=False):
    nanos: Required[int]
    seconds: Required[int]


class PolicyReportResult(TypedDict, total=False):
    category: str
    message: str
    policy: Required[str]
    properties: dict[str, str]
    resourceSelector: Selector
    resources: list[Resource]
    result: Literal["pass", "fail", "warn", "error", "skip"]
    rule: str
    scored: bool
    severity: Literal["critical", "high", "low", "medium", "info"]
    source: str
    timestamp: Timestamp


PolicyReportSummary = TypedDict(
    "PolicyReportSummary",
    {
        "error": int,
        "fail": int,
        "pass": int,
        "skip": int,
        "warn": int,
    },
    total=False,
)
