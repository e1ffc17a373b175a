"""Lock of pkg.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class Dependency(TypedDict, total=False):
    apiVersion: str
    constraints: Required[str]
    kind: str
    package: Required[str]
    type: Literal["Configuration", "Provider", "Function"]


class LockPackage(TypedDict, total=False):
    apiVersion: str
    dependencies: Required[list[Dependency]]
    kind: str
    name: Required[str]
    source: Required[str]
    type: Literal["Configuration", "Provider", "Function"]
    version: Required[str]


class Lock(TypedDict, total=False):
    apiVersion: Required[Literal["pkg.crossplane.io/v1beta1"]]
    kind: Required[Literal["Lock"]]
    metadata: Required[ObjectMeta]
    packages: list[LockPackage]
