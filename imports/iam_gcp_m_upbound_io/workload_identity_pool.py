"""WorkloadIdentityPool of iam.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    TrustAnchor,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class AttestationRule(TypedDict, total=False):
    googleCloudResource: str


class InlineCertificateIssuanceConfig(TypedDict, total=False):
    caPools: dict[str, str]
    keyAlgorithm: str
    lifetime: str
    rotationWindowPercentage: float
    useDefaultSharedCa: bool


class AdditionalTrustBundle(TypedDict, total=False):
    trustAnchors: list[TrustAnchor]
    trustDefaultSharedCa: bool
    trustDomain: str


class InlineTrustConfig(TypedDict, total=False):
    additionalTrustBundles: list[AdditionalTrustBundle]


class Provider(TypedDict, total=False):
    attestationRules: list[AttestationRule]
    description: str
    disabled: bool
    displayName: str
    inlineCertificateIssuanceConfig: InlineCertificateIssuanceConfig
    inlineTrustConfig: InlineTrustConfig
    mode: str
    project: str


class WorkloadIdentityPoolSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class WorkloadIdentityPool(TypedDict, total=False):
    apiVersion: Required[Literal["iam.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["WorkloadIdentityPool"]]
    metadata: Required[ObjectMeta]
    spec: Required[WorkloadIdentityPoolSpec]


ForProvider = Provider
InitProvider = Provider
