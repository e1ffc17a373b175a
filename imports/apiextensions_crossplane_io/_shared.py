"""What kinds of apiextensions.crossplane.io have in common, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class ClaimNames(TypedDict, total=False):
    categories: list[str]
    kind: Required[str]
    listKind: str
    plural: Required[str]
    shortNames: list[str]
    singular: str


class Conversion(TypedDict, total=False):
    strategy: Required[str]
    webhook: Webhook


class DefaultCompositionRef(TypedDict, total=False):
    name: Required[str]


class Webhook(TypedDict, total=False):
    clientConfig: ClientConfig
    conversionReviewVersions: Required[list[str]]


class AdditionalPrinterColumn(TypedDict, total=False):
    description: str
    format: str
    jsonPath: Required[str]
    name: Required[str]
    priority: int
    type: Required[str]


class Schema(TypedDict, total=False):
    openAPIV3Schema: dict[str, Any]


class ClientConfig(TypedDict, total=False):
    caBundle: str
    service: Service
    url: str


class Scale(TypedDict, total=False):
    labelSelectorPath: str
    specReplicasPath: Required[str]
    statusReplicasPath: Required[str]


class Service(TypedDict, total=False):
    name: Required[str]
    namespace: Required[str]
    path: str
    port: int


class CompositeTypeRef(TypedDict, total=False):
    apiVersion: Required[str]
    kind: Required[str]


class Pipeline(TypedDict, total=False):
    credentials: list[Credential]
    functionRef: Required[DefaultCompositionRef]
    input: dict[str, Any]
    requirements: Requirements
    step: Required[str]


class Credential(TypedDict, total=False):
    name: Required[str]
    secretRef: SecretRef
    source: Required[Literal["None", "Secret"]]


class Requirements(TypedDict, total=False):
    requiredResources: list[RequiredResource]
    requiredSchemas: list[RequiredSchema]


class SecretRef(TypedDict, total=False):
    name: Required[str]
    namespace: Required[str]


class RequiredResource(TypedDict, total=False):
    apiVersion: Required[str]
    kind: Required[str]
    matchLabels: dict[str, str]
    name: str
    namespace: str
    requirementName: Required[str]


class RequiredSchema(TypedDict, total=False):
    apiVersion: Required[str]
    kind: Required[str]
    requirementName: Required[str]
