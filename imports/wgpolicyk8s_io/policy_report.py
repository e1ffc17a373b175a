"""PolicyReport of wgpolicyk8s.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PolicyReportResult,
    PolicyReportSummary,
    Resource,
    Selector,
)


class PolicyReport(TypedDict, total=False):
    apiVersion: Required[Literal["wgpolicyk8s.io/v1alpha2"]]
    kind: Required[Literal["PolicyReport"]]
    metadata: Required[ObjectMeta]
    results: list[PolicyReportResult]
    scope: Resource
    scopeSelector: Selector
    summary: PolicyReportSummary
