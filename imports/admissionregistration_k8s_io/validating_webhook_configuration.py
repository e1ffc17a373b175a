"""ValidatingWebhookConfiguration of admissionregistration.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    LabelSelector,
    MatchCondition,
    RuleWithOperations,
    WebhookClientConfig,
)


class ValidatingWebhook(TypedDict, total=False):
    admissionReviewVersions: Required[list[str]]
    clientConfig: Required[WebhookClientConfig]
    failurePolicy: Literal["Fail", "Ignore"]
    matchConditions: list[MatchCondition]
    matchPolicy: Literal["Equivalent", "Exact"]
    name: Required[str]
    namespaceSelector: LabelSelector
    objectSelector: LabelSelector
    rules: list[RuleWithOperations]
    sideEffects: Required[Literal["None", "NoneOnDryRun", "Some", "Unknown"]]
    timeoutSeconds: int


class ValidatingWebhookConfiguration(TypedDict, total=False):
    apiVersion: Required[Literal["admissionregistration.k8s.io/v1"]]
    kind: Required[Literal["ValidatingWebhookConfiguration"]]
    metadata: Required[ObjectMeta]
    webhooks: list[ValidatingWebhook]
