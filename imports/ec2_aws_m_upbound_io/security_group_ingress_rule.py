"""SecurityGroupIngressRule of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    RuleSpec,
    SecurityGroupEgressRuleSpecForProvider,
    SecurityGroupEgressRuleSpecInitProvider,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class SecurityGroupIngressRule(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["SecurityGroupIngressRule"]]
    metadata: Required[ObjectMeta]
    spec: Required[RuleSpec]


SecurityGroupIngressRuleSpec = RuleSpec
ForProvider = SecurityGroupEgressRuleSpecForProvider
InitProvider = SecurityGroupEgressRuleSpecInitProvider
