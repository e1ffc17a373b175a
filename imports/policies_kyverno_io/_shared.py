"""What kinds of policies.kyverno.io have in common, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict


class Condition(TypedDict, total=False):
    expression: Required[str]
    name: Required[str]


class ResourceRule(TypedDict, total=False):
    apiGroups: list[str]
    apiVersions: list[str]
    operations: list[str]
    resourceNames: list[str]
    resources: list[str]
    scope: str


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class Selector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class MatchConstraints(TypedDict, total=False):
    excludeResourceRules: list[ResourceRule]
    matchPolicy: str
    namespaceSelector: Selector
    objectSelector: Selector
    resourceRules: list[ResourceRule]


class DeletingPolicySpec(TypedDict, total=False):
    conditions: list[Condition]
    deletionPropagationPolicy: Literal["Foreground", "Background", "Orphan"]
    matchConstraints: MatchConstraints
    schedule: Required[str]
    variables: list[Condition]


class AuditAnnotation(TypedDict, total=False):
    key: Required[str]
    valueExpression: Required[str]


class Admission(TypedDict, total=False):
    enabled: bool


class Evaluation(TypedDict, total=False):
    admission: Admission
    generateExisting: Admission
    orphanDownstreamOnPolicyDelete: Admission
    skipBackgroundRequests: bool
    synchronize: Admission


class Template(TypedDict, total=False):
    interpolate: Literal["none", "cel"]
    value: Required[str]


class Generate(TypedDict, total=False):
    expression: str
    template: Template


class WebhookConfiguration(TypedDict, total=False):
    timeoutSeconds: int


class GeneratingPolicySpec(TypedDict, total=False):
    auditAnnotations: list[AuditAnnotation]
    evaluation: Evaluation
    generate: Required[list[Generate]]
    matchConditions: list[Condition]
    matchConstraints: MatchConstraints
    useServerSideApply: bool
    variables: list[Condition]
    webhookConfiguration: WebhookConfiguration


class Intoto(TypedDict, total=False):
    type: Required[str]


class Attestation(TypedDict, total=False):
    intoto: Intoto
    name: Required[str]
    referrer: Intoto


class Cert(TypedDict, total=False):
    expression: str
    value: str


class Certificate(TypedDict, total=False):
    cert: Cert
    certChain: Cert


class Ctlog(TypedDict, total=False):
    ctLogPubKey: str
    insecureIgnoreSCT: bool
    insecureIgnoreTlog: bool
    rekorPubKey: str
    tsaCertChain: str
    url: str


class Key(TypedDict, total=False):
    data: str
    expression: str
    hashAlgorithm: str
    kms: str


class Identity(TypedDict, total=False):
    issuer: str
    issuerRegExp: str
    subject: str
    subjectExpression: str
    subjectRegExp: str


class Keyless(TypedDict, total=False):
    additionalExtensions: dict[str, str]
    identities: Required[list[Identity]]
    roots: str


class PullSecret(TypedDict, total=False):
    name: str


class Source(TypedDict, total=False):
    PullSecrets: list[PullSecret]
    repository: str
    tagPrefix: str


class Root(TypedDict, total=False):
    data: str
    path: str


class Tuf(TypedDict, total=False):
    mirror: str
    root: Root


class Cosign(TypedDict, total=False):
    annotations: dict[str, str]
    certificate: Certificate
    ctlog: Ctlog
    key: Key
    keyless: Keyless
    source: Source
    trustedRoot: Cert
    tuf: Tuf


class Notary(TypedDict, total=False):
    certs: Cert
    tsaCerts: Cert


class Attestor(TypedDict, total=False):
    cosign: Cosign
    name: Required[str]
    notary: Notary


class PodControllers(TypedDict, total=False):
    controllers: list[str]


class Autogen(TypedDict, total=False):
    podControllers: PodControllers


class Credentials(TypedDict, total=False):
    allowInsecureRegistry: bool
    providers: list[Literal["default", "amazon", "azure", "google", "github"]]
    secrets: list[str]


class ImageValidatingPolicySpecEvaluation(TypedDict, total=False):
    admission: Admission
    background: Admission
    mode: str


class MatchImageReference(TypedDict, total=False):
    expression: str
    glob: str


class ValidationConfigurations(TypedDict, total=False):
    mutateDigest: bool
    required: bool
    verifyDigest: bool


class Validation(TypedDict, total=False):
    expression: Required[str]
    message: str
    messageExpression: str
    reason: str


class ImageValidatingPolicySpec(TypedDict, total=False):
    attestations: list[Attestation]
    attestors: Required[list[Attestor]]
    auditAnnotations: list[AuditAnnotation]
    autogen: Autogen
    credentials: Credentials
    evaluation: ImageValidatingPolicySpecEvaluation
    failurePolicy: Literal["Ignore", "Fail"]
    images: list[Condition]
    matchConditions: list[Condition]
    matchConstraints: MatchConstraints
    matchImageReferences: list[MatchImageReference]
    validationActions: list[Literal["Deny", "Audit", "Warn"]]
    validationConfigurations: ValidationConfigurations
    validations: Required[list[Validation]]
    variables: list[Condition]
    webhookConfiguration: WebhookConfiguration


class MutatingPolicySpecAutogen(TypedDict, total=False):
    mutatingAdmissionPolicy: Admission
    podControllers: PodControllers


class MutatingPolicySpecEvaluation(TypedDict, total=False):
    admission: Admission
    background: Admission
    mode: str
    mutateExisting: Admission
    skipBackgroundRequests: bool
    useServerSideApply: bool


class ApplyConfiguration(TypedDict, total=False):
    expression: str


class Mutation(TypedDict, total=False):
    applyConfiguration: ApplyConfiguration
    jsonPatch: ApplyConfiguration
    patchType: Required[str]


class TargetMatchConstraints(TypedDict, total=False):
    excludeResourceRules: list[ResourceRule]
    expression: str
    matchPolicy: str
    namespaceSelector: Selector
    objectSelector: Selector
    resourceRules: list[ResourceRule]


class MutatingPolicySpec(TypedDict, total=False):
    auditAnnotations: list[AuditAnnotation]
    autogen: MutatingPolicySpecAutogen
    evaluation: MutatingPolicySpecEvaluation
    failurePolicy: Literal["Ignore", "Fail"]
    matchConditions: list[Condition]
    matchConstraints: MatchConstraints
    mutations: list[Mutation]
    reinvocationPolicy: str
    targetMatchConditions: list[Condition]
    targetMatchConstraints: TargetMatchConstraints
    variables: list[Condition]
    webhookConfiguration: WebhookConfiguration


class NamespacedValidatingPolicySpecAutogen(TypedDict, total=False):
    podControllers: PodControllers
    validatingAdmissionPolicy: Admission


class ValidatingPolicySpec(TypedDict, total=False):
    auditAnnotations: list[AuditAnnotation]
    autogen: NamespacedValidatingPolicySpecAutogen
    evaluation: ImageValidatingPolicySpecEvaluation
    failurePolicy: Literal["Ignore", "Fail"]
    matchConditions: list[Condition]
    matchConstraints: MatchConstraints
    validationActions: list[Literal["Deny", "Audit", "Warn"]]
    validations: list[Validation]
    variables: list[Condition]
    webhookConfiguration: WebhookConfiguration
