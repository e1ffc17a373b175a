"""What kinds of protection.crossplane.io have in common, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Required, TypedDict


class ResourceRef(TypedDict, total=False):
    name: Required[str]


class ResourceSelector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]


class By(TypedDict, total=False):
    apiVersion: str
    kind: str
    resourceRef: ResourceRef
    resourceSelector: ResourceSelector
