"""What kinds of gcp.m.upbound.io have in common, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict


class Env(TypedDict, total=False):
    name: Required[str]


class Fs(TypedDict, total=False):
    path: Required[str]


class SecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]
    namespace: Required[str]


class Federation(TypedDict, total=False):
    providerID: Required[str]
    serviceAccount: Required[str]


class Upbound(TypedDict, total=False):
    federation: Federation


class Credentials(TypedDict, total=False):
    env: Env
    fs: Fs
    impersonateServiceAccount: Env
    secretRef: SecretRef
    source: Required[Literal["None", "Secret", "AccessToken", "ImpersonateServiceAccount", "InjectedIdentity", "Environment", "Filesystem", "Upbound"]]
    upbound: Upbound


class ExponentialFailureRateLimiter(TypedDict, total=False):
    baseDelay: str
    maxDelay: str


class ReconciliationPolicy(TypedDict, total=False):
    exponentialFailureRateLimiter: ExponentialFailureRateLimiter


class ProviderConfigSpec(TypedDict, total=False):
    billingProject: str
    credentials: Required[Credentials]
    projectID: Required[str]
    reconciliationPolicy: ReconciliationPolicy
    userProjectOverride: bool
