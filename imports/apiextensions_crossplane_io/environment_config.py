"""EnvironmentConfig of apiextensions.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class EnvironmentConfig(TypedDict, total=False):
    apiVersion: Required[Literal["apiextensions.crossplane.io/v1beta1"]]
    data: dict[str, Any]
    kind: Required[Literal["EnvironmentConfig"]]
    metadata: Required[ObjectMeta]
