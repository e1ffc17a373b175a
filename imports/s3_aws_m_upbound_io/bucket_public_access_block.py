"""BucketPublicAccessBlock of s3.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    blockPublicAcls: bool
    blockPublicPolicy: bool
    bucket: str
    bucketRef: Ref
    bucketSelector: Selector
    ignorePublicAcls: bool
    region: Required[str]
    restrictPublicBuckets: bool
    skipDestroy: bool


class InitProvider(TypedDict, total=False):
    blockPublicAcls: bool
    blockPublicPolicy: bool
    bucket: str
    bucketRef: Ref
    bucketSelector: Selector
    ignorePublicAcls: bool
    restrictPublicBuckets: bool
    skipDestroy: bool


class BucketPublicAccessBlockSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class BucketPublicAccessBlock(TypedDict, total=False):
    apiVersion: Required[Literal["s3.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["BucketPublicAccessBlock"]]
    metadata: Required[ObjectMeta]
    spec: Required[BucketPublicAccessBlockSpec]
