"""What users test with."""

from __future__ import annotations

import pytest

from constructs_lib import Database, SynthesisError
from constructs_lib.testing import Manifests, YamlSnapshotExtension, synth
from tests import fleets


def test_a_construct_gives_what_it_and_all_inside_of_it_render() -> None:
    database = fleets.database()
    assert len(synth(database)) < len(synth(database.spoke)) < len(synth(database.tree))
    assert synth(database.spoke).one("Instance") == synth(database).one("Instance")
    assert [each["kind"] for each in synth(database)][-1] == "Instance"


def test_a_construct_whose_id_begins_with_anothers_is_not_taken_for_it() -> None:
    database = fleets.database()
    Database(database.spoke, "orders-archive", fleets.DATABASE)
    assert synth(database).one("Instance")["metadata"]["name"] == "orders"


def test_a_problem_anywhere_in_the_tree_is_raised() -> None:
    database = fleets.database()
    database.patch("Instance", "/spec/forProvider/nope", 1, reason="to see what happens")
    with pytest.raises(SynthesisError, match=r"spec\.forProvider\.nope is unknown"):
        synth(database.spoke.hub)


def test_one_says_what_there_is_when_it_does_not_find_one() -> None:
    manifests = synth(fleets.database())
    with pytest.raises(AssertionError, match="0 manifests are Cluster"):
        manifests.one("Cluster")
    with pytest.raises(AssertionError, match="3 manifests are SecurityGroupIngressRule"):
        manifests.one("SecurityGroupIngressRule")
    assert manifests.one("SecurityGroupIngressRule", "orders-private-b")["kind"] == "SecurityGroupIngressRule"


def test_a_snapshot_is_what_dist_would_hold() -> None:
    manifest = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "a"}}
    text = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n"
    assert YamlSnapshotExtension().serialize(manifest).endswith(f"---\n{text}")
    assert YamlSnapshotExtension().serialize(Manifests([manifest, manifest])).count(text) == 2
