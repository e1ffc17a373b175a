"""ClusterProviderConfig of aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Credentials as Credentials,
    Endpoint as Endpoint,
    ProviderConfigSpec,
    ReconciliationPolicy as ReconciliationPolicy,
)


class ClusterProviderConfig(TypedDict, total=False):
    apiVersion: Required[Literal["aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["ClusterProviderConfig"]]
    metadata: Required[ObjectMeta]
    spec: Required[ProviderConfigSpec]


ClusterProviderConfigSpec = ProviderConfigSpec
