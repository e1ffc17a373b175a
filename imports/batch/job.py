"""Job of batch, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    JobSpec as JobSpec,
    LabelSelector,
    PodFailurePolicy as PodFailurePolicy,
    PodTemplateSpec,
    SuccessPolicy as SuccessPolicy,
)


class Job(TypedDict, total=False):
    apiVersion: Required[Literal["batch/v1"]]
    kind: Required[Literal["Job"]]
    metadata: Required[ObjectMeta]
    spec: JobSpec


Selector = LabelSelector
Template = PodTemplateSpec
