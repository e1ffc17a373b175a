"""Deployment of apps, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    LabelSelector,
    PodTemplateSpec,
)


class RollingUpdateDeployment(TypedDict, total=False):
    maxSurge: int | str
    maxUnavailable: int | str


class DeploymentStrategy(TypedDict, total=False):
    rollingUpdate: RollingUpdateDeployment
    type: Literal["Recreate", "RollingUpdate"]


class DeploymentSpec(TypedDict, total=False):
    minReadySeconds: int
    paused: bool
    progressDeadlineSeconds: int
    replicas: int
    revisionHistoryLimit: int
    selector: Required[LabelSelector]
    strategy: DeploymentStrategy
    template: Required[PodTemplateSpec]


class Deployment(TypedDict, total=False):
    apiVersion: Required[Literal["apps/v1"]]
    kind: Required[Literal["Deployment"]]
    metadata: Required[ObjectMeta]
    spec: DeploymentSpec


Selector = LabelSelector
Strategy = DeploymentStrategy
Template = PodTemplateSpec
