"""CompositeResourceDefinition of apiextensions.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    AdditionalPrinterColumn,
    Conversion as Conversion,
    Names as Names,
    Ref,
    Scale,
    Schema,
)


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class DefaultCompositionRevisionSelector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class Metadata(TypedDict, total=False):
    annotations: dict[str, str]
    labels: dict[str, str]


class Subresources(TypedDict, total=False):
    scale: Scale


class Version(TypedDict, total=False):
    additionalPrinterColumns: list[AdditionalPrinterColumn]
    deprecated: bool
    deprecationWarning: str
    name: Required[str]
    referenceable: Required[bool]
    schema: Schema
    served: Required[bool]
    subresources: Subresources


class CompositeResourceDefinitionSpec(TypedDict, total=False):
    claimNames: Names
    connectionSecretKeys: list[str]
    conversion: Conversion
    defaultCompositeDeletePolicy: Literal["Background", "Foreground"]
    defaultCompositionRef: Ref
    defaultCompositionRevisionSelector: DefaultCompositionRevisionSelector
    defaultCompositionUpdatePolicy: Literal["Automatic", "Manual"]
    enforcedCompositionRef: Ref
    group: Required[str]
    metadata: Metadata
    names: Required[Names]
    scope: Literal["Namespaced", "Cluster"]
    versions: Required[list[Version]]


class CompositeResourceDefinition(TypedDict, total=False):
    apiVersion: Required[Literal["apiextensions.crossplane.io/v2"]]
    kind: Required[Literal["CompositeResourceDefinition"]]
    metadata: Required[ObjectMeta]
    spec: CompositeResourceDefinitionSpec


ClaimNames = Names
DefaultCompositionRef = Ref
EnforcedCompositionRef = Ref
