"""ObservedObjectCollection of kubernetes.m.crossplane.io, from github.com/crossplane-contrib/provider-kubernetes v1.4.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
)


class Metadata(TypedDict, total=False):
    annotations: dict[str, str]
    labels: dict[str, str]


class ObjectTemplate(TypedDict, total=False):
    metadata: Metadata


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class Selector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class ObserveObjects(TypedDict, total=False):
    apiVersion: Required[str]
    kind: Required[str]
    namespace: str
    selector: Required[Selector]


class ObservedObjectCollectionSpec(TypedDict, total=False):
    objectTemplate: ObjectTemplate
    observeObjects: Required[ObserveObjects]
    providerConfigRef: ProviderConfigRef


class ObservedObjectCollection(TypedDict, total=False):
    apiVersion: Required[Literal["kubernetes.m.crossplane.io/v1alpha1"]]
    kind: Required[Literal["ObservedObjectCollection"]]
    metadata: Required[ObjectMeta]
    spec: Required[ObservedObjectCollectionSpec]
