"""LimitRange of the core group, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class LimitRangeItem(TypedDict, total=False):
    default: dict[str, float | str]
    defaultRequest: dict[str, float | str]
    max: dict[str, float | str]
    maxLimitRequestRatio: dict[str, float | str]
    min: dict[str, float | str]
    type: Required[str]


class LimitRangeSpec(TypedDict, total=False):
    limits: Required[list[LimitRangeItem]]


class LimitRange(TypedDict, total=False):
    apiVersion: Required[Literal["v1"]]
    kind: Required[Literal["LimitRange"]]
    metadata: Required[ObjectMeta]
    spec: LimitRangeSpec
