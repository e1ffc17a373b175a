"""ConfigurationRevision of pkg.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PackagePullSecret,
)


class ConfigurationRevisionSpec(TypedDict, total=False):
    commonAnnotations: dict[str, str]
    commonLabels: dict[str, str]
    desiredState: Required[str]
    ignoreCrossplaneConstraints: bool
    image: Required[str]
    packagePullPolicy: str
    packagePullSecrets: list[PackagePullSecret]
    revision: Required[int]
    skipDependencyResolution: bool


class ConfigurationRevision(TypedDict, total=False):
    apiVersion: Required[Literal["pkg.crossplane.io/v1"]]
    kind: Required[Literal["ConfigurationRevision"]]
    metadata: Required[ObjectMeta]
    spec: ConfigurationRevisionSpec
