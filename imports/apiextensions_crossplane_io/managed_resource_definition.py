"""ManagedResourceDefinition of apiextensions.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    AdditionalPrinterColumn,
    Conversion as Conversion,
    Names as Names,
    Scale,
    Schema,
)


class ConnectionDetail(TypedDict, total=False):
    description: Required[str]
    name: Required[str]


class SelectableField(TypedDict, total=False):
    jsonPath: Required[str]


class Empty(TypedDict, total=False):
    pass


class Subresources(TypedDict, total=False):
    scale: Scale
    status: Empty


class Version(TypedDict, total=False):
    additionalPrinterColumns: list[AdditionalPrinterColumn]
    deprecated: bool
    deprecationWarning: str
    name: Required[str]
    schema: Schema
    selectableFields: list[SelectableField]
    served: Required[bool]
    storage: Required[bool]
    subresources: Subresources


class ManagedResourceDefinitionSpec(TypedDict, total=False):
    connectionDetails: list[ConnectionDetail]
    conversion: Conversion
    group: Required[str]
    names: Required[Names]
    preserveUnknownFields: bool
    scope: Literal["Namespaced", "Cluster"]
    state: Literal["Active", "Inactive"]
    versions: Required[list[Version]]


class ManagedResourceDefinition(TypedDict, total=False):
    apiVersion: Required[Literal["apiextensions.crossplane.io/v1alpha1"]]
    kind: Required[Literal["ManagedResourceDefinition"]]
    metadata: Required[ObjectMeta]
    spec: ManagedResourceDefinitionSpec
