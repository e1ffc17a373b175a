"""UpdateRequest of kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class Kind(TypedDict, total=False):
    group: Required[str]
    kind: Required[str]
    version: Required[str]


class RequestResource(TypedDict, total=False):
    group: Required[str]
    resource: Required[str]
    version: Required[str]


class AdmissionRequestUserInfo(TypedDict, total=False):
    extra: dict[str, list[str]]
    groups: list[str]
    uid: str
    username: str


class AdmissionRequest(TypedDict, total=False):
    dryRun: bool
    kind: Kind
    name: str
    namespace: str
    object: dict[str, Any]
    oldObject: dict[str, Any]
    operation: str
    options: dict[str, Any]
    requestKind: Kind
    requestResource: RequestResource
    requestSubResource: str
    resource: RequestResource
    subResource: str
    uid: str
    userInfo: AdmissionRequestUserInfo


class AdmissionRequestInfo(TypedDict, total=False):
    admissionRequest: AdmissionRequest
    operation: str


class UserInfo(TypedDict, total=False):
    clusterRoles: list[str] | None
    roles: list[str] | None
    synchronize: bool
    userInfo: AdmissionRequestUserInfo


class Context(TypedDict, total=False):
    admissionRequestInfo: AdmissionRequestInfo
    userInfo: UserInfo


class Resource(TypedDict, total=False):
    apiVersion: str
    kind: str
    name: str
    namespace: str
    uid: str


class RuleContext(TypedDict, total=False):
    cacheRestore: bool
    deleteDownstream: Required[bool]
    rule: Required[str]
    synchronize: bool
    trigger: Required[Resource]


class UpdateRequestSpec(TypedDict, total=False):
    context: Required[Context]
    deleteDownstream: Required[bool]
    policy: Required[str]
    requestType: Literal["mutate", "generate", "cel-generate", "cel-mutate"]
    resource: Required[Resource]
    rule: Required[str]
    ruleContext: list[RuleContext]
    synchronize: bool


class UpdateRequest(TypedDict, total=False):
    apiVersion: Required[Literal["kyverno.io/v2"]]
    kind: Required[Literal["UpdateRequest"]]
    metadata: Required[ObjectMeta]
    spec: UpdateRequestSpec
