"""PersistentVolume of the core group, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    AWSElasticBlockStoreVolumeSource,
    AzureDiskVolumeSource,
    FCVolumeSource,
    FlockerVolumeSource,
    GCEPersistentDiskVolumeSource,
    HostPathVolumeSource,
    NFSVolumeSource,
    NodeSelector,
    ObjectReference,
    PhotonPersistentDiskVolumeSource,
    PortworxVolumeSource,
    QuobyteVolumeSource,
    VsphereVirtualDiskVolumeSource,
)


class AzureFilePersistentVolumeSource(TypedDict, total=False):
    readOnly: bool
    secretName: Required[str]
    secretNamespace: str
    shareName: Required[str]


class SecretReference(TypedDict, total=False):
    name: str
    namespace: str


class CephFSPersistentVolumeSource(TypedDict, total=False):
    monitors: Required[list[str]]
    path: str
    readOnly: bool
    secretFile: str
    secretRef: SecretReference
    user: str


class CinderPersistentVolumeSource(TypedDict, total=False):
    fsType: str
    readOnly: bool
    secretRef: SecretReference
    volumeID: Required[str]


class CSIPersistentVolumeSource(TypedDict, total=False):
    controllerExpandSecretRef: SecretReference
    controllerPublishSecretRef: SecretReference
    driver: Required[str]
    fsType: str
    nodeExpandSecretRef: SecretReference
    nodePublishSecretRef: SecretReference
    nodeStageSecretRef: SecretReference
    readOnly: bool
    volumeAttributes: dict[str, str]
    volumeHandle: Required[str]


class FlexPersistentVolumeSource(TypedDict, total=False):
    driver: Required[str]
    fsType: str
    options: dict[str, str]
    readOnly: bool
    secretRef: SecretReference


class GlusterfsPersistentVolumeSource(TypedDict, total=False):
    endpoints: Required[str]
    endpointsNamespace: str
    path: Required[str]
    readOnly: bool


class ISCSIPersistentVolumeSource(TypedDict, total=False):
    chapAuthDiscovery: bool
    chapAuthSession: bool
    fsType: str
    initiatorName: str
    iqn: Required[str]
    iscsiInterface: str
    lun: Required[int]
    portals: list[str]
    readOnly: bool
    secretRef: SecretReference
    targetPortal: Required[str]


class LocalVolumeSource(TypedDict, total=False):
    fsType: str
    path: Required[str]


class VolumeNodeAffinity(TypedDict, total=False):
    required: NodeSelector


class RBDPersistentVolumeSource(TypedDict, total=False):
    fsType: str
    image: Required[str]
    keyring: str
    monitors: Required[list[str]]
    pool: str
    readOnly: bool
    secretRef: SecretReference
    user: str


class ScaleIOPersistentVolumeSource(TypedDict, total=False):
    fsType: str
    gateway: Required[str]
    protectionDomain: str
    readOnly: bool
    secretRef: Required[SecretReference]
    sslEnabled: bool
    storageMode: str
    storagePool: str
    system: Required[str]
    volumeName: str


class StorageOSPersistentVolumeSource(TypedDict, total=False):
    fsType: str
    readOnly: bool
    secretRef: ObjectReference
    volumeName: str
    volumeNamespace: str


class PersistentVolumeSpec(TypedDict, total=False):
    accessModes: list[Literal["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"]]
    awsElasticBlockStore: AWSElasticBlockStoreVolumeSource
    azureDisk: AzureDiskVolumeSource
    azureFile: AzureFilePersistentVolumeSource
    capacity: dict[str, float | str]
    cephfs: CephFSPersistentVolumeSource
    cinder: CinderPersistentVolumeSource
    claimRef: ObjectReference
    csi: CSIPersistentVolumeSource
    fc: FCVolumeSource
    flexVolume: FlexPersistentVolumeSource
    flocker: FlockerVolumeSource
    gcePersistentDisk: GCEPersistentDiskVolumeSource
    glusterfs: GlusterfsPersistentVolumeSource
    hostPath: HostPathVolumeSource
    iscsi: ISCSIPersistentVolumeSource
    local: LocalVolumeSource
    mountOptions: list[str]
    nfs: NFSVolumeSource
    nodeAffinity: VolumeNodeAffinity
    persistentVolumeReclaimPolicy: Literal["Delete", "Recycle", "Retain"]
    photonPersistentDisk: PhotonPersistentDiskVolumeSource
    portworxVolume: PortworxVolumeSource
    quobyte: QuobyteVolumeSource
    rbd: RBDPersistentVolumeSource
    scaleIO: ScaleIOPersistentVolumeSource
    storageClassName: str
    storageos: StorageOSPersistentVolumeSource
    volumeAttributesClassName: str
    volumeMode: Literal["Block", "Filesystem"]
    vsphereVolume: VsphereVirtualDiskVolumeSource


class PersistentVolume(TypedDict, total=False):
    apiVersion: Required[Literal["v1"]]
    kind: Required[Literal["PersistentVolume"]]
    metadata: Required[ObjectMeta]
    spec: PersistentVolumeSpec


AwsElasticBlockStore = AWSElasticBlockStoreVolumeSource
AzureDisk = AzureDiskVolumeSource
AzureFile = AzureFilePersistentVolumeSource
Cephfs = CephFSPersistentVolumeSource
Cinder = CinderPersistentVolumeSource
ClaimRef = ObjectReference
Csi = CSIPersistentVolumeSource
Fc = FCVolumeSource
FlexVolume = FlexPersistentVolumeSource
Flocker = FlockerVolumeSource
GcePersistentDisk = GCEPersistentDiskVolumeSource
Glusterfs = GlusterfsPersistentVolumeSource
HostPath = HostPathVolumeSource
Iscsi = ISCSIPersistentVolumeSource
Local = LocalVolumeSource
Nfs = NFSVolumeSource
NodeAffinity = VolumeNodeAffinity
PhotonPersistentDisk = PhotonPersistentDiskVolumeSource
PortworxVolume = PortworxVolumeSource
Quobyte = QuobyteVolumeSource
Rbd = RBDPersistentVolumeSource
ScaleIO = ScaleIOPersistentVolumeSource
Storageos = StorageOSPersistentVolumeSource
VsphereVolume = VsphereVirtualDiskVolumeSource
