"""ScheduledBackup of postgresql.cnpg.io, from github.com/cloudnative-pg/cloudnative-pg v1.30.0@4b5e244a7d031f67e025c83c1555e7726ecbbfa1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    OnlineConfiguration as OnlineConfiguration,
    Secret,
)


class PluginConfiguration(TypedDict, total=False):
    name: Required[str]
    parameters: dict[str, str]


class ScheduledBackupSpec(TypedDict, total=False):
    backupOwnerReference: Literal["none", "self", "cluster"]
    cluster: Required[Secret]
    immediate: bool
    method: Literal["barmanObjectStore", "volumeSnapshot", "plugin"]
    online: bool
    onlineConfiguration: OnlineConfiguration
    pluginConfiguration: PluginConfiguration
    schedule: Required[str]
    suspend: bool
    target: Literal["primary", "prefer-standby"]


class ScheduledBackup(TypedDict, total=False):
    apiVersion: Required[Literal["postgresql.cnpg.io/v1"]]
    kind: Required[Literal["ScheduledBackup"]]
    metadata: Required[ObjectMeta]
    spec: Required[ScheduledBackupSpec]


Cluster = Secret
