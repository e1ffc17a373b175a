"""ServiceMonitor of monitoring.coreos.com, from github.com/prometheus-operator/prometheus-operator v0.93.0@f8fafd475f3d132e239432ae6172de60a6cb6516. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    AttachMetadata as AttachMetadata,
    Authorization,
    BasicAuth,
    ClientId,
    Credentials,
    NamespaceSelector as NamespaceSelector,
    Oauth2,
    Relabeling,
    Selector as Selector,
)


class EndpointTlsConfig(TypedDict, total=False):
    ca: ClientId
    caFile: str
    cert: ClientId
    certFile: str
    insecureSkipVerify: bool
    keyFile: str
    keySecret: Credentials
    maxVersion: Literal["TLS10", "TLS11", "TLS12", "TLS13"]
    minVersion: Literal["TLS10", "TLS11", "TLS12", "TLS13"]
    serverName: str


class Endpoint(TypedDict, total=False):
    authorization: Authorization
    basicAuth: BasicAuth
    bearerTokenFile: str
    bearerTokenSecret: Credentials
    enableHttp2: bool
    filterRunning: bool
    followRedirects: bool
    honorLabels: bool
    honorTimestamps: bool
    interval: str
    metricRelabelings: list[Relabeling]
    noProxy: str
    oauth2: Oauth2
    params: dict[str, list[str]]
    path: str
    port: str
    proxyConnectHeader: dict[str, list[Credentials]]
    proxyFromEnvironment: bool
    proxyUrl: str
    relabelings: list[Relabeling]
    scheme: Literal["http", "https", "HTTP", "HTTPS"]
    scrapeTimeout: str
    targetPort: int | str
    tlsConfig: EndpointTlsConfig
    trackTimestampsStaleness: bool


class ServiceMonitorSpec(TypedDict, total=False):
    attachMetadata: AttachMetadata
    bodySizeLimit: str
    convertClassicHistogramsToNHCB: bool
    endpoints: Required[list[Endpoint]]
    fallbackScrapeProtocol: Literal["PrometheusProto", "OpenMetricsText0.0.1", "OpenMetricsText1.0.0", "PrometheusText0.0.4", "PrometheusText1.0.0"]
    jobLabel: str
    keepDroppedTargets: int
    labelLimit: int
    labelNameLengthLimit: int
    labelValueLengthLimit: int
    namespaceSelector: NamespaceSelector
    nativeHistogramBucketLimit: int
    nativeHistogramMinBucketFactor: int | str
    podTargetLabels: list[str]
    sampleLimit: int
    scrapeClass: str
    scrapeClassicHistograms: bool
    scrapeNativeHistograms: bool
    scrapeProtocols: list[Literal["PrometheusProto", "OpenMetricsText0.0.1", "OpenMetricsText1.0.0", "PrometheusText0.0.4", "PrometheusText1.0.0"]]
    selector: Required[Selector]
    selectorMechanism: Literal["RelabelConfig", "RoleSelector"]
    serviceDiscoveryRole: Literal["Endpoints", "EndpointSlice"]
    targetLabels: list[str]
    targetLimit: int


class ServiceMonitor(TypedDict, total=False):
    apiVersion: Required[Literal["monitoring.coreos.com/v1"]]
    kind: Required[Literal["ServiceMonitor"]]
    metadata: Required[ObjectMeta]
    spec: Required[ServiceMonitorSpec]
