"""ClusterProviderConfig of kubernetes.m.crossplane.io, from github.com/crossplane-contrib/provider-kubernetes v1.4.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Credentials as Credentials,
    Identity as Identity,
    ProviderConfigSpec,
)


class ClusterProviderConfig(TypedDict, total=False):
    apiVersion: Required[Literal["kubernetes.m.crossplane.io/v1alpha1"]]
    kind: Required[Literal["ClusterProviderConfig"]]
    metadata: Required[ObjectMeta]
    spec: Required[ProviderConfigSpec]


ClusterProviderConfigSpec = ProviderConfigSpec
