"""What kinds of pkg.crossplane.io have in common, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Required, TypedDict


class PackagePullSecret(TypedDict, total=False):
    name: str


class ConfigRef(TypedDict, total=False):
    apiVersion: str
    kind: str
    name: Required[str]


class Spec(TypedDict, total=False):
    commonAnnotations: dict[str, str]
    commonLabels: dict[str, str]
    ignoreCrossplaneConstraints: bool
    package: Required[str]
    packagePullPolicy: str
    packagePullSecrets: list[PackagePullSecret]
    revisionActivationPolicy: str
    revisionHistoryLimit: int
    runtimeConfigRef: ConfigRef
    skipDependencyResolution: bool


class RevisionSpec(TypedDict, total=False):
    commonAnnotations: dict[str, str]
    commonLabels: dict[str, str]
    desiredState: Required[str]
    ignoreCrossplaneConstraints: bool
    image: Required[str]
    packagePullPolicy: str
    packagePullSecrets: list[PackagePullSecret]
    revision: Required[int]
    runtimeConfigRef: ConfigRef
    skipDependencyResolution: bool
    tlsClientSecretName: str
    tlsServerSecretName: str
