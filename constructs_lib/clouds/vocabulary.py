"""The words that mean the same in every cloud: what a spoke and a database are made of."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from constructs_lib.props import Props
from constructs_lib.synthesis.problem import FleetError
from constructs_lib.synthesis.source import caller

NAME_PATTERN = r"^[a-z]([-a-z0-9]*[a-z0-9])?$"
NAME_LENGTH = 40
Name = Annotated[str, Field(pattern=NAME_PATTERN, max_length=NAME_LENGTH)]
"""A name that people give: a DNS label that starts with a letter. 40 characters leave room for what is put before and
after it in the clouds, whose limits start at 63."""


class InvalidIdError(FleetError, ValueError):
    """An id that cannot be a name."""


def checked_id(id: str, concept: str) -> str:
    """Return a construct's id, if what is called by it can be called so in Kubernetes and in every cloud.

    Raises:
        InvalidIdError: with the user's line.
    """
    if re.fullmatch(NAME_PATTERN, id) and len(id) <= NAME_LENGTH:
        return id
    source = caller()
    where = f"{source}: " if source else ""
    allowed = f"small letters, digits and hyphens, the first a letter, at most {NAME_LENGTH} characters"
    raise InvalidIdError(f"{where}the id of a {concept} is {id!r}, allowed are {allowed}: names are made of it")


class NodePool(Props):
    """A group of equal nodes that grows and shrinks between two sizes."""

    name: Name
    """The pool's name, unique in its cluster."""
    machine: str
    """The cloud's name of the machine type (``m7g.large``)."""
    minimum: Annotated[int, Field(ge=0)]
    """The fewest nodes."""
    maximum: Annotated[int, Field(ge=1, le=1000)]
    """The most nodes."""
    disk_gib: Annotated[int, Field(ge=20, le=16384)] = 50
    """Each node's disk in GiB. Default 50: images and logs of some dozen pods, twice what EKS gives by itself."""

    @model_validator(mode="after")
    def _smallest_first(self) -> NodePool:
        if self.minimum > self.maximum:
            raise ValueError(f"minimum is {self.minimum}, more than the maximum of {self.maximum}")
        return self


class Backups(Props):
    """Automated backups of a database."""

    retention_days: Annotated[int, Field(ge=0, le=35)] = 7
    """How many days backups are kept; 0 takes none. Default 7: a mistake of Friday can be undone on Thursday. At most
    35, the most that RDS keeps."""
    window: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$")] = "02:00-03:00"
    """When they start, in UTC, as ``HH:MM-HH:MM``. Default 02:00-03:00: fixed, because RDS would choose at random."""


class Postgres(Props):
    """PostgreSQL, by its major version."""

    version: Literal["13", "14", "15", "16", "17", "18"]
    """The major version (``16``); the cloud chooses the minor one and keeps it current. Source: what RDS offers."""
    name: Literal["postgres"] = "postgres"
    """What the engine is called; fixed."""

    def __init__(self, version: Literal["13", "14", "15", "16", "17", "18"], **data: Any) -> None:
        """``Postgres("16")``."""
        super().__init__(version=version, **data)


Engine = Postgres
"""What runs in a database. A union as soon as there is a second one."""
