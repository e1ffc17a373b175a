"""WatchOperation of ops.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    OperationTemplate as OperationTemplate,
)


class Watch(TypedDict, total=False):
    apiVersion: Required[str]
    kind: Required[str]
    matchLabels: dict[str, str]
    namespace: str


class WatchOperationSpec(TypedDict, total=False):
    concurrencyPolicy: Literal["Allow", "Forbid", "Replace"]
    failedHistoryLimit: int
    operationTemplate: Required[OperationTemplate]
    successfulHistoryLimit: int
    watch: Required[Watch]


class WatchOperation(TypedDict, total=False):
    apiVersion: Required[Literal["ops.crossplane.io/v1alpha1"]]
    kind: Required[Literal["WatchOperation"]]
    metadata: Required[ObjectMeta]
    spec: WatchOperationSpec
