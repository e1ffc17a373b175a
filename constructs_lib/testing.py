"""What users import in their own tests: synthesize a construct, look at its manifests, snapshot them for review."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from constructs_lib.synthesis.emit import to_yaml
from constructs_lib.synthesis.manifest import Manifest
from constructs_lib.synthesis.problem import SynthesisError
from constructs_lib.synthesis.synth import synthesize
from constructs_lib.synthesis.tree import Part, Tree

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

__all__ = ["Manifests", "YamlSnapshotExtension", "synth", "yaml_snapshot"]


class Manifests(Sequence[Manifest]):
    """What a construct renders, in the order in which it does, with ways to find one of them."""

    def __init__(self, manifests: Iterable[Manifest]) -> None:
        """Hold manifests."""
        self._manifests = tuple(manifests)

    def __getitem__(self, index: Any) -> Any:
        """Return the manifest at an index, or several of a slice."""
        return self._manifests[index]

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._manifests)

    def __iter__(self) -> Iterator[Manifest]:
        """Iterate over them."""
        return iter(self._manifests)

    def of_kind(self, kind: str) -> Manifests:
        """Return those of a kind."""
        return Manifests(manifest for manifest in self if manifest["kind"] == kind)

    def one(self, kind: str, name: str | None = None) -> Manifest:
        """Return the only one of a kind, or the one of a kind and a name.

        Raises:
            AssertionError: there is none or more than one; the message lists what there is.
        """
        found = [each for each in self.of_kind(kind) if name in (None, each["metadata"]["name"])]
        if len(found) != 1:
            there = "\n".join(f"  {each['kind']}/{each['metadata']['name']}" for each in self)
            raise AssertionError(f"{len(found)} manifests are {kind}/{name or '*'}, of\n{there}")
        return found[0]


def synth(scope: Tree | Part) -> Manifests:
    """Check the whole tree, and return what ``scope`` and all constructs inside of it render. Writes nothing.

    Raises:
        SynthesisError: the tree has problems; all of them are in it.
    """
    tree = scope if isinstance(scope, Tree) else scope.tree
    result = synthesize(tree)
    if result.problems:
        raise SynthesisError(result.problems)
    if isinstance(scope, Tree):
        return Manifests(entry.manifest for entry in result.rendered)
    inside = f"{scope.path}/"
    return Manifests(entry.manifest for entry in result.rendered if f"{entry.provenance.path}/".startswith(inside))


class YamlSnapshotExtension(SingleFileSnapshotExtension):
    """A snapshot a test, as YAML that a person can review: a manifest, or several as a stream."""

    _write_mode = WriteMode.TEXT
    file_extension = "yaml"

    def serialize(self, data: Any, **_: Any) -> str:
        """Return manifests as dist would hold them."""
        manifests = [data] if isinstance(data, dict) else list(data)
        return "".join(to_yaml(manifest) for manifest in manifests)


@pytest.fixture
def yaml_snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Compare manifests to a snapshot in YAML. Import this fixture in your ``conftest.py``."""
    return snapshot.use_extension(YamlSnapshotExtension)
