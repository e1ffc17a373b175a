"""NodePool of karpenter.sh, from github.com/kubernetes-sigs/karpenter v1.14.1@6e7eab7a0f485d7225eb98995fad9b66c79b322b. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class Budget(TypedDict, total=False):
    duration: str
    nodes: str
    reasons: list[Literal["Underutilized", "Empty", "Drifted"]]
    schedule: str


class Disruption(TypedDict, total=False):
    budgets: list[Budget]
    consolidateAfter: Required[str]
    consolidationPolicy: Literal["WhenEmpty", "WhenEmptyOrUnderutilized", "Balanced"]


class Metadata(TypedDict, total=False):
    annotations: dict[str, str]
    labels: dict[str, str]


class NodeClassRef(TypedDict, total=False):
    group: Required[str]
    kind: Required[str]
    name: Required[str]


class Requirement(TypedDict, total=False):
    key: Required[str]
    minValues: int
    operator: Required[Literal["Gte", "Lte", "In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"]]
    values: list[str]


class Taint(TypedDict, total=False):
    effect: Required[Literal["NoSchedule", "PreferNoSchedule", "NoExecute"]]
    key: Required[str]
    timeAdded: str
    value: str


class Spec(TypedDict, total=False):
    expireAfter: str
    nodeClassRef: Required[NodeClassRef]
    requirements: Required[list[Requirement]]
    startupTaints: list[Taint]
    taints: list[Taint]
    terminationGracePeriod: str


class Template(TypedDict, total=False):
    metadata: Metadata
    spec: Required[Spec]


class NodePoolSpec(TypedDict, total=False):
    disruption: Disruption
    limits: dict[str, int | str]
    replicas: int
    template: Required[Template]
    weight: int


class NodePool(TypedDict, total=False):
    apiVersion: Required[Literal["karpenter.sh/v1"]]
    kind: Required[Literal["NodePool"]]
    metadata: Required[ObjectMeta]
    spec: Required[NodePoolSpec]
