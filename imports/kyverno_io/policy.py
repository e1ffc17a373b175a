"""Policy of kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PolicySpec as PolicySpec,
    WebhookConfiguration as WebhookConfiguration,
)


class Policy(TypedDict, total=False):
    apiVersion: Required[Literal["kyverno.io/v1"]]
    kind: Required[Literal["Policy"]]
    metadata: Required[ObjectMeta]
    spec: Required[PolicySpec]
