"""ResourceQuota of the core group, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class ScopedResourceSelectorRequirement(TypedDict, total=False):
    operator: Required[Literal["DoesNotExist", "Exists", "In", "NotIn"]]
    scopeName: Required[Literal["BestEffort", "CrossNamespacePodAffinity", "NotBestEffort", "NotTerminating", "PriorityClass", "Terminating", "VolumeAttributesClass"]]
    values: list[str]


class ScopeSelector(TypedDict, total=False):
    matchExpressions: list[ScopedResourceSelectorRequirement]


class ResourceQuotaSpec(TypedDict, total=False):
    hard: dict[str, float | str]
    scopeSelector: ScopeSelector
    scopes: list[Literal["BestEffort", "CrossNamespacePodAffinity", "NotBestEffort", "NotTerminating", "PriorityClass", "Terminating", "VolumeAttributesClass"]]


class ResourceQuota(TypedDict, total=False):
    apiVersion: Required[Literal["v1"]]
    kind: Required[Literal["ResourceQuota"]]
    metadata: Required[ObjectMeta]
    spec: ResourceQuotaSpec
