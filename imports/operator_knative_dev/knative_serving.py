"""KnativeServing of operator.knative.dev, from github.com/knative/operator knative-v1.23.0@8f004985af79024f25b9e6014da1a4c22bf48182. Generated; do not edit."""

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


class ControllerCustomCerts(TypedDict, total=False):
    name: Required[str]
    type: Required[str]


class Contour(TypedDict, total=False):
    enabled: bool


class Port(TypedDict, total=False):
    name: str
    number: int
    protocol: str
    target_port: int


class Tls(TypedDict, total=False):
    caCertificates: str
    cipherSuites: list[str]
    credentialName: str
    httpsRedirect: bool
    maxProtocolVersion: int
    minProtocolVersion: int
    mode: Literal["PASSTHROUGH", "SIMPLE", "MUTUAL", "AUTO_PASSTHROUGH", "ISTIO_MUTUAL"]
    privateKey: str
    serverCertificate: str
    subjectAltNames: list[str]
    verifyCertificateHash: list[str]
    verifyCertificateSpki: list[str]


class Server(TypedDict, total=False):
    bind: str
    defaultEndpoint: str
    hosts: list[str]
    name: str
    port: Port
    tls: Tls


class Gateway(TypedDict, total=False):
    selector: dict[str, str]
    servers: list[Server]


Istio = TypedDict(
    "Istio",
    {
        "enabled": bool,
        "knative-ingress-gateway": Gateway,
        "knative-local-gateway": Gateway,
    },
    total=False,
)


Kourier = TypedDict(
    "Kourier",
    {
        "bootstrap-configmap": str,
        "enabled": bool,
        "http-port": int,
        "https-port": int,
        "service-load-balancer-ip": str,
        "service-type": str,
    },
    total=False,
)


Ingress = TypedDict(
    "Ingress",
    {
        "contour": Contour,
        "gateway-api": Contour,
        "istio": Istio,
        "kourier": Kourier,
    },
    total=False,
)


class Security(TypedDict, total=False):
    securityGuard: Required[Ceph]


KnativeServingSpec = TypedDict(
    "KnativeServingSpec",
    {
        "additionalManifests": list[Manifest],
        "clusterProfileRef": ClusterProfileRef,
        "config": dict[str, dict[str, str]],
        "controller-custom-certs": ControllerCustomCerts,
        "deployments": list[Deployment],
        "high-availability": HighAvailability,
        "ingress": Ingress,
        "manifests": list[Manifest],
        "namespace": Namespace,
        "podDisruptionBudgets": list[PodDisruptionBudget],
        "registry": Registry,
        "resources": list[Resource],
        "security": Security,
        "services": list[Service],
        "version": str,
        "workloads": list[Deployment],
    },
    total=False,
)


class KnativeServing(TypedDict, total=False):
    apiVersion: Required[Literal["operator.knative.dev/v1beta1"]]
    kind: Required[Literal["KnativeServing"]]
    metadata: Required[ObjectMeta]
    spec: KnativeServingSpec
