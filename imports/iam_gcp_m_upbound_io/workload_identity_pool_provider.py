"""WorkloadIdentityPoolProvider of iam.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    TrustAnchor,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Aws(TypedDict, total=False):
    accountId: str


class Oidc(TypedDict, total=False):
    allowedAudiences: list[str]
    issuerUri: str
    jwksJson: str


class Saml(TypedDict, total=False):
    idpMetadataXml: str


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]


class WorkloadIdentityPoolIdRef(TypedDict, total=False):
    name: Required[str]
    namespace: str
    policy: Policy


class WorkloadIdentityPoolIdSelector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str
    policy: Policy


class TrustStore(TypedDict, total=False):
    intermediateCas: list[TrustAnchor]
    trustAnchors: list[TrustAnchor]


class X509(TypedDict, total=False):
    trustStore: TrustStore


class ForProvider(TypedDict, total=False):
    attributeCondition: str
    attributeMapping: dict[str, str]
    aws: Aws
    description: str
    disabled: bool
    displayName: str
    oidc: Oidc
    project: str
    saml: Saml
    workloadIdentityPoolId: str
    workloadIdentityPoolIdRef: WorkloadIdentityPoolIdRef
    workloadIdentityPoolIdSelector: WorkloadIdentityPoolIdSelector
    x509: X509


class InitProvider(TypedDict, total=False):
    attributeCondition: str
    attributeMapping: dict[str, str]
    aws: Aws
    description: str
    disabled: bool
    displayName: str
    oidc: Oidc
    project: str
    saml: Saml
    x509: X509


class WorkloadIdentityPoolProviderSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class WorkloadIdentityPoolProvider(TypedDict, total=False):
    apiVersion: Required[Literal["iam.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["WorkloadIdentityPoolProvider"]]
    metadata: Required[ObjectMeta]
    spec: Required[WorkloadIdentityPoolProviderSpec]
