"""ManagedResourceActivationPolicy of apiextensions.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class ManagedResourceActivationPolicySpec(TypedDict, total=False):
    activate: Required[list[str]]


class ManagedResourceActivationPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["apiextensions.crossplane.io/v1alpha1"]]
    kind: Required[Literal["ManagedResourceActivationPolicy"]]
    metadata: Required[ObjectMeta]
    spec: ManagedResourceActivationPolicySpec
