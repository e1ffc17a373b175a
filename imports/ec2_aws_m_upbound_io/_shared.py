"""What kinds of ec2.aws.m.upbound.io have in common, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class WriteConnectionSecretToRef(TypedDict, total=False):
    name: Required[str]


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]


class Ref(TypedDict, total=False):
    name: Required[str]
    namespace: str
    policy: Policy


class Selector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str
    policy: Policy


class ForProvider(TypedDict, total=False):
    region: Required[str]
    tags: dict[str, str]
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class InitProvider(TypedDict, total=False):
    tags: dict[str, str]
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class Spec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class SecurityGroupEgressRuleSpecForProvider(TypedDict, total=False):
    cidrIpv4: str
    cidrIpv6: str
    description: str
    fromPort: float
    ipProtocol: str
    prefixListId: str
    prefixListIdRef: Ref
    prefixListIdSelector: Selector
    referencedSecurityGroupId: str
    referencedSecurityGroupIdRef: Ref
    referencedSecurityGroupIdSelector: Selector
    region: Required[str]
    securityGroupId: str
    securityGroupIdRef: Ref
    securityGroupIdSelector: Selector
    tags: dict[str, str]
    toPort: float


class SecurityGroupEgressRuleSpecInitProvider(TypedDict, total=False):
    cidrIpv4: str
    cidrIpv6: str
    description: str
    fromPort: float
    ipProtocol: str
    prefixListId: str
    prefixListIdRef: Ref
    prefixListIdSelector: Selector
    referencedSecurityGroupId: str
    referencedSecurityGroupIdRef: Ref
    referencedSecurityGroupIdSelector: Selector
    securityGroupId: str
    securityGroupIdRef: Ref
    securityGroupIdSelector: Selector
    tags: dict[str, str]
    toPort: float


class RuleSpec(TypedDict, total=False):
    forProvider: Required[SecurityGroupEgressRuleSpecForProvider]
    initProvider: SecurityGroupEgressRuleSpecInitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Accepter(TypedDict, total=False):
    allowRemoteVpcDnsResolution: bool
