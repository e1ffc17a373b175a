"""ProviderConfig of azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Credentials as Credentials,
    Features as Features,
    ProviderConfigSpec as ProviderConfigSpec,
    ReconciliationPolicy as ReconciliationPolicy,
)


class ProviderConfig(TypedDict, total=False):
    apiVersion: Required[Literal["azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["ProviderConfig"]]
    metadata: Required[ObjectMeta]
    spec: Required[ProviderConfigSpec]
