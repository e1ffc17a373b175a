"""ImageConfig of pkg.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PackagePullSecret,
    RuntimeConfigRef,
)


class ImageConfig(TypedDict, total=False):
    apiVersion: Required[Literal["pkg.crossplane.io/v1beta1"]]
    kind: Required[Literal["ImageConfig"]]
    metadata: Required[ObjectMeta]
    spec: ImageConfigSpec


class ImageConfigSpec(TypedDict, total=False):
    matchImages: Required[list[MatchImage]]
    registry: Registry
    rewriteImage: RewriteImage
    runtime: Runtime
    verification: Verification


class MatchImage(TypedDict, total=False):
    prefix: Required[str]
    type: Literal["Prefix"]


class Registry(TypedDict, total=False):
    authentication: Authentication


class RewriteImage(TypedDict, total=False):
    prefix: Required[str]


class Runtime(TypedDict, total=False):
    configRef: RuntimeConfigRef


class Verification(TypedDict, total=False):
    cosign: Cosign
    provider: Required[Literal["Cosign"]]


class Authentication(TypedDict, total=False):
    pullSecretRef: Required[PackagePullSecret]


class Cosign(TypedDict, total=False):
    authorities: Required[list[Authority]]


class Authority(TypedDict, total=False):
    attestations: list[Attestation]
    key: Key
    keyless: Keyless
    name: Required[str]


class Attestation(TypedDict, total=False):
    name: Required[str]
    predicateType: Required[str]


class Key(TypedDict, total=False):
    hashAlgorithm: str
    secretRef: Required[SecretRef]


class Keyless(TypedDict, total=False):
    identities: Required[list[Identity]]
    insecureIgnoreSCT: bool


class SecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]


class Identity(TypedDict, total=False):
    issuer: str
    issuerRegExp: str
    subject: str
    subjectRegExp: str
