"""ClusterProviderConfig of gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Credentials as Credentials,
    ProviderConfigSpec,
    ReconciliationPolicy as ReconciliationPolicy,
)


class ClusterProviderConfig(TypedDict, total=False):
    apiVersion: Required[Literal["gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["ClusterProviderConfig"]]
    metadata: Required[ObjectMeta]
    spec: Required[ProviderConfigSpec]


ClusterProviderConfigSpec = ProviderConfigSpec
