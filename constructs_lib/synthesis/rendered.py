"""All manifests of a tree at once, for whoever judges them together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from constructs_lib.synthesis.manifest import Entry


@dataclass(frozen=True)
class Rendered:
    """Every entry of a tree, indexed once for all that ask."""

    entries: Sequence[Entry]

    def __iter__(self) -> Iterator[Entry]:
        """Iterate over the entries in the order in which they were collected."""
        return iter(self.entries)

    def of(self, group: str, kind: str) -> Sequence[Entry]:
        """Return the entries of an API group (empty for the core group) and a kind, in any version."""
        return self._by_kind.get((group, kind), ())

    @cached_property
    def _by_kind(self) -> dict[tuple[str, str], list[Entry]]:
        index: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in self.entries:
            group = str(entry.manifest.get("apiVersion", "")).rpartition("/")[0]
            index[group, str(entry.manifest.get("kind", ""))].append(entry)
        return dict(index)
