"""Crossplane: what all managed resources have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

EXTERNAL_NAME = "crossplane.io/external-name"
"""The annotation by which a managed resource finds, or names, its counterpart in the cloud."""

PROVIDER_CONFIG = "default"
"""The name of the one ProviderConfig in each spoke's namespace."""

KEEP = ("Observe", "Create", "Update", "LateInitialize")
"""``managementPolicies`` of what outlives its manifest: everything but ``Delete``."""


def managed_resource(
    api_version: str,
    kind: str,
    name: str,
    namespace: str,
    for_provider: Mapping[str, object],
    *,
    external_name: str = "",
    annotations: Mapping[str, str] | None = None,
    labels: Mapping[str, str] | None = None,
    connection_secret: str = "",
    keep: bool = False,
) -> dict[str, Any]:
    """Return a namespaced managed resource (``*.m.upbound.io``).

    Args:
        api_version: group and version.
        kind: the kind.
        name: ``metadata.name``, from the ids that the user gave.
        namespace: the spoke's namespace on the hub.
        for_provider: what the provider is to make.
        external_name: the name in the cloud; empty where the cloud gives it, or where a field of ``for_provider`` does.
        annotations: further annotations.
        labels: labels that selectors of other resources match.
        connection_secret: the Secret that connection details are written to; empty for none.
        keep: leave the cloud's resource standing when the manifest goes.
    """
    metadata: dict[str, Any] = {"name": name, "namespace": namespace}
    if labels:
        metadata["labels"] = dict(labels)
    notes = {**({EXTERNAL_NAME: external_name} if external_name else {}), **(annotations or {})}
    if notes:
        metadata["annotations"] = notes
    spec: dict[str, Any] = {"forProvider": dict(for_provider)}
    if keep:
        spec["managementPolicies"] = list(KEEP)
    # Written out: the default of the whole object is a ClusterProviderConfig, which would reach every account.
    spec["providerConfigRef"] = {"kind": "ProviderConfig", "name": PROVIDER_CONFIG}
    if connection_secret:
        spec["writeConnectionSecretToRef"] = {"name": connection_secret}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, "spec": spec}
