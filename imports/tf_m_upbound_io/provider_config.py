"""ProviderConfig of tf.m.upbound.io, from github.com/upbound/provider-terraform v1.0.0@7d565ee93dc177a87afb32800df03f065ad93cba. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigSpec as ProviderConfigSpec,
)


class ProviderConfig(TypedDict, total=False):
    apiVersion: Required[Literal["tf.m.upbound.io/v1beta1"]]
    kind: Required[Literal["ProviderConfig"]]
    metadata: Required[ObjectMeta]
    spec: Required[ProviderConfigSpec]
