"""GeneratorState of generators.external-secrets.io, from github.com/external-secrets/external-secrets v2.9.0@378bdb622ed9712ef4a58370f6a17af033b7d343. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class GeneratorStateSpec(TypedDict, total=False):
    garbageCollectionDeadline: str
    resource: Required[Any]
    state: Required[Any]


class GeneratorState(TypedDict, total=False):
    apiVersion: Required[Literal["generators.external-secrets.io/v1alpha1"]]
    kind: Required[Literal["GeneratorState"]]
    metadata: Required[ObjectMeta]
    spec: GeneratorStateSpec
