"""What kinds of kyverno.io have in common, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict


class All(TypedDict, total=False):
    key: Any
    message: str
    operator: Literal["Equals", "NotEquals", "AnyIn", "AllIn", "AnyNotIn", "AllNotIn", "GreaterThanOrEquals", "GreaterThan", "LessThanOrEquals", "LessThan", "DurationGreaterThanOrEquals", "DurationGreaterThan", "DurationLessThanOrEquals", "DurationLessThan"]
    value: Any


class Conditions(TypedDict, total=False):
    all: list[All]
    any: list[All]


class Data(TypedDict, total=False):
    key: Required[str]
    value: Required[Any]


class Header(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class Service(TypedDict, total=False):
    caBundle: str
    headers: list[Header]
    url: Required[str]


class ApiCall(TypedDict, total=False):
    data: list[Data]
    default: Any
    jmesPath: str
    method: Literal["GET", "POST"]
    service: Service
    urlPath: str


class ConfigMap(TypedDict, total=False):
    name: Required[str]
    namespace: str


class GlobalReference(TypedDict, total=False):
    jmesPath: str
    name: Required[str]


class ImageRegistryCredentials(TypedDict, total=False):
    allowInsecureRegistry: bool
    providers: list[Literal["default", "amazon", "azure", "google", "github"]]
    secrets: list[str]


class ImageRegistry(TypedDict, total=False):
    imageRegistryCredentials: ImageRegistryCredentials
    jmesPath: str
    reference: Required[str]


class Variable(TypedDict, total=False):
    default: Any
    jmesPath: str
    value: Any


class Context(TypedDict, total=False):
    apiCall: ApiCall
    configMap: ConfigMap
    globalReference: GlobalReference
    imageRegistry: ImageRegistry
    name: Required[str]
    variable: Variable


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class Selector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class Resources(TypedDict, total=False):
    annotations: dict[str, str]
    kinds: list[str]
    name: str
    names: list[str]
    namespaceSelector: Selector
    namespaces: list[str]
    operations: list[Literal["CREATE", "CONNECT", "UPDATE", "DELETE"]]
    selector: Selector


class Subject(TypedDict, total=False):
    apiGroup: str
    kind: Required[str]
    name: Required[str]
    namespace: str


class ExcludeAll(TypedDict, total=False):
    clusterRoles: list[str]
    resources: Resources
    roles: list[str]
    subjects: list[Subject]


class Exclude(TypedDict, total=False):
    all: list[ExcludeAll]
    any: list[ExcludeAll]


class CleanupPolicySpec(TypedDict, total=False):
    conditions: Conditions
    context: list[Context]
    deletionPropagationPolicy: Literal["Foreground", "Background", "Orphan"]
    exclude: Exclude
    match: Required[Exclude]
    schedule: Required[str]


class CelPrecondition(TypedDict, total=False):
    expression: Required[str]
    name: Required[str]


class RuleExclude(TypedDict, total=False):
    all: list[ExcludeAll]
    any: list[ExcludeAll]
    clusterRoles: list[str]
    resources: Resources
    roles: list[str]
    subjects: list[Subject]


class Clone(TypedDict, total=False):
    name: str
    namespace: str


class CloneList(TypedDict, total=False):
    kinds: list[str]
    namespace: str
    selector: Selector


class Foreach(TypedDict, total=False):
    apiVersion: str
    clone: Clone
    cloneList: CloneList
    context: list[Context]
    data: Any
    kind: str
    list: str
    name: str
    namespace: str
    preconditions: dict[str, Any]
    uid: str


class Generate(TypedDict, total=False):
    apiVersion: str
    clone: Clone
    cloneList: CloneList
    data: Any
    foreach: list[Foreach]
    generateExisting: bool
    kind: str
    name: str
    namespace: str
    orphanDownstreamOnPolicyDelete: bool
    synchronize: bool
    uid: str


class ImageExtractor(TypedDict, total=False):
    jmesPath: str
    key: str
    name: str
    path: Required[str]
    value: str


class MutateForeach(TypedDict, total=False):
    context: list[Context]
    foreach: Any
    list: str
    order: Literal["Ascending", "Descending"]
    patchStrategicMerge: Any
    patchesJson6902: str
    preconditions: dict[str, Any]


class Target(TypedDict, total=False):
    apiVersion: str
    context: list[Context]
    kind: str
    name: str
    namespace: str
    preconditions: Any
    selector: Selector
    uid: str


class Mutate(TypedDict, total=False):
    foreach: list[MutateForeach]
    mutateExistingOnPolicyUpdate: bool
    patchStrategicMerge: Any
    patchesJson6902: str
    targets: list[Target]


class AuditAnnotation(TypedDict, total=False):
    key: Required[str]
    valueExpression: Required[str]


class Expression(TypedDict, total=False):
    expression: Required[str]
    message: str
    messageExpression: str
    reason: str


class ParamKind(TypedDict, total=False):
    apiVersion: str
    kind: str


class ParamRef(TypedDict, total=False):
    name: str
    namespace: str
    parameterNotFoundAction: str
    selector: Selector


class Cel(TypedDict, total=False):
    auditAnnotations: list[AuditAnnotation]
    expressions: list[Expression]
    generate: bool
    paramKind: ParamKind
    paramRef: ParamRef
    variables: list[CelPrecondition]


class Deny(TypedDict, total=False):
    conditions: Any


class FailureActionOverride(TypedDict, total=False):
    action: Literal["audit", "enforce", "Audit", "Enforce"]
    namespaceSelector: Selector
    namespaces: list[str]


class ValidateForeach(TypedDict, total=False):
    anyPattern: Any
    context: list[Context]
    deny: Deny
    elementScope: bool
    foreach: Any
    list: str
    pattern: Any
    preconditions: dict[str, Any]


class Ctlog(TypedDict, total=False):
    ignoreSCT: bool
    pubkey: str
    tsaCertChain: str


class Rekor(TypedDict, total=False):
    ignoreTlog: bool
    pubkey: str
    url: str


class Certificates(TypedDict, total=False):
    cert: str
    certChain: str
    ctlog: Ctlog
    rekor: Rekor


class Keyless(TypedDict, total=False):
    additionalExtensions: dict[str, str]
    ctlog: Ctlog
    issuer: str
    issuerRegExp: str
    rekor: Rekor
    roots: str
    subject: str
    subjectRegExp: str


class Secret(TypedDict, total=False):
    name: Required[str]
    namespace: Required[str]


class Keys(TypedDict, total=False):
    ctlog: Ctlog
    kms: str
    publicKeys: str
    rekor: Rekor
    secret: Secret
    signatureAlgorithm: str


class Entry(TypedDict, total=False):
    annotations: dict[str, str]
    attestor: Any
    certificates: Certificates
    keyless: Keyless
    keys: Keys
    repository: str
    signatureAlgorithm: str


class Attestor(TypedDict, total=False):
    count: int
    entries: list[Entry]


class DryRun(TypedDict, total=False):
    enable: bool
    namespace: str


class Object(TypedDict, total=False):
    group: str
    kind: str
    name: str
    namespace: str
    version: str


class IgnoreField(TypedDict, total=False):
    fields: list[str]
    objects: list[Object]


class Manifests(TypedDict, total=False):
    annotationDomain: str
    attestors: list[Attestor]
    dryRun: DryRun
    ignoreFields: list[IgnoreField]
    repository: str


class PodSecurityExclude(TypedDict, total=False):
    controlName: Required[Literal["HostProcess", "Host Namespaces", "Privileged Containers", "Capabilities", "HostPath Volumes", "Host Ports", "AppArmor", "SELinux", "/proc Mount Type", "Seccomp", "Sysctls", "Volume Types", "Privilege Escalation", "Running as Non-root", "Running as Non-root user"]]
    images: list[str]
    restrictedField: str
    values: list[str]


class PodSecurity(TypedDict, total=False):
    exclude: list[PodSecurityExclude]
    level: Literal["privileged", "baseline", "restricted"]
    version: Literal["v1.19", "v1.20", "v1.21", "v1.22", "v1.23", "v1.24", "v1.25", "v1.26", "v1.27", "v1.28", "v1.29", "v1.30", "v1.31", "v1.32", "latest"]


Validate = TypedDict(
    "Validate",
    {
        "allowExistingViolations": bool,
        "anyPattern": Any,
        "assert": Any,
        "cel": Cel,
        "deny": Deny,
        "failureAction": Literal["Audit", "Enforce"],
        "failureActionOverrides": list[FailureActionOverride],
        "foreach": list[ValidateForeach],
        "manifests": Manifests,
        "message": str,
        "pattern": Any,
        "podSecurity": PodSecurity,
    },
    total=False,
)


class ConditionAll(TypedDict, total=False):
    key: Any
    message: str
    operator: Literal["Equals", "NotEquals", "In", "AnyIn", "AllIn", "NotIn", "AnyNotIn", "AllNotIn", "GreaterThanOrEquals", "GreaterThan", "LessThanOrEquals", "LessThan", "DurationGreaterThanOrEquals", "DurationGreaterThan", "DurationLessThanOrEquals", "DurationLessThan"]
    value: Any


class Condition(TypedDict, total=False):
    all: list[ConditionAll]
    any: list[ConditionAll]


class Attestation(TypedDict, total=False):
    attestors: list[Attestor]
    conditions: list[Condition]
    name: str
    predicateType: str
    type: str


class VerifyImageValidate(TypedDict, total=False):
    deny: Deny
    message: str


class VerifyImage(TypedDict, total=False):
    additionalExtensions: dict[str, str]
    annotations: dict[str, str]
    attestations: list[Attestation]
    attestors: list[Attestor]
    cosignOCI11: bool
    failureAction: Literal["Audit", "Enforce"]
    image: str
    imageReferences: list[str]
    imageRegistryCredentials: ImageRegistryCredentials
    issuer: str
    key: str
    mutateDigest: bool
    repository: str
    required: bool
    roots: str
    skipImageReferences: list[str]
    subject: str
    type: Literal["Cosign", "SigstoreBundle", "Notary"]
    useCache: bool
    validate: VerifyImageValidate
    verifyDigest: bool


class Rule(TypedDict, total=False):
    celPreconditions: list[CelPrecondition]
    context: list[Context]
    exclude: RuleExclude
    generate: Generate
    imageExtractors: dict[str, list[ImageExtractor]]
    match: Required[RuleExclude]
    mutate: Mutate
    name: Required[str]
    preconditions: Any
    reportProperties: dict[str, str]
    skipBackgroundRequests: bool
    validate: Validate
    verifyImages: list[VerifyImage]


class WebhookConfiguration(TypedDict, total=False):
    failurePolicy: Literal["Ignore", "Fail"]
    matchConditions: list[CelPrecondition]
    timeoutSeconds: int


class PolicySpec(TypedDict, total=False):
    admission: bool
    applyRules: Literal["All", "One"]
    background: bool
    emitWarning: bool
    failurePolicy: Literal["Ignore", "Fail"]
    generateExisting: bool
    generateExistingOnPolicyUpdate: bool
    mutateExistingOnPolicyUpdate: bool
    rules: list[Rule]
    schemaValidation: bool
    useServerSideApply: bool
    validationFailureAction: Literal["audit", "enforce", "Audit", "Enforce"]
    validationFailureActionOverrides: list[FailureActionOverride]
    webhookConfiguration: WebhookConfiguration
    webhookTimeoutSeconds: int
