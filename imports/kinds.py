"""What kinds there are: look-ups through the index files, and schemas read when asked for."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator

Scope: TypeAlias = Literal["Namespaced", "Cluster"]

INDEX = "index.json"
"""The file in an ``imports`` folder that lists its kinds."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind in the one version that is known of it (its best served one)."""

    api_version: str
    """As in a manifest: ``apps/v1``, ``v1`` for the group without a name."""
    kind: str
    plural: str
    """The name in API paths and in RBAC rules (``instances``)."""
    singular: str
    scope: Scope
    served_versions: tuple[str, ...]
    """Every version the source serves, best first; the first is the version known here."""
    module: str
    """The typed module, relative to ``folder`` (``apps.deployment``)."""
    folder: Path
    """The ``imports`` folder it was found in: the framework's own or a user project's."""

    @property
    def group(self) -> str:
        """The API group, empty for the core one."""
        return self.api_version.rpartition("/")[0]

    @property
    def version(self) -> str:
        """The version without its group (``v1beta1``)."""
        return self.api_version.rpartition("/")[2]

    @property
    def namespaced(self) -> bool:
        """Whether its objects live in a namespace."""
        return self.scope == "Namespaced"

    @property
    def schema_path(self) -> Path:
        """The file that holds its JSON schema."""
        return self.folder.joinpath(*self.module.split(".")).with_suffix(".schema.json")

    def schema(self) -> dict[str, Any]:
        """Return its closed JSON schema, read once and shared: callers must not change it.

        The conventions are in the docstring of ``constructs_lib.imports``.
        """
        return _read(self.schema_path)

    def validator(self) -> Draft202012Validator:
        """Return the compiled schema, with Kubernetes' formats; compiled once."""
        return _validator(self.schema_path)

    def crd(self) -> dict[str, Any] | None:
        """Return a CustomResourceDefinition that an API server accepts, or ``None`` for a built-in kind.

        It serves and stores the one version known here, with its whole structural schema; ``status`` is open, and
        there are no descriptions, printer columns or conversion.
        """
        from constructs_lib.imports.generator.rebuild import custom_resource_definition

        return custom_resource_definition(self.schema())


class Kinds:
    """The kinds of one or more ``imports`` folders; a folder added later wins over those before it."""

    def __init__(self, *folders: Path) -> None:
        """Know the kinds of these folders; their index files are read at the first look-up."""
        self._pending: list[Path] = list(folders)
        self._known: dict[tuple[str, str], Kind] = {}
        self._versions: dict[tuple[str, str], list[str]] = {}

    def add_folder(self, folder: Path) -> None:
        """Also know the kinds of a user project's ``imports`` folder, as ``fleet import`` writes it.

        A folder without an ``index.json`` of ours has no kinds to add and is left alone. Adding a folder twice is
        the same as adding it once more, last.
        """
        self._pending.append(folder)

    def kind_of(self, api_version: str, kind: str) -> Kind | None:
        """Return the kind, or ``None`` where this version of it, or the kind itself, is not known."""
        return self._all().get((api_version, kind))

    def served_versions_of(self, group: str, kind: str) -> tuple[str, ...]:
        """Return the versions of a kind that a manifest may use here, best first; none for an unknown kind."""
        self._all()
        return tuple(self._versions.get((group, kind), ()))

    def similar_kinds(self, api_version: str, kind: str) -> tuple[Kind, ...]:
        """Return up to three kinds that may have been meant: the same kind elsewhere first, then similar names."""
        import difflib

        group = api_version.rpartition("/")[0]
        known = list(self._all().values())
        names = sorted({each.kind for each in known})
        lowered = {name.lower(): name for name in names}
        near = [lowered[low] for low in difflib.get_close_matches(kind.lower(), sorted(lowered), n=3, cutoff=0.75)]

        def rank(each: Kind) -> tuple[int, float, str]:
            closeness = difflib.SequenceMatcher(None, group, each.group).ratio()
            return near.index(each.kind), -closeness, each.api_version

        return tuple(sorted((each for each in known if each.kind in near), key=rank)[:3])

    def __iter__(self) -> Iterator[Kind]:
        """Go through all known kinds, sorted by API version and kind."""
        known = self._all()
        return iter([known[key] for key in sorted(known)])

    def _all(self) -> dict[tuple[str, str], Kind]:
        while self._pending:
            self._load(self._pending.pop(0))
        return self._known

    def _load(self, folder: Path) -> None:
        path = folder / INDEX
        if not path.is_file():
            return
        index = _read(path)
        kinds = index.get("kinds")
        if not isinstance(kinds, dict):
            return
        for key, entry in kinds.items():
            api_version, _, name = key.rpartition("/")
            try:
                kind = Kind(
                    api_version=api_version,
                    kind=name,
                    plural=entry["plural"],
                    singular=entry["singular"],
                    scope=entry["scope"],
                    served_versions=tuple(entry["served"]),
                    module=entry["module"],
                    folder=folder,
                )
            except (KeyError, TypeError) as error:
                msg = f"{path}: the entry {key} is not what `fleet import` writes ({error!r}); import its kinds again"
                raise ValueError(msg) from error
            self._known[api_version, name] = kind
            versions = self._versions.setdefault((kind.group, name), [])
            if kind.version not in versions:
                versions.append(kind.version)
                versions.sort(key=version_rank, reverse=True)


def version_rank(version: str) -> tuple[int, int, int, str]:
    """Return a key that sorts Kubernetes versions, best last: v2 over v1 over v1beta2 over v1beta1 over v1alpha1."""
    import re

    match = re.fullmatch(r"v(\d+)(?:(alpha|beta)(\d+))?", version)
    if match is None:
        return (-1, 0, 0, version)
    major, stage, minor = match.groups()
    return ({"alpha": 0, "beta": 1, None: 2}[stage], int(major), int(minor or 0), version)


@functools.cache
def _read(path: Path) -> dict[str, Any]:
    import json

    try:
        loaded = json.loads(path.read_bytes())
    except ValueError as error:
        msg = f"{path} is not the JSON that `fleet import` writes ({error}); import its kinds again"
        raise ValueError(msg) from error
    if not isinstance(loaded, dict):
        msg = f"{path} is not the JSON that `fleet import` writes (no object); import its kinds again"
        raise ValueError(msg)
    return loaded


@functools.cache
def _validator(path: Path) -> Draft202012Validator:
    from constructs_lib.imports.formats import compile_schema

    return compile_schema(_read(path))


_KNOWN = Kinds(Path(__file__).parent)


def kind_of(api_version: str, kind: str) -> Kind | None:
    """Return a kind of the framework's own imports or of an added folder; ``None`` if this version is not known."""
    return _KNOWN.kind_of(api_version, kind)


def served_versions_of(group: str, kind: str) -> tuple[str, ...]:
    """Return the versions of a kind that a manifest may use here, best first; none for an unknown kind."""
    return _KNOWN.served_versions_of(group, kind)


def similar_kinds(api_version: str, kind: str) -> tuple[Kind, ...]:
    """Return up to three kinds that may have been meant."""
    return _KNOWN.similar_kinds(api_version, kind)


def known_kinds() -> Iterator[Kind]:
    """Go through all known kinds, sorted by API version and kind."""
    return iter(_KNOWN)


def add_folder(folder: Path) -> None:
    """Also know the kinds of a user project's ``imports`` folder; they win over the framework's own."""
    _KNOWN.add_folder(folder)
