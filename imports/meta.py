"""The metadata that every object has, as far as authors write it."""

from __future__ import annotations

from typing import Required, TypedDict


class OwnerReference(TypedDict, total=False):
    """The object that this one is deleted with."""

    apiVersion: Required[str]
    kind: Required[str]
    name: Required[str]
    uid: Required[str]
    blockOwnerDeletion: bool
    controller: bool


class ObjectMeta(TypedDict, total=False):
    """Name, namespace, labels and annotations; what only the API server writes is left out."""

    name: str
    generateName: str
    namespace: str
    labels: dict[str, str]
    annotations: dict[str, str]
    finalizers: list[str]
    ownerReferences: list[OwnerReference]
