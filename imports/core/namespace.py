"""Namespace of the core group, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class NamespaceSpec(TypedDict, total=False):
    finalizers: list[str]


class Namespace(TypedDict, total=False):
    apiVersion: Required[Literal["v1"]]
    kind: Required[Literal["Namespace"]]
    metadata: Required[ObjectMeta]
    spec: NamespaceSpec
