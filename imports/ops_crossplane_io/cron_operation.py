"""CronOperation of ops.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    OperationTemplate as OperationTemplate,
)


class CronOperationSpec(TypedDict, total=False):
    concurrencyPolicy: Literal["Allow", "Forbid", "Replace"]
    failedHistoryLimit: int
    operationTemplate: Required[OperationTemplate]
    schedule: Required[str]
    startingDeadlineSeconds: int
    successfulHistoryLimit: int


class CronOperation(TypedDict, total=False):
    apiVersion: Required[Literal["ops.crossplane.io/v1alpha1"]]
    kind: Required[Literal["CronOperation"]]
    metadata: Required[ObjectMeta]
    spec: CronOperationSpec
