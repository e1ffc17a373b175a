"""What kinds of pkg.crossplane.io have in common, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict


class PackagePullSecret(TypedDict, total=False):
    name: str


class FunctionSpec(TypedDict, total=False):
    commonAnnotations: dict[str, str]
    commonLabels: dict[str, str]
    ignoreCrossplaneConstraints: bool
    package: Required[str]
    packagePullPolicy: str
    packagePullSecrets: list[PackagePullSecret]
    revisionActivationPolicy: str
    revisionHistoryLimit: int
    runtimeConfigRef: RuntimeConfigRef
    skipDependencyResolution: bool


class RuntimeConfigRef(TypedDict, total=False):
    apiVersion: str
    kind: str
    name: Required[str]


class FunctionRevisionSpec(TypedDict, total=False):
    commonAnnotations: dict[str, str]
    commonLabels: dict[str, str]
    desiredState: Required[str]
    ignoreCrossplaneConstraints: bool
    image: Required[str]
    packagePullPolicy: str
    packagePullSecrets: list[PackagePullSecret]
    revision: Required[int]
    runtimeConfigRef: RuntimeConfigRef
    skipDependencyResolution: bool
    tlsClientSecretName: str
    tlsServerSecretName: str
