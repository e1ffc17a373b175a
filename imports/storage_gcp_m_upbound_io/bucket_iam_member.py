"""BucketIAMMember of storage.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]


class BucketRef(TypedDict, total=False):
    name: Required[str]
    namespace: str
    policy: Policy


class BucketSelector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str
    policy: Policy


class Condition(TypedDict, total=False):
    description: str
    expression: str
    title: str


class Provider(TypedDict, total=False):
    bucket: str
    bucketRef: BucketRef
    bucketSelector: BucketSelector
    condition: Condition
    member: str
    role: str


class BucketIAMMemberSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class BucketIAMMember(TypedDict, total=False):
    apiVersion: Required[Literal["storage.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["BucketIAMMember"]]
    metadata: Required[ObjectMeta]
    spec: Required[BucketIAMMemberSpec]


ForProvider = Provider
InitProvider = Provider
