"""BucketLifecycleConfiguration of s3.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class AbortIncompleteMultipartUpload(TypedDict, total=False):
    daysAfterInitiation: float


class Expiration(TypedDict, total=False):
    date: str
    days: float
    expiredObjectDeleteMarker: bool


class And(TypedDict, total=False):
    objectSizeGreaterThan: float
    objectSizeLessThan: float
    prefix: str
    tags: dict[str, str]


class Tag(TypedDict, total=False):
    key: str
    value: str


Filter = TypedDict(
    "Filter",
    {
        "and": list[And],
        "objectSizeGreaterThan": float,
        "objectSizeLessThan": float,
        "prefix": str,
        "tag": list[Tag],
    },
    total=False,
)


class NoncurrentVersionExpiration(TypedDict, total=False):
    newerNoncurrentVersions: float
    noncurrentDays: float


class NoncurrentVersionTransition(TypedDict, total=False):
    newerNoncurrentVersions: float
    noncurrentDays: float
    storageClass: str


class Transition(TypedDict, total=False):
    date: str
    days: float
    storageClass: str


class Rule(TypedDict, total=False):
    abortIncompleteMultipartUpload: list[AbortIncompleteMultipartUpload]
    expiration: list[Expiration]
    filter: list[Filter]
    id: str
    noncurrentVersionExpiration: list[NoncurrentVersionExpiration]
    noncurrentVersionTransition: list[NoncurrentVersionTransition]
    prefix: str
    status: str
    transition: list[Transition]


class ForProvider(TypedDict, total=False):
    bucket: str
    bucketRef: Ref
    bucketSelector: Selector
    expectedBucketOwner: str
    region: Required[str]
    rule: list[Rule]
    transitionDefaultMinimumObjectSize: str


class InitProvider(TypedDict, total=False):
    bucket: str
    bucketRef: Ref
    bucketSelector: Selector
    expectedBucketOwner: str
    rule: list[Rule]
    transitionDefaultMinimumObjectSize: str


class BucketLifecycleConfigurationSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class BucketLifecycleConfiguration(TypedDict, total=False):
    apiVersion: Required[Literal["s3.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["BucketLifecycleConfiguration"]]
    metadata: Required[ObjectMeta]
    spec: Required[BucketLifecycleConfigurationSpec]
