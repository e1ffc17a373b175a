"""RoleAssignment of authorization.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]


class RoleDefinitionIdRef(TypedDict, total=False):
    name: Required[str]
    namespace: str
    policy: Policy


class RoleDefinitionIdSelector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str
    policy: Policy


class Provider(TypedDict, total=False):
    condition: str
    conditionVersion: str
    delegatedManagedIdentityResourceId: str
    description: str
    name: str
    principalId: str
    principalType: str
    roleDefinitionId: str
    roleDefinitionIdRef: RoleDefinitionIdRef
    roleDefinitionIdSelector: RoleDefinitionIdSelector
    roleDefinitionName: str
    scope: str
    skipServicePrincipalAadCheck: bool


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class WriteConnectionSecretToRef(TypedDict, total=False):
    name: Required[str]


class RoleAssignmentSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class RoleAssignment(TypedDict, total=False):
    apiVersion: Required[Literal["authorization.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["RoleAssignment"]]
    metadata: Required[ObjectMeta]
    spec: Required[RoleAssignmentSpec]


ForProvider = Provider
InitProvider = Provider
