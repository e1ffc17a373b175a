"""KnativeEventing of operator.knative.dev, from github.com/knative/operator knative-v1.23.0@8f004985af79024f25b9e6014da1a4c22bf48182. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Ceph,
    ClusterProfileRef as ClusterProfileRef,
    Deployment,
    HighAvailability as HighAvailability,
    Manifest,
    Namespace as Namespace,
    PodDisruptionBudget,
    Registry as Registry,
    Resource,
    Service,
)


class Source(TypedDict, total=False):
    ceph: Required[Ceph]
    github: Required[Ceph]
    gitlab: Required[Ceph]
    kafka: Required[Ceph]
    rabbitmq: Required[Ceph]
    redis: Required[Ceph]


KnativeEventingSpec = TypedDict(
    "KnativeEventingSpec",
    {
        "additionalManifests": list[Manifest],
        "clusterProfileRef": ClusterProfileRef,
        "config": dict[str, dict[str, str]],
        "defaultBrokerClass": str,
        "deployments": list[Deployment],
        "high-availability": HighAvailability,
        "manifests": list[Manifest],
        "namespace": Namespace,
        "podDisruptionBudgets": list[PodDisruptionBudget],
        "registry": Registry,
        "resources": list[Resource],
        "services": list[Service],
        "sinkBindingSelectionMode": str,
        "source": Source,
        "version": str,
        "workloads": list[Deployment],
    },
    total=False,
)


class KnativeEventing(TypedDict, total=False):
    apiVersion: Required[Literal["operator.knative.dev/v1beta1"]]
    kind: Required[Literal["KnativeEventing"]]
    metadata: Required[ObjectMeta]
    spec: KnativeEventingSpec
