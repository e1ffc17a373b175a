"""What the other contenders are written from: the manifests of one spoke, with holes where spokes differ.

A spoke of unmistakable values is rendered once, and wherever one of them turns up in its manifests there is a hole. So
the other contenders always build what the framework's concepts render today, and nobody keeps four copies in step; that
they really do is verified, object by object, whenever the benchmark runs.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeAlias

from constructs_lib.synthesis.collect import collect
from constructs_lib.synthesis.manifest import Manifest
from tests.benchmarks.workload import Cluster, Pool, Store, add_spoke, hub_of_a_fleet, subnets

Scope: TypeAlias = Literal["cluster", "pool", "database"]


@dataclass(frozen=True)
class Hole:
    """Where a parameter goes: ``cluster.private[0]``, ``pool.minimum`` …"""

    scope: Scope
    field: str
    index: int | None = None


@dataclass(frozen=True)
class Text:
    """A string with holes in it."""

    parts: tuple[str | Hole, ...]


Value: TypeAlias = "Mapping[str, Value] | Sequence[Value] | Text | Hole | str | int | float | bool | None"


@dataclass(frozen=True)
class Template:
    """One manifest of each spoke, of each of its node pools or of each of its databases."""

    unit: str | Text | Hole
    """The folder below dist."""
    manifest: Mapping[str, Any]
    """The manifest, as :data:`Value`."""

    @property
    def id(self) -> Text:
        """The manifest's kind and name: unique in its unit."""
        name = self.manifest["metadata"]["name"]
        return Text((f"{self.manifest['kind']}-", *(name.parts if isinstance(name, Text) else (name,))))

    @property
    def unit_scope(self) -> Scope | None:
        """What there is such a unit for each of; ``None`` where there is one for the whole fleet."""
        return _scope(holes(self.unit))

    @property
    def scope(self) -> Scope | None:
        """What there is such a manifest for each of."""
        return _scope([*holes(self.unit), *holes(self.manifest)])


def _scope(found: Sequence[Hole]) -> Scope | None:
    scopes = {hole.scope for hole in found}
    if scopes >= {"pool", "database"}:
        raise ValueError("a manifest is of a node pool and of a database at once: templates do not loop over pairs")
    return next((scope for scope in ("database", "pool", "cluster") if scope in scopes), None)


def holes(value: Any) -> list[Hole]:
    """Return the holes in a value."""
    return list(_holes(value))


def _holes(value: Any) -> Iterator[Hole]:
    if isinstance(value, Hole):
        yield value
    elif isinstance(value, Text):
        yield from (part for part in value.parts if isinstance(part, Hole))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if isinstance(key, Text):
                raise ValueError("a key differs from spoke to spoke: templates have holes in values only")
            yield from _holes(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _holes(inner)


@cache
def templates(production: bool) -> tuple[Template, ...]:
    """Return the manifests of every spoke of an environment."""
    exemplar = _exemplar(production)
    hub = hub_of_a_fleet()
    spoke = add_spoke(hub, exemplar)
    texts, numbers = _marks(exemplar)
    pattern = re.compile("|".join(re.escape(text) for text in sorted(texts, key=len, reverse=True)))

    def holed(value: Any) -> Any:
        if isinstance(value, str):
            return _holed_text(value, pattern, texts)
        if isinstance(value, Mapping):
            if any(pattern.search(key) for key in value):
                raise ValueError("a key differs from spoke to spoke: templates have holes in values only")
            return {key: holed(inner) for key, inner in value.items()}
        if isinstance(value, (list, tuple)):
            return [holed(inner) for inner in value]
        if isinstance(value, int) and not isinstance(value, bool):
            return numbers.get(value, value)
        return value

    own = [entry for entry in collect(hub.fleet).entries if f"{entry.provenance.path}/".startswith(f"{spoke.path}/")]
    return tuple(Template(holed(entry.unit), holed(entry.manifest)) for entry in own)


def hub_manifests(clusters: Sequence[Cluster]) -> list[tuple[str, Manifest]]:
    """Return what a fleet has besides its spokes, with its unit: some manifests that all spokes share."""
    hub = hub_of_a_fleet()
    spokes = {add_spoke(hub, each).path for each in clusters}
    depth = next(iter(spokes)).count("/") + 1
    entries = collect(hub.fleet).entries
    return [
        (entry.unit, entry.manifest)
        for entry in entries
        if "/".join(entry.provenance.path.split("/")[:depth]) not in spokes
    ]


def _exemplar(production: bool) -> Cluster:
    network = ipaddress.IPv4Network("172.31.240.0/20")
    private, public = subnets(network)
    return Cluster(
        name="qspokeq",
        production=production,
        account="987654321098",
        region="ap-southeast-4",
        owner="qownerq",
        network=str(network),
        private=private,
        public=public,
        pools=(Pool("qpoolq", "q7g.qlarge", 613, 617),),
        databases=(Store("qstoreq", "db.z9z.zlarge", 4321),),
    )


def _marks(exemplar: Cluster) -> tuple[dict[str, Hole], dict[int, Hole]]:
    (pool,), (store,) = exemplar.pools, exemplar.databases
    texts = {
        **{
            getattr(exemplar, name): Hole("cluster", name) for name in ("name", "account", "region", "owner", "network")
        },
        **{cidr: Hole("cluster", "private", index) for index, cidr in enumerate(exemplar.private)},
        **{cidr: Hole("cluster", "public", index) for index, cidr in enumerate(exemplar.public)},
        **{getattr(pool, name): Hole("pool", name) for name in ("name", "machine")},
        **{getattr(store, name): Hole("database", name) for name in ("name", "machine")},
    }
    numbers = {
        pool.minimum: Hole("pool", "minimum"),
        pool.maximum: Hole("pool", "maximum"),
        store.storage: Hole("database", "storage"),
    }
    return texts, numbers


def _holed_text(text: str, pattern: re.Pattern[str], marks: Mapping[str, Hole]) -> str | Text | Hole:
    parts: list[str | Hole] = []
    end = 0
    for match in pattern.finditer(text):
        if match.start() > end:
            parts.append(text[end : match.start()])
        parts.append(marks[match.group()])
        end = match.end()
    if not parts:
        return text
    if end < len(text):
        parts.append(text[end:])
    return parts[0] if len(parts) == 1 and isinstance(parts[0], Hole) else Text(tuple(parts))
