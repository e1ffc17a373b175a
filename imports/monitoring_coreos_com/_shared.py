"""What kinds of monitoring.coreos.com have in common, from github.com/prometheus-operator/prometheus-operator v0.93.0@f8fafd475f3d132e239432ae6172de60a6cb6516. Generated; do not edit."""

from typing import Literal, Required, TypedDict


class AttachMetadata(TypedDict, total=False):
    node: bool


class NamespaceSelector(TypedDict, total=False):
    any: bool
    matchNames: list[str]


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class Selector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class Credentials(TypedDict, total=False):
    key: Required[str]
    name: str
    optional: bool


class Authorization(TypedDict, total=False):
    credentials: Credentials
    type: str


class BasicAuth(TypedDict, total=False):
    password: Credentials
    username: Credentials


class Relabeling(TypedDict, total=False):
    action: Literal["replace", "Replace", "keep", "Keep", "drop", "Drop", "hashmod", "HashMod", "labelmap", "LabelMap", "labeldrop", "LabelDrop", "labelkeep", "LabelKeep", "lowercase", "Lowercase", "uppercase", "Uppercase", "keepequal", "KeepEqual", "dropequal", "DropEqual"]
    modulus: int
    regex: str
    replacement: str
    separator: str
    sourceLabels: list[str]
    targetLabel: str


class ClientId(TypedDict, total=False):
    configMap: Credentials
    secret: Credentials


class TlsConfig(TypedDict, total=False):
    ca: ClientId
    cert: ClientId
    insecureSkipVerify: bool
    keySecret: Credentials
    maxVersion: Literal["TLS10", "TLS11", "TLS12", "TLS13"]
    minVersion: Literal["TLS10", "TLS11", "TLS12", "TLS13"]
    serverName: str


class Oauth2(TypedDict, total=False):
    clientId: Required[ClientId]
    clientSecret: Required[Credentials]
    endpointParams: dict[str, str]
    noProxy: str
    proxyConnectHeader: dict[str, list[Credentials]]
    proxyFromEnvironment: bool
    proxyUrl: str
    scopes: list[str]
    tlsConfig: TlsConfig
    tokenUrl: Required[str]
