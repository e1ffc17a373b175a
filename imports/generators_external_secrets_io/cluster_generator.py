"""ClusterGenerator of generators.external-secrets.io, from github.com/external-secrets/external-secrets v2.9.0@378bdb622ed9712ef4a58370f6a17af033b7d343. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PasswordSpec,
)


class ManagedIdentity(TypedDict, total=False):
    identityId: str


class ClientId(TypedDict, total=False):
    key: str
    name: str
    namespace: str


class ServicePrincipalSecretRef(TypedDict, total=False):
    clientId: ClientId
    clientSecret: ClientId


class ServicePrincipal(TypedDict, total=False):
    secretRef: Required[ServicePrincipalSecretRef]


class ServiceAccountRef(TypedDict, total=False):
    audiences: list[str]
    name: Required[str]
    namespace: str


class WorkloadIdentity(TypedDict, total=False):
    serviceAccountRef: ServiceAccountRef


class Auth(TypedDict, total=False):
    managedIdentity: ManagedIdentity
    servicePrincipal: ServicePrincipal
    workloadIdentity: WorkloadIdentity


class AcrAccessTokenSpec(TypedDict, total=False):
    auth: Required[Auth]
    environmentType: Literal["PublicCloud", "USGovernmentCloud", "ChinaCloud", "GermanCloud", "AzureStackCloud"]
    registry: Required[str]
    scope: str
    tenantId: str


class Apikey(TypedDict, total=False):
    token: Required[ClientId]


class ProviderAuth(TypedDict, total=False):
    apikey: Required[Apikey]


class CaProvider(TypedDict, total=False):
    key: str
    name: Required[str]
    namespace: str
    type: Required[Literal["Secret", "ConfigMap"]]


class Server(TypedDict, total=False):
    apiUrl: Required[str]
    siteId: Required[str]


class Provider(TypedDict, total=False):
    auth: Required[ProviderAuth]
    caBundle: str
    caProvider: CaProvider
    folderPath: str
    server: Required[Server]


class RetrySettings(TypedDict, total=False):
    maxRetries: int
    retryInterval: str


class BeyondtrustWorkloadCredentialsDynamicSecretSpec(TypedDict, total=False):
    controller: str
    provider: Required[Provider]
    retrySettings: RetrySettings


class CloudsmithAccessTokenSpec(TypedDict, total=False):
    apiUrl: str
    orgSlug: Required[str]
    serviceAccountRef: Required[ServiceAccountRef]
    serviceSlug: Required[str]


class SecretRef(TypedDict, total=False):
    accessKeyIDSecretRef: ClientId
    secretAccessKeySecretRef: ClientId
    sessionTokenSecretRef: ClientId


class EcrAuthorizationTokenSpecAuth(TypedDict, total=False):
    jwt: WorkloadIdentity
    secretRef: SecretRef


class EcrAuthorizationTokenSpec(TypedDict, total=False):
    auth: EcrAuthorizationTokenSpecAuth
    region: Required[str]
    role: str
    scope: str


class FakeSpec(TypedDict, total=False):
    controller: str
    data: dict[str, str]


class AuthSecretRef(TypedDict, total=False):
    secretAccessKeySecretRef: ClientId


class AuthWorkloadIdentity(TypedDict, total=False):
    clusterLocation: Required[str]
    clusterName: Required[str]
    clusterProjectID: str
    serviceAccountRef: Required[ServiceAccountRef]


class AwsCredentialsSecretRef(TypedDict, total=False):
    name: Required[str]
    namespace: str


class AwsSecurityCredentials(TypedDict, total=False):
    awsCredentialsSecretRef: Required[AwsCredentialsSecretRef]
    region: Required[str]


class CredConfig(TypedDict, total=False):
    key: Required[str]
    name: Required[str]
    namespace: str


class WorkloadIdentityFederation(TypedDict, total=False):
    audience: str
    awsSecurityCredentials: AwsSecurityCredentials
    credConfig: CredConfig
    externalTokenEndpoint: str
    gcpServiceAccountEmail: str
    serviceAccountRef: ServiceAccountRef


class GcrAccessTokenSpecAuth(TypedDict, total=False):
    secretRef: AuthSecretRef
    workloadIdentity: AuthWorkloadIdentity
    workloadIdentityFederation: WorkloadIdentityFederation


class GcrAccessTokenSpec(TypedDict, total=False):
    auth: Required[GcrAccessTokenSpecAuth]
    projectID: Required[str]


class PrivateKey(TypedDict, total=False):
    secretRef: Required[ClientId]


class GithubAccessTokenSpecAuth(TypedDict, total=False):
    privateKey: Required[PrivateKey]


class GithubAccessTokenSpec(TypedDict, total=False):
    appID: Required[str]
    auth: Required[GithubAccessTokenSpecAuth]
    installID: Required[str]
    permissions: dict[str, str]
    repositories: list[str]
    url: str


class GitlabDeployTokenSpecAuth(TypedDict, total=False):
    token: Required[PrivateKey]


class GitlabDeployTokenSpec(TypedDict, total=False):
    auth: Required[GitlabDeployTokenSpecAuth]
    expiresAt: str
    groupID: str
    name: Required[str]
    projectID: str
    scopes: Required[list[Literal["read_repository", "read_registry", "write_registry", "read_package_registry", "write_package_registry", "read_virtual_registry", "write_virtual_registry"]]]
    url: str
    username: str


class Password(TypedDict, total=False):
    key: str
    name: str


class Basic(TypedDict, total=False):
    password: Required[Password]
    username: Required[str]


class GrafanaSpecAuth(TypedDict, total=False):
    basic: Basic
    token: Password


class ServiceAccount(TypedDict, total=False):
    name: Required[str]
    role: Required[str]
    secondsToLive: int


class GrafanaSpec(TypedDict, total=False):
    auth: Required[GrafanaSpecAuth]
    serviceAccount: Required[ServiceAccount]
    url: Required[str]


class MfaSpec(TypedDict, total=False):
    algorithm: str
    length: int
    secret: Required[ClientId]
    timePeriod: int
    when: str


class QuayAccessTokenSpec(TypedDict, total=False):
    robotAccount: Required[str]
    serviceAccountRef: Required[ServiceAccountRef]
    url: str


class SshKeySpec(TypedDict, total=False):
    comment: str
    keySize: int
    keyType: Literal["rsa", "ecdsa", "ed25519"]


class RequestParameters(TypedDict, total=False):
    serialNumber: str
    sessionDuration: int
    tokenCode: str


class StsSessionTokenSpec(TypedDict, total=False):
    auth: EcrAuthorizationTokenSpecAuth
    region: Required[str]
    requestParameters: RequestParameters
    role: str


class Empty(TypedDict, total=False):
    pass


class AppRole(TypedDict, total=False):
    path: str
    roleId: str
    roleRef: ClientId
    secretRef: Required[ClientId]


class Cert(TypedDict, total=False):
    clientCert: ClientId
    path: str
    secretRef: ClientId
    vaultRole: str


class GcpWorkloadIdentity(TypedDict, total=False):
    clusterLocation: str
    clusterName: str
    clusterProjectID: str
    serviceAccountRef: Required[ServiceAccountRef]


class Gcp(TypedDict, total=False):
    location: str
    path: str
    projectID: str
    role: Required[str]
    secretRef: AuthSecretRef
    serviceAccountRef: ServiceAccountRef
    workloadIdentity: GcpWorkloadIdentity


class Iam(TypedDict, total=False):
    externalID: str
    jwt: WorkloadIdentity
    path: str
    region: str
    role: str
    secretRef: SecretRef
    vaultAwsIamServerID: str
    vaultRole: Required[str]


class KubernetesServiceAccountToken(TypedDict, total=False):
    audiences: list[str]
    expirationSeconds: int
    serviceAccountRef: Required[ServiceAccountRef]


class Jwt(TypedDict, total=False):
    kubernetesServiceAccountToken: KubernetesServiceAccountToken
    path: str
    role: str
    secretRef: ClientId


class Kubernetes(TypedDict, total=False):
    mountPath: str
    role: Required[str]
    secretRef: ClientId
    serviceAccountRef: ServiceAccountRef


class Ldap(TypedDict, total=False):
    path: str
    secretRef: ClientId
    username: Required[str]


class VaultDynamicSecretSpecProviderAuth(TypedDict, total=False):
    appRole: AppRole
    cert: Cert
    gcp: Gcp
    iam: Iam
    jwt: Jwt
    kubernetes: Kubernetes
    ldap: Ldap
    namespace: str
    tokenSecretRef: ClientId
    userPass: Ldap


class CheckAndSet(TypedDict, total=False):
    required: bool


class Tls(TypedDict, total=False):
    certSecretRef: ClientId
    keySecretRef: ClientId


class VaultDynamicSecretSpecProvider(TypedDict, total=False):
    auth: VaultDynamicSecretSpecProviderAuth
    caBundle: str
    caProvider: CaProvider
    checkAndSet: CheckAndSet
    forwardInconsistent: bool
    headers: dict[str, str]
    namespace: str
    path: str
    readYourWrites: bool
    server: Required[str]
    tls: Tls
    version: Literal["v1", "v2"]


class VaultDynamicSecretSpec(TypedDict, total=False):
    allowEmptyResponse: bool
    controller: str
    getParameters: dict[str, list[str]]
    method: str
    parameters: Any
    path: Required[str]
    provider: Required[VaultDynamicSecretSpecProvider]
    resultType: Literal["Data", "Auth", "Raw"]
    retrySettings: RetrySettings


class Ntlm(TypedDict, total=False):
    passwordSecret: Required[ClientId]
    usernameSecret: Required[ClientId]


class WebhookSpecAuth(TypedDict, total=False):
    ntlm: Ntlm


class Result(TypedDict, total=False):
    jsonPath: str


class Secret(TypedDict, total=False):
    name: Required[str]
    secretRef: Required[Password]


class WebhookSpec(TypedDict, total=False):
    auth: WebhookSpecAuth
    body: str
    caBundle: str
    caProvider: CaProvider
    headers: dict[str, str]
    method: str
    result: Required[Result]
    secrets: list[Secret]
    timeout: str
    url: Required[str]


class Generator(TypedDict, total=False):
    acrAccessTokenSpec: AcrAccessTokenSpec
    beyondtrustWorkloadCredentialsDynamicSecretSpec: BeyondtrustWorkloadCredentialsDynamicSecretSpec
    cloudsmithAccessTokenSpec: CloudsmithAccessTokenSpec
    ecrAuthorizationTokenSpec: EcrAuthorizationTokenSpec
    fakeSpec: FakeSpec
    gcrAccessTokenSpec: GcrAccessTokenSpec
    githubAccessTokenSpec: GithubAccessTokenSpec
    gitlabDeployTokenSpec: GitlabDeployTokenSpec
    grafanaSpec: GrafanaSpec
    mfaSpec: MfaSpec
    passwordSpec: PasswordSpec
    quayAccessTokenSpec: QuayAccessTokenSpec
    sshKeySpec: SshKeySpec
    stsSessionTokenSpec: StsSessionTokenSpec
    uuidSpec: Empty
    vaultDynamicSecretSpec: VaultDynamicSecretSpec
    webhookSpec: WebhookSpec


class ClusterGeneratorSpec(TypedDict, total=False):
    generator: Required[Generator]
    kind: Required[Literal["ACRAccessToken", "BeyondtrustWorkloadCredentialsDynamicSecret", "CloudsmithAccessToken", "ECRAuthorizationToken", "Fake", "GCRAccessToken", "GithubAccessToken", "GitlabDeployToken", "QuayAccessToken", "Password", "SSHKey", "STSSessionToken", "UUID", "VaultDynamicSecret", "Webhook", "Grafana", "MFA"]]


class ClusterGenerator(TypedDict, total=False):
    apiVersion: Required[Literal["generators.external-secrets.io/v1alpha1"]]
    kind: Required[Literal["ClusterGenerator"]]
    metadata: Required[ObjectMeta]
    spec: ClusterGeneratorSpec
