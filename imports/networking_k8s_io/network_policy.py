"""NetworkPolicy of networking.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class NetworkPolicyPort(TypedDict, total=False):
    endPort: int
    port: int | str
    protocol: Literal["SCTP", "TCP", "UDP"]


IPBlock = TypedDict(
    "IPBlock",
    {
        "cidr": Required[str],
        "except": list[str],
    },
    total=False,
)


class LabelSelectorRequirement(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class LabelSelector(TypedDict, total=False):
    matchExpressions: list[LabelSelectorRequirement]
    matchLabels: dict[str, str]


class NetworkPolicyPeer(TypedDict, total=False):
    ipBlock: IPBlock
    namespaceSelector: LabelSelector
    podSelector: LabelSelector


class NetworkPolicyEgressRule(TypedDict, total=False):
    ports: list[NetworkPolicyPort]
    to: list[NetworkPolicyPeer]


NetworkPolicyIngressRule = TypedDict(
    "NetworkPolicyIngressRule",
    {
        "from": list[NetworkPolicyPeer],
        "ports": list[NetworkPolicyPort],
    },
    total=False,
)


class NetworkPolicySpec(TypedDict, total=False):
    egress: list[NetworkPolicyEgressRule]
    ingress: list[NetworkPolicyIngressRule]
    podSelector: LabelSelector
    policyTypes: list[Literal["Egress", "Ingress"]]


class NetworkPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["networking.k8s.io/v1"]]
    kind: Required[Literal["NetworkPolicy"]]
    metadata: Required[ObjectMeta]
    spec: NetworkPolicySpec


PodSelector = LabelSelector
