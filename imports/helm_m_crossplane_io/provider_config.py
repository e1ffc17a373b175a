"""ProviderConfig of helm.m.crossplane.io, from github.com/crossplane-contrib/provider-helm v1.4.0@562a440a5f2ca60b924cad8481fa3b2811535a42. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Credentials as Credentials,
    Identity as Identity,
    ProviderConfigSpec as ProviderConfigSpec,
)


class ProviderConfig(TypedDict, total=False):
    apiVersion: Required[Literal["helm.m.crossplane.io/v1beta1"]]
    kind: Required[Literal["ProviderConfig"]]
    metadata: Required[ObjectMeta]
    spec: Required[ProviderConfigSpec]
