"""Configuration of pkg.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PackagePullSecret,
)


class ConfigurationSpec(TypedDict, total=False):
    commonAnnotations: dict[str, str]
    commonLabels: dict[str, str]
    ignoreCrossplaneConstraints: bool
    package: Required[str]
    packagePullPolicy: str
    packagePullSecrets: list[PackagePullSecret]
    revisionActivationPolicy: str
    revisionHistoryLimit: int
    skipDependencyResolution: bool


class Configuration(TypedDict, total=False):
    apiVersion: Required[Literal["pkg.crossplane.io/v1"]]
    kind: Required[Literal["Configuration"]]
    metadata: Required[ObjectMeta]
    spec: ConfigurationSpec
