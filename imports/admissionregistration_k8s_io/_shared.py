"""What kinds of admissionregistration.k8s.io have in common, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict


class MatchCondition(TypedDict, total=False):
    expression: Required[str]
    name: Required[str]


class NamedRuleWithOperations(TypedDict, total=False):
    apiGroups: list[str]
    apiVersions: list[str]
    operations: list[Literal["*", "CONNECT", "CREATE", "DELETE", "UPDATE"]]
    resourceNames: list[str]
    resources: list[str]
    scope: Literal["*", "Cluster", "Namespaced"]


class LabelSelectorRequirement(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class LabelSelector(TypedDict, total=False):
    matchExpressions: list[LabelSelectorRequirement]
    matchLabels: dict[str, str]


class MatchResources(TypedDict, total=False):
    excludeResourceRules: list[NamedRuleWithOperations]
    matchPolicy: Literal["Equivalent", "Exact"]
    namespaceSelector: LabelSelector
    objectSelector: LabelSelector
    resourceRules: list[NamedRuleWithOperations]


class ParamKind(TypedDict, total=False):
    apiVersion: str
    kind: str


class Variable(TypedDict, total=False):
    expression: Required[str]
    name: Required[str]


class ParamRef(TypedDict, total=False):
    name: str
    namespace: str
    parameterNotFoundAction: str
    selector: LabelSelector


class ServiceReference(TypedDict, total=False):
    name: Required[str]
    namespace: Required[str]
    path: str
    port: int


class WebhookClientConfig(TypedDict, total=False):
    caBundle: str
    service: ServiceReference
    url: str


class RuleWithOperations(TypedDict, total=False):
    apiGroups: list[str]
    apiVersions: list[str]
    operations: list[Literal["*", "CONNECT", "CREATE", "DELETE", "UPDATE"]]
    resources: list[str]
    scope: Literal["*", "Cluster", "Namespaced"]
