"""What the framework asks of a cloud, and what it tells it: the seam between the concepts and the clouds."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from constructs_lib.clouds.vocabulary import Backups, Engine, NodePool
from constructs_lib.props import Props
from constructs_lib.synthesis.manifest import Manifest


@dataclass(frozen=True, slots=True)
class SpokeRequest:
    """A spoke, as a cloud needs to know it."""

    fleet: str
    name: str
    namespace: str
    """The namespace on the hub that the spoke's managed resources live in."""
    environment: str
    owner: str
    kubernetes_version: str
    network_cidr: str
    nat: str
    node_pools: Sequence[NodePool]
    stateful: Mapping[str, str]
    """Annotations for what must not be deleted without a confirmation; empty where it may."""
    hub_account: str
    """The account that the hub's own identity belongs to."""

    @property
    def cloud_name(self) -> str:
        """The spoke's name in the cloud, unique in the account: ``<fleet>-<spoke>``."""
        return f"{self.fleet}-{self.name}"


@dataclass(frozen=True, slots=True)
class DatabaseRequest:
    """A database, as a cloud needs to know it."""

    spoke: SpokeRequest
    name: str
    engine: Engine
    machine: str
    storage_gib: int
    high_availability: bool
    backups: Backups
    deletion_protection: bool

    @property
    def cloud_name(self) -> str:
        """The database's name in the cloud, unique in the account and region: ``<fleet>-<spoke>-<database>``."""
        return f"{self.spoke.cloud_name}-{self.name}"


@dataclass(frozen=True, slots=True)
class CloudName:
    """A name that a manifest takes in a cloud."""

    identity: tuple[str, ...]
    """What must be unique, such as kind, account, region and name."""
    refusal: str = ""
    """Why the cloud would refuse the name; empty where it takes it."""


class Cloud(Props, ABC):
    """An account and a region of a cloud, and how what a fleet needs is rendered there."""

    provider: ClassVar[str]
    """The cloud's short name (``aws``), as it stands in labels."""

    @property
    @abstractmethod
    def place(self) -> Mapping[str, str]:
        """Account and region under the cloud's own words for them, as labels say them."""

    @property
    @abstractmethod
    def account(self) -> str:
        """The account, project or subscription."""

    @abstractmethod
    def render_spoke(self, request: SpokeRequest) -> dict[str, list[Manifest]]:
        """Return the managed resources of a spoke by unit: its access to the cloud, its network, its cluster."""

    @abstractmethod
    def render_database(self, request: DatabaseRequest) -> list[Manifest]:
        """Return the managed resources of a database, which are one unit."""

    @abstractmethod
    def cloud_name(self, manifest: Manifest) -> CloudName | None:
        """Return the name that a managed resource takes in the cloud; ``None`` where the cloud gives it one."""

    def problems(self, request: SpokeRequest) -> Iterable[str]:
        """Return what of a spoke this cloud does not offer, each as a half sentence with its fix."""
        del request
        return ()
