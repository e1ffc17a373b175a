"""What kinds of operator.knative.dev have in common, from github.com/knative/operator knative-v1.23.0@8f004985af79024f25b9e6014da1a4c22bf48182. Generated; do not edit."""

from typing import Required, TypedDict


class Manifest(TypedDict, total=False):
    URL: Required[str]


class ClusterProfileRef(TypedDict, total=False):
    name: Required[str]
    namespace: Required[str]


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class Preference(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchFields: list[MatchExpression]


class PreferredDuringSchedulingIgnoredDuringExecution(TypedDict, total=False):
    preference: Required[Preference]
    weight: Required[int]


class RequiredDuringSchedulingIgnoredDuringExecution(TypedDict, total=False):
    nodeSelectorTerms: Required[list[Preference]]


class NodeAffinity(TypedDict, total=False):
    preferredDuringSchedulingIgnoredDuringExecution: list[PreferredDuringSchedulingIgnoredDuringExecution]
    requiredDuringSchedulingIgnoredDuringExecution: RequiredDuringSchedulingIgnoredDuringExecution


class Selector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class PodAffinityTerm(TypedDict, total=False):
    labelSelector: Selector
    matchLabelKeys: list[str]
    mismatchLabelKeys: list[str]
    namespaceSelector: Selector
    namespaces: list[str]
    topologyKey: Required[str]


class PodAffinityPreferredDuringSchedulingIgnoredDuringExecution(TypedDict, total=False):
    podAffinityTerm: Required[PodAffinityTerm]
    weight: Required[int]


class PodAffinity(TypedDict, total=False):
    preferredDuringSchedulingIgnoredDuringExecution: list[PodAffinityPreferredDuringSchedulingIgnoredDuringExecution]
    requiredDuringSchedulingIgnoredDuringExecution: list[PodAffinityTerm]


class Affinity(TypedDict, total=False):
    nodeAffinity: NodeAffinity
    podAffinity: PodAffinity
    podAntiAffinity: PodAffinity


class KeyRef(TypedDict, total=False):
    key: Required[str]
    name: str
    optional: bool


class FieldRef(TypedDict, total=False):
    apiVersion: str
    fieldPath: Required[str]


class FileKeyRef(TypedDict, total=False):
    key: Required[str]
    optional: bool
    path: Required[str]
    volumeName: Required[str]


class ResourceFieldRef(TypedDict, total=False):
    containerName: str
    divisor: int | str
    resource: Required[str]


class ValueFrom(TypedDict, total=False):
    configMapKeyRef: KeyRef
    fieldRef: FieldRef
    fileKeyRef: FileKeyRef
    resourceFieldRef: ResourceFieldRef
    secretKeyRef: KeyRef


class EnvVar(TypedDict, total=False):
    name: Required[str]
    value: str
    valueFrom: ValueFrom


class Env(TypedDict, total=False):
    container: Required[str]
    envVars: list[EnvVar]


class Probe(TypedDict, total=False):
    container: Required[str]
    failureThreshold: int
    initialDelaySeconds: int
    periodSeconds: int
    successThreshold: int
    terminationGracePeriodSeconds: int
    timeoutSeconds: int


class Claim(TypedDict, total=False):
    name: Required[str]
    request: str


class Resource(TypedDict, total=False):
    claims: list[Claim]
    container: Required[str]
    limits: dict[str, int | str]
    requests: dict[str, int | str]


class Toleration(TypedDict, total=False):
    effect: str
    key: str
    operator: str
    tolerationSeconds: int
    value: str


class TopologySpreadConstraint(TypedDict, total=False):
    labelSelector: Selector
    matchLabelKeys: list[str]
    maxSkew: Required[int]
    minDomains: int
    nodeAffinityPolicy: str
    nodeTaintsPolicy: str
    topologyKey: Required[str]
    whenUnsatisfiable: Required[str]


class VolumeMount(TypedDict, total=False):
    mountPath: Required[str]
    mountPropagation: str
    name: Required[str]
    readOnly: bool
    recursiveReadOnly: str
    subPath: str
    subPathExpr: str


class Deployment(TypedDict, total=False):
    affinity: Affinity
    annotations: dict[str, str]
    env: list[Env]
    hostNetwork: bool
    labels: dict[str, str]
    livenessProbes: list[Probe]
    name: Required[str]
    nodeSelector: dict[str, str]
    readinessProbes: list[Probe]
    replicas: int
    resources: list[Resource]
    tolerations: list[Toleration]
    topologySpreadConstraints: list[TopologySpreadConstraint]
    version: str
    volumeMounts: list[VolumeMount]


class HighAvailability(TypedDict, total=False):
    replicas: Required[int]


class Namespace(TypedDict, total=False):
    annotations: dict[str, str]
    labels: dict[str, str]


class PodDisruptionBudget(TypedDict, total=False):
    maxUnavailable: int | str
    minAvailable: int | str
    name: Required[str]
    selector: Selector
    unhealthyPodEvictionPolicy: str


class ImagePullSecret(TypedDict, total=False):
    name: str


class Registry(TypedDict, total=False):
    default: str
    imagePullSecrets: list[ImagePullSecret]
    override: dict[str, str]


class Service(TypedDict, total=False):
    annotations: dict[str, str]
    labels: dict[str, str]
    name: Required[str]
    selector: dict[str, str]


class Ceph(TypedDict, total=False):
    enabled: Required[bool]
