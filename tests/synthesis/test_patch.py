"""The escape hatch: what a patch does, and how it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib.synthesis.patch import REMOVE, Patch, PatchError

MANIFEST: dict[str, Any] = {
    "kind": "Instance",
    "metadata": {"name": "orders"},
    "spec": {"forProvider": {"port": 5432, "logs": ["audit"], "a/b": {"~": 1}}},
}


def patched(pointer: str, value: Any) -> Any:
    return Patch("Instance", None, pointer, value, "because").apply(MANIFEST)["spec"]


def test_a_field_is_replaced_and_the_original_left_alone() -> None:
    assert patched("/spec/forProvider/port", 5433)["forProvider"]["port"] == 5433
    assert MANIFEST["spec"]["forProvider"]["port"] == 5432


def test_missing_parents_become_mappings() -> None:
    assert patched("/spec/initProvider/tags/team", "a")["initProvider"] == {"tags": {"team": "a"}}


def test_a_dash_appends_to_a_list() -> None:
    assert patched("/spec/forProvider/logs/-", "upgrade")["forProvider"]["logs"] == ["audit", "upgrade"]


def test_an_index_replaces_an_item_of_a_list() -> None:
    assert patched("/spec/forProvider/logs/0", "upgrade")["forProvider"]["logs"] == ["upgrade"]


def test_slashes_and_tildes_are_escaped_as_in_rfc_6901() -> None:
    assert patched("/spec/forProvider/a~1b/~0", 2)["forProvider"]["a/b"] == {"~": 2}


def test_a_field_and_an_item_are_removed() -> None:
    assert "port" not in patched("/spec/forProvider/port", REMOVE)["forProvider"]
    assert patched("/spec/forProvider/logs/0", REMOVE)["forProvider"]["logs"] == []


@pytest.mark.parametrize(
    ("pointer", "value", "message"),
    [
        ("/spec/forProvider/port", 5432, "/spec/forProvider/port is 5432 already: this patch changes nothing"),
        ("/spec/forProvider/logs/0", "audit", "/spec/forProvider/logs/0 is 'audit' already"),
        ("/spec/forProvider/none", REMOVE, "/spec/forProvider/none is not there, so there is nothing to remove"),
        ("/spec/none/at/all", REMOVE, "/spec/none/at/all: there is no none to remove it from"),
        ("/spec/forProvider/port/x", 1, "/spec/forProvider/port/x: what x should be set in is 5432"),
        ("/spec/forProvider/port/x/y", 1, "/spec/forProvider/port/x/y: what x should be found in is 5432"),
        ("/spec/forProvider/logs/1", "x", '/spec/forProvider/logs/1: 1 is no index of a list of 1; "-" appends'),
        ("/spec/forProvider/logs/01", "x", "01 is no index"),
        ("/spec/forProvider/logs/-1", "x", "-1 is no index"),
    ],
)
def test_what_cannot_be_done_or_does_nothing_is_refused(pointer: str, value: Any, message: str) -> None:
    with pytest.raises(PatchError) as error:
        patched(pointer, value)
    assert message in str(error.value)


def test_true_is_not_taken_for_the_one_that_is_there() -> None:
    manifest = {"kind": "A", "spec": {"count": 1}}
    assert Patch("A", None, "/spec/count", True, "because").apply(manifest)["spec"]["count"] is True


def test_a_patch_needs_a_reason_and_a_pointer() -> None:
    with pytest.raises(PatchError, match="/spec/a: a patch needs a reason"):
        Patch("Instance", None, "/spec/a", 1, " ")
    with pytest.raises(PatchError, match=r"'spec\.a' is no JSON pointer"):
        Patch("Instance", None, "spec.a", 1, "because")
