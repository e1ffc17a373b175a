"""What the checks need to know of a kind, whoever knows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol


class Validator(Protocol):
    """A compiled JSON schema."""

    def is_valid(self, instance: Any) -> bool:
        """Tell whether an instance has no error; much faster than looking for all of them."""

    def iter_errors(self, instance: Any) -> Any:
        """Return all errors, as ``jsonschema_rs.ValidationError``."""


class Kind(Protocol):
    """One kind in one version."""

    @property
    def api_version(self) -> str:
        """Group and version, as in a manifest."""

    @property
    def kind(self) -> str:
        """The kind's name."""

    @property
    def namespaced(self) -> bool:
        """Whether its objects live in a namespace."""

    def schema(self) -> dict[str, Any]:
        """Return its closed JSON schema."""

    def validator(self) -> Validator:
        """Return the compiled schema; the same one each time."""


class Kinds(Protocol):
    """All known kinds."""

    def kind_of(self, api_version: str, kind: str) -> Kind | None:
        """Return a kind, or ``None`` if this version of it is not known."""

    def served_versions_of(self, group: str, kind: str) -> Sequence[str]:
        """Return the versions of a kind that may be used, best first; none for an unknown kind."""

    def similar_kinds(self, api_version: str, kind: str) -> Sequence[Kind]:
        """Return a few kinds that may have been meant, the likeliest first."""
