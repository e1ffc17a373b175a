"""A database: the cloud's managed one, next to the spoke that uses it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from constructs_lib.clouds.cloud import DatabaseRequest
from constructs_lib.clouds.vocabulary import Backups, Engine, checked_id
from constructs_lib.props import Props
from constructs_lib.spoke import Spoke
from constructs_lib.synthesis.manifest import Manifest
from constructs_lib.synthesis.tree import Part, enclosing

if TYPE_CHECKING:
    from constructs import Construct


class DatabaseProps(Props):
    """What a database is."""

    engine: Engine
    """What runs in it, and its major version: ``Postgres("16")``."""
    machine: Annotated[str, Field(pattern=r"^db\.[a-z0-9-]+\.[a-z0-9]+$")]
    """The cloud's name of the machine type (``db.m7g.large``)."""
    storage_gib: Annotated[int, Field(ge=20, le=65536)]
    """Disk in GiB, 20 to 65536: what RDS offers for general purpose disks. It can grow, never shrink."""
    high_availability: bool = False
    """Whether a second machine in another zone takes over when the first is lost. Default false: it doubles the
    price."""
    backups: Backups = Backups()
    """Automated backups. Default: a week."""
    deletion_protection: bool | None = None
    """Whether the database outlives its manifest, with a final snapshot. Default: as its environment says."""


class Database(Part):
    """A managed database in the network of a spoke."""

    def __init__(self, scope: Construct, id: str, props: DatabaseProps) -> None:
        """Give a spoke a database.

        Args:
            scope: the spoke whose nodes reach it, or a construct inside of that.
            id: its name, unique in the spoke; with the fleet's and the spoke's it is the name in the cloud, for life.
            props: what it is.
        """
        super().__init__(scope, checked_id(id, "database"))
        self.props = props
        self.spoke = enclosing(scope, Spoke, "make it inside of Spoke(hub, ...)")

    @property
    def request(self) -> DatabaseRequest:
        """This database as its cloud needs to know it."""
        props = self.props
        protection = props.deletion_protection
        return DatabaseRequest(
            spoke=self.spoke.request,
            name=self.id,
            engine=props.engine,
            machine=props.machine,
            storage_gib=props.storage_gib,
            high_availability=props.high_availability,
            backups=props.backups,
            deletion_protection=self.spoke.props.environment.deletion_protection if protection is None else protection,
        )

    def render(self) -> Mapping[str, Sequence[Manifest]]:
        """Return the database's managed resources, a unit of their own."""
        return {self.spoke.hub_folder(self.id): self.spoke.props.cloud.render_database(self.request)}
