"""What kinds of apiextensions.crossplane.io have in common, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict


class Names(TypedDict, total=False):
    categories: list[str]
    kind: Required[str]
    listKind: str
    plural: Required[str]
    shortNames: list[str]
    singular: str


class Service(TypedDict, total=False):
    name: Required[str]
    namespace: Required[str]
    path: str
    port: int


class ClientConfig(TypedDict, total=False):
    caBundle: str
    service: Service
    url: str


class Webhook(TypedDict, total=False):
    clientConfig: ClientConfig
    conversionReviewVersions: Required[list[str]]


class Conversion(TypedDict, total=False):
    strategy: Required[str]
    webhook: Webhook


class Ref(TypedDict, total=False):
    name: Required[str]


class AdditionalPrinterColumn(TypedDict, total=False):
    description: str
    format: str
    jsonPath: Required[str]
    name: Required[str]
    priority: int
    type: Required[str]


class Schema(TypedDict, total=False):
    openAPIV3Schema: dict[str, Any]


class Scale(TypedDict, total=False):
    labelSelectorPath: str
    specReplicasPath: Required[str]
    statusReplicasPath: Required[str]


class CompositeTypeRef(TypedDict, total=False):
    apiVersion: Required[str]
    kind: Required[str]


class SecretRef(TypedDict, total=False):
    name: Required[str]
    namespace: Required[str]


class Credential(TypedDict, total=False):
    name: Required[str]
    secretRef: SecretRef
    source: Required[Literal["None", "Secret"]]


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


class Requirements(TypedDict, total=False):
    requiredResources: list[RequiredResource]
    requiredSchemas: list[RequiredSchema]


class Pipeline(TypedDict, total=False):
    credentials: list[Credential]
    functionRef: Required[Ref]
    input: dict[str, Any]
    requirements: Requirements
    step: Required[str]
