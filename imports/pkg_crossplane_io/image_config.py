"""ImageConfig of pkg.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ConfigRef,
    PackagePullSecret,
)


class MatchImage(TypedDict, total=False):
    prefix: Required[str]
    type: Literal["Prefix"]


class Authentication(TypedDict, total=False):
    pullSecretRef: Required[PackagePullSecret]


class Registry(TypedDict, total=False):
    authentication: Authentication


class RewriteImage(TypedDict, total=False):
    prefix: Required[str]


class Runtime(TypedDict, total=False):
    configRef: ConfigRef


class Attestation(TypedDict, total=False):
    name: Required[str]
    predicateType: Required[str]


class SecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]


class Key(TypedDict, total=False):
    hashAlgorithm: str
    secretRef: Required[SecretRef]


class Identity(TypedDict, total=False):
    issuer: str
    issuerRegExp: str
    subject: str
    subjectRegExp: str


class Keyless(TypedDict, total=False):
    identities: Required[list[Identity]]
    insecureIgnoreSCT: bool


class Authority(TypedDict, total=False):
    attestations: list[Attestation]
    key: Key
    keyless: Keyless
    name: Required[str]


class Cosign(TypedDict, total=False):
    authorities: Required[list[Authority]]


class Verification(TypedDict, total=False):
    cosign: Cosign
    provider: Required[Literal["Cosign"]]


class ImageConfigSpec(TypedDict, total=False):
    matchImages: Required[list[MatchImage]]
    registry: Registry
    rewriteImage: RewriteImage
    runtime: Runtime
    verification: Verification


class ImageConfig(TypedDict, total=False):
    apiVersion: Required[Literal["pkg.crossplane.io/v1beta1"]]
    kind: Required[Literal["ImageConfig"]]
    metadata: Required[ObjectMeta]
    spec: ImageConfigSpec
