"""PodDisruptionBudget of policy, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class LabelSelectorRequirement(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class LabelSelector(TypedDict, total=False):
    matchExpressions: list[LabelSelectorRequirement]
    matchLabels: dict[str, str]


class PodDisruptionBudgetSpec(TypedDict, total=False):
    maxUnavailable: int | str
    minAvailable: int | str
    selector: LabelSelector
    unhealthyPodEvictionPolicy: Literal["AlwaysAllow", "IfHealthyBudget"]


class PodDisruptionBudget(TypedDict, total=False):
    apiVersion: Required[Literal["policy/v1"]]
    kind: Required[Literal["PodDisruptionBudget"]]
    metadata: Required[ObjectMeta]
    spec: PodDisruptionBudgetSpec


Selector = LabelSelector
