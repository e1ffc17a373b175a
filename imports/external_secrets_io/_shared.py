"""What kinds of external-secrets.io have in common, from github.com/external-secrets/external-secrets v2.9.0@378bdb622ed9712ef4a58370f6a17af033b7d343. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict


class SecretMetadata(TypedDict, total=False):
    annotations: dict[str, str]
    labels: dict[str, str]


class RemoteRef(TypedDict, total=False):
    conversionStrategy: Literal["Default", "Unicode"]
    decodingStrategy: Literal["Auto", "Base64", "Base64URL", "None"]
    key: Required[str]
    metadataPolicy: Literal["None", "Fetch"]
    nullBytePolicy: Literal["Ignore", "Fail"]
    property: str
    version: str


class GeneratorRef(TypedDict, total=False):
    apiVersion: str
    kind: Required[Literal["ACRAccessToken", "BeyondtrustWorkloadCredentialsDynamicSecret", "ClusterGenerator", "CloudsmithAccessToken", "ECRAuthorizationToken", "Fake", "GCRAccessToken", "GithubAccessToken", "GitlabDeployToken", "QuayAccessToken", "Password", "SSHKey", "STSSessionToken", "UUID", "VaultDynamicSecret", "Webhook", "Grafana", "MFA"]]
    name: Required[str]


class StoreRef(TypedDict, total=False):
    kind: Literal["SecretStore", "ClusterSecretStore"]
    name: str


class SourceRef(TypedDict, total=False):
    generatorRef: GeneratorRef
    storeRef: StoreRef


class Data(TypedDict, total=False):
    remoteRef: Required[RemoteRef]
    secretKey: Required[str]
    sourceRef: SourceRef


class Name(TypedDict, total=False):
    regexp: str


class Find(TypedDict, total=False):
    conversionStrategy: Literal["Default", "Unicode"]
    decodingStrategy: Literal["Auto", "Base64", "Base64URL", "None"]
    name: Name
    nullBytePolicy: Literal["Ignore", "Fail"]
    path: str
    tags: dict[str, str]


class Merge(TypedDict, total=False):
    conflictPolicy: Literal["Ignore", "Error"]
    into: str
    priority: list[str]
    priorityPolicy: Literal["IgnoreNotFound", "Strict"]
    strategy: Literal["Extract", "JSON"]


class Regexp(TypedDict, total=False):
    source: Required[str]
    target: Required[str]


class Transform(TypedDict, total=False):
    template: Required[str]


class Rewrite(TypedDict, total=False):
    merge: Merge
    regexp: Regexp
    transform: Transform


class DataFrom(TypedDict, total=False):
    extract: RemoteRef
    find: Find
    rewrite: list[Rewrite]
    sourceRef: SourceRef


class Window(TypedDict, total=False):
    duration: Required[str]
    schedule: Required[str]


class SyncWindows(TypedDict, total=False):
    kind: Required[Literal["allow", "deny"]]
    windows: Required[list[Window]]


class Manifest(TypedDict, total=False):
    apiVersion: Required[str]
    kind: Required[str]


class Metadata(TypedDict, total=False):
    annotations: dict[str, str]
    finalizers: list[str]
    labels: dict[str, str]


class Item(TypedDict, total=False):
    key: Required[str]
    templateAs: Literal["Values", "KeysAndValues"]


class ConfigMap(TypedDict, total=False):
    items: Required[list[Item]]
    name: Required[str]


class TemplateFrom(TypedDict, total=False):
    configMap: ConfigMap
    literal: str
    secret: ConfigMap
    target: str
    valuesDecodingStrategy: Literal["Auto", "Base64", "Base64URL", "None"]


class Template(TypedDict, total=False):
    data: dict[str, str]
    engineVersion: Literal["v2"]
    mergePolicy: Literal["Replace", "Merge"]
    metadata: Metadata
    templateFrom: list[TemplateFrom]
    type: str


class Target(TypedDict, total=False):
    creationPolicy: Literal["Owner", "Orphan", "Merge", "None", "CreateOrMerge"]
    deletionPolicy: Literal["Delete", "Merge", "Retain"]
    immutable: bool
    manifest: Manifest
    name: str
    template: Template


class ExternalSecretSpec(TypedDict, total=False):
    data: list[Data]
    dataFrom: list[DataFrom]
    refreshInterval: str
    refreshPolicy: Literal["CreatedOnce", "Periodic", "OnChange"]
    secretStoreRef: StoreRef
    syncWindows: SyncWindows
    target: Target


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class Selector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class MatchRemoteRef(TypedDict, total=False):
    property: str
    remoteKey: Required[str]


class Match(TypedDict, total=False):
    remoteRef: Required[MatchRemoteRef]
    secretKey: str


class PushSecretSpecData(TypedDict, total=False):
    conversionStrategy: Literal["None", "ReverseUnicode"]
    match: Required[Match]
    metadata: Any


class DataToRewrite(TypedDict, total=False):
    regexp: Regexp
    transform: Transform


class DataToStoreRef(TypedDict, total=False):
    kind: Literal["SecretStore", "ClusterSecretStore"]
    labelSelector: Selector
    name: str


class DataTo(TypedDict, total=False):
    conversionStrategy: Literal["None", "ReverseUnicode"]
    match: Name
    metadata: Any
    remoteKey: str
    rewrite: list[DataToRewrite]
    storeRef: DataToStoreRef


class Secret(TypedDict, total=False):
    name: str
    selector: Selector


class PushSecretSpecSelector(TypedDict, total=False):
    generatorRef: GeneratorRef
    secret: Secret


class PushSecretSpec(TypedDict, total=False):
    data: list[PushSecretSpecData]
    dataTo: list[DataTo]
    deletionPolicy: Literal["Delete", "None"]
    refreshInterval: str
    secretStoreRefs: Required[list[DataToStoreRef]]
    selector: Required[PushSecretSpecSelector]
    template: Template
    updatePolicy: Literal["Replace", "IfNotExists"]


class Condition(TypedDict, total=False):
    namespaceRegexes: list[str]
    namespaceSelector: Selector
    namespaces: list[str]


class SecretRef(TypedDict, total=False):
    key: str
    name: str
    namespace: str


class ServiceAccountRef(TypedDict, total=False):
    audiences: list[str]
    name: Required[str]
    namespace: str


class KubernetesAuth(TypedDict, total=False):
    accessID: Required[str]
    k8sConfName: Required[str]
    secretRef: SecretRef
    serviceAccountRef: ServiceAccountRef


class AuthSecretRefSecretRef(TypedDict, total=False):
    accessID: SecretRef
    accessType: SecretRef
    accessTypeParam: SecretRef


class AuthSecretRef(TypedDict, total=False):
    kubernetesAuth: KubernetesAuth
    secretRef: AuthSecretRefSecretRef
    serviceAccountRef: ServiceAccountRef


class CaProvider(TypedDict, total=False):
    key: str
    name: Required[str]
    namespace: str
    type: Required[Literal["Secret", "ConfigMap"]]


class Akeyless(TypedDict, total=False):
    akeylessGWApiURL: Required[str]
    authSecretRef: Required[AuthSecretRef]
    caBundle: str
    caProvider: CaProvider
    ignoreCache: bool


class Jwt(TypedDict, total=False):
    serviceAccountRef: ServiceAccountRef


class AwsAuthSecretRef(TypedDict, total=False):
    accessKeyIDSecretRef: SecretRef
    secretAccessKeySecretRef: SecretRef
    sessionTokenSecretRef: SecretRef


class Auth(TypedDict, total=False):
    jwt: Jwt
    secretRef: AwsAuthSecretRef


class SecretsManager(TypedDict, total=False):
    forceDeleteWithoutRecovery: bool
    recoveryWindowInDays: int


class SessionTag(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class Aws(TypedDict, total=False):
    additionalRoles: list[str]
    auth: Auth
    customSessionTags: dict[str, str]
    externalID: str
    prefix: str
    region: Required[str]
    role: str
    secretsManager: SecretsManager
    service: Required[Literal["SecretsManager", "ParameterStore", "CertificateManager"]]
    sessionTags: list[SessionTag]
    sessionTagsPolicy: Literal["None", "Simple", "Custom"]
    transitiveTagKeys: list[str]


class AzurekvAuthSecretRef(TypedDict, total=False):
    clientCertificate: SecretRef
    clientId: SecretRef
    clientSecret: SecretRef
    tenantId: SecretRef


class CustomCloudConfig(TypedDict, total=False):
    activeDirectoryEndpoint: Required[str]
    keyVaultDNSSuffix: str
    keyVaultEndpoint: str
    resourceManagerEndpoint: str


class Azurekv(TypedDict, total=False):
    authSecretRef: AzurekvAuthSecretRef
    authType: Literal["ServicePrincipal", "ManagedIdentity", "WorkloadIdentity"]
    customCloudConfig: CustomCloudConfig
    environmentType: Literal["PublicCloud", "USGovernmentCloud", "ChinaCloud", "GermanCloud", "AzureStackCloud"]
    identityId: str
    serviceAccountRef: ServiceAccountRef
    tenantId: str
    useAzureSDK: bool
    vaultUrl: Required[str]


class Password(TypedDict, total=False):
    secretRef: Required[SecretRef]


class Username(TypedDict, total=False):
    secretRef: SecretRef
    value: str


class BarbicanAuth(TypedDict, total=False):
    password: Required[Password]
    username: Required[Username]


class Barbican(TypedDict, total=False):
    auth: Required[BarbicanAuth]
    authURL: str
    domainName: str
    region: str
    tenantName: str


class BeyondtrustAuth(TypedDict, total=False):
    apiKey: Username
    certificate: Username
    certificateKey: Username
    clientId: Username
    clientSecret: Username


class Server(TypedDict, total=False):
    apiUrl: Required[str]
    apiVersion: str
    clientTimeOutSeconds: int
    decrypt: bool
    retrievalType: str
    separator: str
    verifyCA: Required[bool]


class Beyondtrust(TypedDict, total=False):
    auth: Required[BeyondtrustAuth]
    server: Required[Server]


class Apikey(TypedDict, total=False):
    token: Required[SecretRef]


class BeyondtrustworkloadcredentialsAuth(TypedDict, total=False):
    apikey: Required[Apikey]


class BeyondtrustworkloadcredentialsServer(TypedDict, total=False):
    apiUrl: Required[str]
    siteId: Required[str]


class Beyondtrustworkloadcredentials(TypedDict, total=False):
    auth: Required[BeyondtrustworkloadcredentialsAuth]
    caBundle: str
    caProvider: CaProvider
    folderPath: str
    server: Required[BeyondtrustworkloadcredentialsServer]


class BitwardensecretsmanagerAuthSecretRef(TypedDict, total=False):
    credentials: Required[SecretRef]


class BitwardensecretsmanagerAuth(TypedDict, total=False):
    secretRef: Required[BitwardensecretsmanagerAuthSecretRef]


class Bitwardensecretsmanager(TypedDict, total=False):
    apiURL: str
    auth: Required[BitwardensecretsmanagerAuth]
    bitwardenServerSDKURL: str
    caBundle: str
    caProvider: CaProvider
    identityURL: str
    organizationID: Required[str]
    projectID: Required[str]


class ChefAuthSecretRef(TypedDict, total=False):
    privateKeySecretRef: Required[SecretRef]


class ChefAuth(TypedDict, total=False):
    secretRef: Required[ChefAuthSecretRef]


class Chef(TypedDict, total=False):
    auth: Required[ChefAuth]
    serverUrl: Required[str]
    username: Required[str]


class CloudrusmAuthSecretRef(TypedDict, total=False):
    accessKeyIDSecretRef: Required[SecretRef]
    accessKeySecretSecretRef: Required[SecretRef]


class CloudrusmAuth(TypedDict, total=False):
    secretRef: CloudrusmAuthSecretRef


class Cloudrusm(TypedDict, total=False):
    auth: Required[CloudrusmAuth]
    projectID: str


class AuthApikey(TypedDict, total=False):
    account: Required[str]
    apiKeyRef: Required[SecretRef]
    userRef: Required[SecretRef]


class Cert(TypedDict, total=False):
    account: Required[str]
    clientCertRef: Required[SecretRef]
    clientKeyRef: Required[SecretRef]
    hostId: str
    serviceID: Required[str]


class AuthJwt(TypedDict, total=False):
    account: Required[str]
    hostId: str
    secretRef: SecretRef
    serviceAccountRef: ServiceAccountRef
    serviceID: Required[str]


class ConjurAuth(TypedDict, total=False):
    apikey: AuthApikey
    cert: Cert
    jwt: AuthJwt


class Conjur(TypedDict, total=False):
    auth: Required[ConjurAuth]
    caBundle: str
    caProvider: CaProvider
    url: Required[str]


class AuthCert(TypedDict, total=False):
    clientCert: Required[SecretRef]
    clientKey: Required[SecretRef]


class Token(TypedDict, total=False):
    bearerToken: Required[SecretRef]


class CrdAuth(TypedDict, total=False):
    cert: AuthCert
    serviceAccount: ServiceAccountRef
    token: Token


class Resource(TypedDict, total=False):
    group: Required[str]
    kind: Required[str]
    version: Required[str]


class CrdServer(TypedDict, total=False):
    caBundle: str
    caProvider: CaProvider
    url: str


class Rule(TypedDict, total=False):
    name: str
    namespace: str
    properties: list[str]


class Whitelist(TypedDict, total=False):
    rules: list[Rule]


class Crd(TypedDict, total=False):
    auth: CrdAuth
    authRef: SecretRef
    resource: Required[Resource]
    server: CrdServer
    whitelist: Whitelist


class Delinea(TypedDict, total=False):
    clientId: Required[Username]
    clientSecret: Required[Username]
    tenant: Required[str]
    tld: str
    urlTemplate: str


class OidcConfig(TypedDict, total=False):
    expirationSeconds: int
    identity: Required[str]
    serviceAccountRef: Required[ServiceAccountRef]


class DopplerAuthSecretRef(TypedDict, total=False):
    dopplerToken: Required[SecretRef]


class DopplerAuth(TypedDict, total=False):
    oidcConfig: OidcConfig
    secretRef: DopplerAuthSecretRef


class Doppler(TypedDict, total=False):
    auth: Required[DopplerAuth]
    config: str
    format: Literal["json", "dotnet-json", "env", "yaml", "docker"]
    nameTransformer: Literal["upper-camel", "camel", "lower-snake", "tf-var", "dotnet-env", "lower-kebab"]
    project: str


class DvlsAuthSecretRef(TypedDict, total=False):
    appId: Required[SecretRef]
    appSecret: Required[SecretRef]


class DvlsAuth(TypedDict, total=False):
    secretRef: Required[DvlsAuthSecretRef]


class Dvls(TypedDict, total=False):
    auth: Required[DvlsAuth]
    insecure: bool
    serverUrl: Required[str]
    vault: str


class FakeData(TypedDict, total=False):
    key: Required[str]
    value: Required[str]
    version: str


class Fake(TypedDict, total=False):
    data: Required[list[FakeData]]
    validationResult: int


class ApiKey(TypedDict, total=False):
    secretRef: SecretRef


class Fortanix(TypedDict, total=False):
    apiKey: ApiKey
    apiUrl: str


class GcpsmAuthSecretRef(TypedDict, total=False):
    secretAccessKeySecretRef: SecretRef


class WorkloadIdentity(TypedDict, total=False):
    clusterLocation: str
    clusterName: str
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


class GcpsmAuth(TypedDict, total=False):
    secretRef: GcpsmAuthSecretRef
    workloadIdentity: WorkloadIdentity
    workloadIdentityFederation: WorkloadIdentityFederation


class Gcpsm(TypedDict, total=False):
    auth: GcpsmAuth
    location: str
    projectID: str
    secretVersionSelectionPolicy: str


class GithubAuth(TypedDict, total=False):
    privateKey: Required[SecretRef]


class Github(TypedDict, total=False):
    appID: Required[int]
    auth: Required[GithubAuth]
    environment: str
    installationID: Required[int]
    orgSecretVisibility: Literal["all", "private"]
    organization: Required[str]
    repository: str
    uploadURL: str
    url: str


class GitlabAuthSecretRef(TypedDict, total=False):
    accessToken: SecretRef


class GitlabAuth(TypedDict, total=False):
    SecretRef: Required[GitlabAuthSecretRef]


class Gitlab(TypedDict, total=False):
    auth: Required[GitlabAuth]
    caBundle: str
    caProvider: CaProvider
    environment: str
    groupIDs: list[str]
    inheritFromGroups: bool
    projectID: str
    url: str


class ContainerAuth(TypedDict, total=False):
    iamEndpoint: str
    profile: Required[str]
    tokenLocation: str


class IbmAuthSecretRef(TypedDict, total=False):
    iamEndpoint: str
    secretApiKeySecretRef: SecretRef


class IbmAuth(TypedDict, total=False):
    containerAuth: ContainerAuth
    secretRef: IbmAuthSecretRef


class Ibm(TypedDict, total=False):
    auth: Required[IbmAuth]
    serviceUrl: str


class AuthCredentials(TypedDict, total=False):
    identityId: Required[SecretRef]


class AzureAuthCredentials(TypedDict, total=False):
    identityId: Required[SecretRef]
    resource: SecretRef


class GcpIamAuthCredentials(TypedDict, total=False):
    identityId: Required[SecretRef]
    serviceAccountKeyFilePath: Required[SecretRef]


class JwtAuthCredentials(TypedDict, total=False):
    identityId: Required[SecretRef]
    jwt: Required[SecretRef]


class KubernetesAuthCredentials(TypedDict, total=False):
    identityId: Required[SecretRef]
    serviceAccountTokenPath: SecretRef


class LdapAuthCredentials(TypedDict, total=False):
    identityId: Required[SecretRef]
    ldapPassword: Required[SecretRef]
    ldapUsername: Required[SecretRef]


class OciAuthCredentials(TypedDict, total=False):
    fingerprint: Required[SecretRef]
    identityId: Required[SecretRef]
    privateKey: Required[SecretRef]
    privateKeyPassphrase: SecretRef
    region: Required[SecretRef]
    tenancyId: Required[SecretRef]
    userId: Required[SecretRef]


class TokenAuthCredentials(TypedDict, total=False):
    accessToken: Required[SecretRef]


class UniversalAuthCredentials(TypedDict, total=False):
    clientId: Required[SecretRef]
    clientSecret: Required[SecretRef]


class InfisicalAuth(TypedDict, total=False):
    awsAuthCredentials: AuthCredentials
    azureAuthCredentials: AzureAuthCredentials
    gcpIamAuthCredentials: GcpIamAuthCredentials
    gcpIdTokenAuthCredentials: AuthCredentials
    jwtAuthCredentials: JwtAuthCredentials
    kubernetesAuthCredentials: KubernetesAuthCredentials
    ldapAuthCredentials: LdapAuthCredentials
    ociAuthCredentials: OciAuthCredentials
    tokenAuthCredentials: TokenAuthCredentials
    universalAuthCredentials: UniversalAuthCredentials


class SecretsScope(TypedDict, total=False):
    environmentSlug: Required[str]
    expandSecretReferences: bool
    organizationSlug: str
    projectSlug: Required[str]
    recursive: bool
    secretsPath: str


class Infisical(TypedDict, total=False):
    auth: Required[InfisicalAuth]
    caBundle: str
    caProvider: CaProvider
    hostAPI: str
    secretsScope: Required[SecretsScope]


class Keepersecurity(TypedDict, total=False):
    authRef: Required[SecretRef]
    folderID: Required[str]
    getByTitleFallback: bool


class Kubernetes(TypedDict, total=False):
    auth: CrdAuth
    authRef: SecretRef
    remoteNamespace: str
    server: CrdServer


class NebiusmysteryboxAuth(TypedDict, total=False):
    serviceAccountCredsSecretRef: SecretRef
    tokenSecretRef: SecretRef


class NebiusmysteryboxCaProvider(TypedDict, total=False):
    certSecretRef: SecretRef


class Nebiusmysterybox(TypedDict, total=False):
    apiDomain: Required[str]
    auth: Required[NebiusmysteryboxAuth]
    caProvider: NebiusmysteryboxCaProvider


class NgrokAuth(TypedDict, total=False):
    apiKey: ApiKey


class NgrokVault(TypedDict, total=False):
    name: Required[str]


class Ngrok(TypedDict, total=False):
    apiUrl: str
    auth: Required[NgrokAuth]
    vault: Required[NgrokVault]


class OnboardbaseAuth(TypedDict, total=False):
    apiKeyRef: Required[SecretRef]
    passcodeRef: Required[SecretRef]


class Onboardbase(TypedDict, total=False):
    apiHost: str
    auth: Required[OnboardbaseAuth]
    environment: str
    project: str


class OnepasswordAuthSecretRef(TypedDict, total=False):
    connectTokenSecretRef: Required[SecretRef]


class OnepasswordAuth(TypedDict, total=False):
    secretRef: Required[OnepasswordAuthSecretRef]


class Onepassword(TypedDict, total=False):
    auth: Required[OnepasswordAuth]
    connectHost: Required[str]
    vaults: Required[dict[str, int]]


class OnepasswordSDKAuth(TypedDict, total=False):
    serviceAccountSecretRef: Required[SecretRef]


class Cache(TypedDict, total=False):
    maxSize: int
    ttl: str


class IntegrationInfo(TypedDict, total=False):
    name: str
    version: str


class OnepasswordSDK(TypedDict, total=False):
    auth: Required[OnepasswordSDKAuth]
    cache: Cache
    environment: str
    integrationInfo: IntegrationInfo
    vault: str


class AppRole(TypedDict, total=False):
    path: str
    roleId: str
    roleRef: SecretRef
    secretRef: Required[SecretRef]


class UserPass(TypedDict, total=False):
    path: str
    secretRef: SecretRef
    username: Required[str]


class OpenBaoAuth(TypedDict, total=False):
    appRole: AppRole
    namespace: str
    tokenSecretRef: SecretRef
    userPass: UserPass


class OpenBao(TypedDict, total=False):
    auth: OpenBaoAuth
    caBundle: str
    caProvider: CaProvider
    namespace: str
    path: str
    server: Required[str]
    version: Literal["v1", "v2"]


class OracleAuthSecretRef(TypedDict, total=False):
    fingerprint: Required[SecretRef]
    privatekey: Required[SecretRef]


class OracleAuth(TypedDict, total=False):
    secretRef: Required[OracleAuthSecretRef]
    tenancy: Required[str]
    user: Required[str]


class Oracle(TypedDict, total=False):
    auth: OracleAuth
    compartment: str
    encryptionKey: str
    principalType: Literal["", "UserPrincipal", "InstancePrincipal", "Workload"]
    region: Required[str]
    serviceAccountRef: ServiceAccountRef
    vault: Required[str]


class Mtls(TypedDict, total=False):
    caBundle: str
    caProvider: CaProvider
    certSecretRef: Required[SecretRef]
    keySecretRef: Required[SecretRef]


class AuthToken(TypedDict, total=False):
    tokenSecretRef: Required[SecretRef]


class OvhAuth(TypedDict, total=False):
    mtls: Mtls
    token: AuthToken


class Ovh(TypedDict, total=False):
    auth: Required[OvhAuth]
    casRequired: bool
    okmsTimeout: int
    okmsid: Required[str]
    server: Required[str]


class PassboltAuth(TypedDict, total=False):
    passwordSecretRef: Required[SecretRef]
    privateKeySecretRef: Required[SecretRef]


class Passbolt(TypedDict, total=False):
    auth: Required[PassboltAuth]
    caBundle: str
    caProvider: CaProvider
    host: Required[str]


class PassworddepotAuthSecretRef(TypedDict, total=False):
    credentials: SecretRef


class PassworddepotAuth(TypedDict, total=False):
    secretRef: Required[PassworddepotAuthSecretRef]


class Passworddepot(TypedDict, total=False):
    auth: Required[PassworddepotAuth]
    database: Required[str]
    host: Required[str]


class PreviderAuth(TypedDict, total=False):
    secretRef: TokenAuthCredentials


class Previder(TypedDict, total=False):
    auth: Required[PreviderAuth]
    baseUri: str


class AuthOidcConfig(TypedDict, total=False):
    expirationSeconds: int
    organization: Required[str]
    serviceAccountRef: Required[ServiceAccountRef]


class PulumiAuth(TypedDict, total=False):
    accessToken: ApiKey
    oidcConfig: AuthOidcConfig


class Pulumi(TypedDict, total=False):
    accessToken: ApiKey
    apiUrl: str
    auth: PulumiAuth
    environment: Required[str]
    organization: Required[str]
    project: Required[str]


class Scaleway(TypedDict, total=False):
    accessKey: Required[Username]
    apiUrl: str
    projectId: Required[str]
    region: Required[str]
    secretKey: Required[Username]


class Secretserver(TypedDict, total=False):
    caBundle: str
    caProvider: CaProvider
    domain: str
    password: Username
    serverURL: Required[str]
    token: Username
    username: Username


class SenhaseguraAuth(TypedDict, total=False):
    clientId: Required[str]
    clientSecretSecretRef: Required[SecretRef]


class Senhasegura(TypedDict, total=False):
    auth: Required[SenhaseguraAuth]
    ignoreSslCertificate: bool
    module: Required[str]
    url: Required[str]


class VaultAuthCert(TypedDict, total=False):
    clientCert: SecretRef
    path: str
    secretRef: SecretRef
    vaultRole: str


class Gcp(TypedDict, total=False):
    location: str
    path: str
    projectID: str
    role: Required[str]
    secretRef: GcpsmAuthSecretRef
    serviceAccountRef: ServiceAccountRef
    workloadIdentity: WorkloadIdentity


class Iam(TypedDict, total=False):
    externalID: str
    jwt: Jwt
    path: str
    region: str
    role: str
    secretRef: AwsAuthSecretRef
    vaultAwsIamServerID: str
    vaultRole: Required[str]


class KubernetesServiceAccountToken(TypedDict, total=False):
    audiences: list[str]
    expirationSeconds: int
    serviceAccountRef: Required[ServiceAccountRef]


class VaultAuthJwt(TypedDict, total=False):
    kubernetesServiceAccountToken: KubernetesServiceAccountToken
    path: str
    role: str
    secretRef: SecretRef


class AuthKubernetes(TypedDict, total=False):
    mountPath: str
    role: Required[str]
    secretRef: SecretRef
    serviceAccountRef: ServiceAccountRef


class VaultAuth(TypedDict, total=False):
    appRole: AppRole
    cert: VaultAuthCert
    gcp: Gcp
    iam: Iam
    jwt: VaultAuthJwt
    kubernetes: AuthKubernetes
    ldap: UserPass
    namespace: str
    tokenSecretRef: SecretRef
    userPass: UserPass


class CheckAndSet(TypedDict, total=False):
    required: bool


class Tls(TypedDict, total=False):
    certSecretRef: SecretRef
    keySecretRef: SecretRef


class Vault(TypedDict, total=False):
    auth: VaultAuth
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


class VolcengineAuthSecretRef(TypedDict, total=False):
    accessKeyID: Required[SecretRef]
    secretAccessKey: Required[SecretRef]
    token: SecretRef


class VolcengineAuth(TypedDict, total=False):
    secretRef: VolcengineAuthSecretRef


class Volcengine(TypedDict, total=False):
    auth: VolcengineAuth
    region: Required[str]


class Ntlm(TypedDict, total=False):
    passwordSecret: Required[SecretRef]
    usernameSecret: Required[SecretRef]


class WebhookAuth(TypedDict, total=False):
    ntlm: Ntlm


class Result(TypedDict, total=False):
    jsonPath: str


class WebhookSecret(TypedDict, total=False):
    name: Required[str]
    secretRef: Required[SecretRef]


class Webhook(TypedDict, total=False):
    auth: WebhookAuth
    body: str
    caBundle: str
    caProvider: CaProvider
    headers: dict[str, str]
    method: str
    result: Result
    secrets: list[WebhookSecret]
    timeout: str
    url: Required[str]


class YandexcertificatemanagerAuth(TypedDict, total=False):
    authorizedKeySecretRef: SecretRef


class Empty(TypedDict, total=False):
    pass


class ByName(TypedDict, total=False):
    folderID: Required[str]


class Fetching(TypedDict, total=False):
    byID: Empty
    byName: ByName


class Yandexcertificatemanager(TypedDict, total=False):
    apiEndpoint: str
    auth: Required[YandexcertificatemanagerAuth]
    caProvider: NebiusmysteryboxCaProvider
    fetching: Fetching


class Provider(TypedDict, total=False):
    akeyless: Akeyless
    aws: Aws
    azurekv: Azurekv
    barbican: Barbican
    beyondtrust: Beyondtrust
    beyondtrustworkloadcredentials: Beyondtrustworkloadcredentials
    bitwardensecretsmanager: Bitwardensecretsmanager
    chef: Chef
    cloudrusm: Cloudrusm
    conjur: Conjur
    crd: Crd
    delinea: Delinea
    doppler: Doppler
    dvls: Dvls
    fake: Fake
    fortanix: Fortanix
    gcpsm: Gcpsm
    github: Github
    gitlab: Gitlab
    ibm: Ibm
    infisical: Infisical
    keepersecurity: Keepersecurity
    kubernetes: Kubernetes
    nebiusmysterybox: Nebiusmysterybox
    ngrok: Ngrok
    onboardbase: Onboardbase
    onepassword: Onepassword
    onepasswordSDK: OnepasswordSDK
    openBao: OpenBao
    oracle: Oracle
    ovh: Ovh
    passbolt: Passbolt
    passworddepot: Passworddepot
    previder: Previder
    pulumi: Pulumi
    scaleway: Scaleway
    secretserver: Secretserver
    senhasegura: Senhasegura
    vault: Vault
    volcengine: Volcengine
    webhook: Webhook
    yandexcertificatemanager: Yandexcertificatemanager
    yandexlockbox: Yandexcertificatemanager


class RetrySettings(TypedDict, total=False):
    maxRetries: int
    retryInterval: str


class SecretStoreSpec(TypedDict, total=False):
    conditions: list[Condition]
    controller: str
    provider: Required[Provider]
    refreshInterval: int | str
    retrySettings: RetrySettings
