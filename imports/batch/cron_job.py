"""CronJob of batch, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    JobSpec,
)


class JobTemplateSpec(TypedDict, total=False):
    metadata: ObjectMeta
    spec: JobSpec


class CronJobSpec(TypedDict, total=False):
    concurrencyPolicy: Literal["Allow", "Forbid", "Replace"]
    failedJobsHistoryLimit: int
    jobTemplate: Required[JobTemplateSpec]
    schedule: Required[str]
    startingDeadlineSeconds: int
    successfulJobsHistoryLimit: int
    suspend: bool
    timeZone: str


class CronJob(TypedDict, total=False):
    apiVersion: Required[Literal["batch/v1"]]
    kind: Required[Literal["CronJob"]]
    metadata: Required[ObjectMeta]
    spec: Required[CronJobSpec]


JobTemplate = JobTemplateSpec
