"""MutatingWebhookConfiguration of admissionregistration.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    LabelSelector,
    MatchCondition,
    RuleWithOperations,
    WebhookClientConfig,
)


class MutatingWebhook(TypedDict, total=False):
    admissionReviewVersions: Required[list[str]]
    clientConfig: Required[WebhookClientConfig]
    failurePolicy: Literal["Fail", "Ignore"]
    matchConditions: list[MatchCondition]
    matchPolicy: Literal["Equivalent", "Exact"]
    name: Required[str]
    namespaceSelector: LabelSelector
    objectSelector: LabelSelector
    reinvocationPolicy: Literal["IfNeeded", "Never"]
    rules: list[RuleWithOperations]
    sideEffects: Required[Literal["None", "NoneOnDryRun", "Some", "Unknown"]]
    timeoutSeconds: int


class MutatingWebhookConfiguration(TypedDict, total=False):
    apiVersion: Required[Literal["admissionregistration.k8s.io/v1"]]
    kind: Required[Literal["MutatingWebhookConfiguration"]]
    metadata: Required[ObjectMeta]
    webhooks: list[MutatingWebhook]
