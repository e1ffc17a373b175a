"""ClusterExternalSecret of external-secrets.io, from github.com/external-secrets/external-secrets v2.9.0@378bdb622ed9712ef4a58370f6a17af033b7d343. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ExternalSecretSpec as ExternalSecretSpec,
    SecretMetadata,
    Selector,
)


class ClusterExternalSecretSpec(TypedDict, total=False):
    externalSecretMetadata: SecretMetadata
    externalSecretName: str
    externalSecretSpec: Required[ExternalSecretSpec]
    namespaceSelector: Selector
    namespaceSelectors: list[Selector]
    namespaces: list[str]
    refreshTime: str


class ClusterExternalSecret(TypedDict, total=False):
    apiVersion: Required[Literal["external-secrets.io/v1"]]
    kind: Required[Literal["ClusterExternalSecret"]]
    metadata: Required[ObjectMeta]
    spec: ClusterExternalSecretSpec


ExternalSecretMetadata = SecretMetadata
NamespaceSelector = Selector
