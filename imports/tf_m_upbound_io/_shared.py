"""What kinds of tf.m.upbound.io have in common, from github.com/upbound/provider-terraform v1.0.0@7d565ee93dc177a87afb32800df03f065ad93cba. Generated; do not edit."""

from typing import Literal, Required, TypedDict


class Env(TypedDict, total=False):
    name: Required[str]


class Fs(TypedDict, total=False):
    path: Required[str]


class SecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]
    namespace: Required[str]


class Credential(TypedDict, total=False):
    env: Env
    filename: Required[str]
    fs: Fs
    secretRef: SecretRef
    source: Required[Literal["None", "Secret", "Environment", "Filesystem"]]


class ProviderConfigSpec(TypedDict, total=False):
    backendFile: str
    configuration: str
    credentials: list[Credential]
    pluginCache: bool
