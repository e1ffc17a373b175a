"""What kinds of aws.m.upbound.io have in common, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict


class Tag(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class AssumeRoleChain(TypedDict, total=False):
    externalID: str
    roleARN: str
    tags: list[Tag]
    transitiveTagKeys: list[str]


class Env(TypedDict, total=False):
    name: Required[str]


class Fs(TypedDict, total=False):
    path: Required[str]


class SecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]
    namespace: Required[str]


class TokenConfig(TypedDict, total=False):
    fs: Fs
    secretRef: SecretRef
    source: Required[Literal["Secret", "Filesystem"]]


class WebIdentity(TypedDict, total=False):
    roleARN: str
    roleSessionName: str
    tokenConfig: TokenConfig


class Upbound(TypedDict, total=False):
    webIdentity: WebIdentity


class Credentials(TypedDict, total=False):
    env: Env
    fs: Fs
    secretRef: SecretRef
    source: Required[Literal["None", "Secret", "IRSA", "WebIdentity", "PodIdentity", "Upbound"]]
    upbound: Upbound
    webIdentity: WebIdentity


class Dynamic(TypedDict, total=False):
    host: Required[str]
    protocol: Required[Literal["http", "https"]]


class Url(TypedDict, total=False):
    dynamic: Dynamic
    static: str
    type: Required[Literal["Static", "Dynamic", "Auto"]]


class Endpoint(TypedDict, total=False):
    hostnameImmutable: bool
    partitionId: str
    services: list[str]
    signingMethod: str
    signingName: str
    signingRegion: str
    source: Literal["ServiceMetadata", "Custom"]
    url: Required[Url]


class ExponentialFailureRateLimiter(TypedDict, total=False):
    baseDelay: str
    maxDelay: str


class ReconciliationPolicy(TypedDict, total=False):
    exponentialFailureRateLimiter: ExponentialFailureRateLimiter


class ProviderConfigSpec(TypedDict, total=False):
    assumeRoleChain: list[AssumeRoleChain]
    credentials: Required[Credentials]
    endpoint: Endpoint
    reconciliationPolicy: ReconciliationPolicy
    s3_use_path_style: bool
    skip_credentials_validation: bool
    skip_metadata_api_check: bool
    skip_region_validation: bool
    skip_requesting_account_id: bool
