"""The check stage and the API server give the same verdict, one manifest at a time, right and wrong ones."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib import imports
from constructs_lib.imports.generator.folder import generate
from constructs_lib.imports.kinds import Kinds
from tests.engines.client import ApiError
from tests.engines.control_plane import ControlPlane
from tests.engines.mutants import GONE, Mutant, mutants, replaced
from tests.engines.rendered import RenderedFile
from tests.engines.specimen import DEFINITION, GROUP, SOUND
from tests.engines.verdicts import Verdict, server_verdict, synth_verdicts, verdicts
from tests.imports.conftest import crd, widget
from tests.imports.test_schemas import CASES

LEGITIMATE = Path(__file__).parents[1] / "synthesis" / "checks" / "legitimate.yaml"

S = ("spec",)
M = ("metadata",)
OWNER = SOUND["metadata"]["ownerReferences"][0]

RIGHT: list[tuple[str, tuple[str | int, ...], Any]] = [
    ("an optional field is left out", (*S, "pattern"), GONE),
    ("a field with a default is left out", (*S, "defaulted"), GONE),
    ("an integer where either is allowed", (*S, "either"), 80),
    ("an integer beside a pattern for strings", (*S, "bounded"), 7),
    ("a nullable object is null", (*S, "nullableObject"), None),
    ("the same port twice, but other protocols", (*S, "map"), [{"port": 1}, {"port": 1, "protocol": "UDP"}]),
    ("unknown fields where they are kept", (*S, "free", "more"), {"x": [None, {}]}),
    ("the other of two branches", (*S, "anyOf"), {"a": 1}),
    ("a CEL rule that holds for the other field", (*S, "ruled"), {"b": "X"}),
    ("a label without a value", (*M, "labels"), {"example.com/a": ""}),
    ("a label of 63 characters", (*M, "labels"), {"a": "x" * 63}),
    ("a name of 253 characters", (*M, "name"), ".".join(["a" * 63] * 3 + ["b" * 61])),
]
"""What is done to a sound manifest that leaves it sound."""

WRONG: list[tuple[str, tuple[str | int, ...], Any]] = [
    ("an unknown field", (*S, "nmae"), "x"),
    ("a wrong type", (*S, "flag"), "true"),
    ("no member of an enum", (*S, "choice"), "One"),
    ("a pattern that does not match", (*S, "pattern"), "a--b"),
    ("an unanchored pattern that does not match", (*S, "unanchored"), "no 12 3 there"),
    ("a required field is left out", (*S, "name"), GONE),
    ("a required field of an item is left out", (*S, "map", 0, "port"), GONE),
    ("too long", (*S, "name"), "123456789"),
    ("too short", (*S, "name"), "1"),
    ("too small", (*S, "low"), 0),
    ("at an exclusive limit", (*S, "open"), 1),
    ("no multiple", (*S, "even"), 3),
    ("more than 32 bits", (*S, "high"), 2**31),
    ("no time", (*S, "time"), "2026-01-31"),
    ("no base64", (*S, "bytes"), "%%%"),
    ("a boolean where an integer or a string is allowed", (*S, "either"), True),
    ("a string that its pattern does not match", (*S, "bounded"), "50"),
    ("too few items", (*S, "list"), []),
    ("too many items", (*S, "list"), ["a", "b", "c", "d"]),
    ("the same item twice in a set", (*S, "set"), ["a", "b", "a"]),
    ("the same keys twice in a list", (*S, "map"), [{"port": 1, "note": "a"}, {"port": 1, "note": "b"}]),
    ("the same keys twice, once by default", (*S, "map"), [{"port": 1}, {"port": 1, "protocol": "TCP"}]),
    ("too few properties", (*S, "byName"), {}),
    ("too many properties", (*S, "byName"), {"a": 1, "b": 2, "c": 3}),
    ("a wrong value under a free key", (*S, "byName"), {"a": -1}),
    ("a declared field beside free ones", (*S, "free", "known"), "1"),
    ("an embedded resource without kind", (*S, "embedded", "kind"), GONE),
    ("an embedded resource's misspelt metadata", (*S, "embedded", "metadata", "lables"), {}),
    ("an embedded resource with a wrong label", (*S, "embedded", "metadata", "labels"), {"a": 1}),
    ("an unknown field of a closed embedded resource", (*S, "closedEmbedded", "data"), {}),
    ("none of two", (*S, "oneOf"), {}),
    ("both of two", (*S, "oneOf"), {"a": "x", "b": "x"}),
    ("no branch holds", (*S, "anyOf"), {"b": 4}),
    ("one of all branches does not hold", (*S, "allOf"), "bc"),
    ("what must not hold, does", (*S, "allOf"), "ab"),
    ("a CEL rule of a field", (*S, "ruled"), {"a": "X"}),
    ("a CEL rule with a calculated message", (*S, "ruled"), {"a": "x", "b": "x"}),
    ("a CEL rule of the whole", (*S, "high"), 0),
    ("an upper-case name", (*M, "name"), "Sound"),
    ("a name with an underscore", (*M, "name"), "so_und"),
    ("a name of 254 characters", (*M, "name"), "a" * 254),
    ("an upper-case namespace", (*M, "namespace"), "Default"),
    ("a label with a blank", (*M, "labels"), {"a": "x y"}),
    ("a label of 64 characters", (*M, "labels"), {"a": "x" * 64}),
    ("a label that is a number", (*M, "labels"), {"a": 1}),
    ("a label's key with two slashes", (*M, "labels"), {"a/b/c": ""}),
    ("a label's key with an upper-case domain", (*M, "labels"), {"Example.com/a": ""}),
    ("an annotation's key with a blank", (*M, "annotations"), {"a b": ""}),
    ("an annotation that is a boolean", (*M, "annotations"), {"a": True}),
    ("annotations of more than 256 KiB", (*M, "annotations"), {"a": "x" * (256 * 1024)}),
    ("a finalizer without a domain's form", (*M, "finalizers"), ["not a finalizer"]),
    ("the same finalizer twice", (*M, "finalizers"), ["example.com/a", "example.com/a"]),
    ("an owner without uid", (*M, "ownerReferences", 0, "uid"), GONE),
    ("an owner with an empty name", (*M, "ownerReferences", 0, "name"), ""),
    ("two controllers", (*M, "ownerReferences"), [{**OWNER, "uid": uid, "controller": True} for uid in "ab"]),
    ("an owner that is an Event", (*M, "ownerReferences", 0, "kind"), "Event"),
    ("an unknown field of metadata", (*M, "lables"), {}),
]
"""What is done to a sound manifest that spoils it."""


@pytest.fixture(scope="module")
def specimens(control_plane: ControlPlane, tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    """The kind with every feature, as imported from its definition, which the server has as it was published."""
    folder = tmp_path_factory.mktemp("imports")
    generate([DEFINITION], folder, "specimen")
    control_plane.define([DEFINITION])
    return Kinds(folder)


def disagreements(judged: Iterable[Verdict]) -> list[str]:
    return [str(each) for each in judged if not each.agrees and each.difference is None]


@pytest.mark.parametrize("case", [*RIGHT, *WRONG], ids=lambda case: str(case[0]))
def test_both_say_what_is_expected(
    case: tuple[str, tuple[str | int, ...], Any], control_plane: ControlPlane, specimens: Kinds
) -> None:
    manifest = replaced(SOUND, *case[1:])
    (found,) = synth_verdicts([manifest], specimens)
    assert (bool(found), bool(server_verdict(control_plane.client, manifest)[0])) == (case in WRONG, case in WRONG)


def test_both_agree_on_every_value_of_every_feature(control_plane: ControlPlane, specimens: Kinds) -> None:
    judged = list(verdicts(control_plane.client, [Mutant("as it is", SOUND), *mutants(SOUND)], specimens))
    assert disagreements(judged) == []
    assert not judged[0].server
    outcome = Counter(bool(each.server) for each in judged)
    assert outcome[True] > 500
    assert outcome[False] > 100


def test_a_rebuilt_definition_gives_the_verdicts_of_the_published_one(
    control_plane: ControlPlane, specimens: Kinds
) -> None:
    kind = specimens.kind_of(f"{GROUP}/v1", "Specimen")
    assert kind is not None
    definition = copy.deepcopy(kind.crd())
    assert definition is not None
    group = f"rebuilt.{GROUP}"
    definition["spec"]["group"] = group
    definition["metadata"]["name"] = f"specimens.{group}"
    control_plane.define([definition])
    listed = list(mutants(SOUND))
    differ = [
        mutant.what
        for mutant in listed
        if bool(server_verdict(control_plane.client, mutant.manifest)[0])
        != bool(server_verdict(control_plane.client, {**mutant.manifest, "apiVersion": f"{group}/v1"})[0])
    ]
    assert differ == []


def test_both_agree_on_the_cases_of_the_schema_tests(
    control_plane: ControlPlane, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("cases")
    definitions = [crd(spec, kind=f"Case{place}") for place, (_, spec, _, _) in enumerate(CASES)]
    generate(definitions, folder, "cases")
    control_plane.define(definitions)
    listed, expected = [], []
    for place, (name, _, right, wrong) in enumerate(CASES):
        for number, value in enumerate([*right, *wrong]):
            manifest = {**widget(value), "kind": f"Case{place}", "metadata": {"name": "one", "namespace": "default"}}
            listed.append(Mutant(f"{name}: {value}", manifest))
            expected.append(number >= len(right))
    judged = list(verdicts(control_plane.client, listed, Kinds(folder)))
    assert disagreements(judged) == []
    assert [str(each) for each, wrong in zip(judged, expected, strict=True) if bool(each.synth) != wrong] == []


def test_both_agree_on_every_value_of_dist(control_plane: ControlPlane, rendered: list[RenderedFile]) -> None:
    sound = [*_longest_of_each_kind(file.manifest for file in rendered), *_legitimate()]
    control_plane.define_kinds(_kind_of(manifest) for manifest in sound)
    judged: list[Verdict] = []
    for manifest in map(_apart, sound):
        judged += verdicts(control_plane.client, [Mutant("as it is", manifest), *mutants(manifest)])
    assert disagreements(judged) == []
    assert [str(each) for each in judged if each.mutant.what == "as it is" and each.server] == []
    assert sum(bool(each.server) for each in judged) > 5000
    # A difference that does not occur any more is to be struck off the list.
    assert {each.difference for each in judged} >= {"not kept", "a rule of Kubernetes' own code"}


@pytest.mark.parametrize(
    ("path", "value", "difference"),
    [
        ((*M, "namespace"), GONE, "stricter"),
        ((*M, "generateName"), "x-", "stricter"),
        ((*M, "generation"), 7, "not kept"),
        ((*M, "creationTimestamp"), None, None),
    ],
)
def test_the_check_is_stricter_where_dist_would_be_wrong(
    path: tuple[str, ...], value: Any, difference: str | None, control_plane: ControlPlane, specimens: Kinds
) -> None:
    (judged,) = verdicts(control_plane.client, [Mutant("", replaced(SOUND, path, value))], specimens)
    assert judged.server == ""
    assert (bool(judged.synth), judged.difference) == (difference is not None, difference)


def test_what_may_not_change_is_known_to_the_api_server_alone(control_plane: ControlPlane, specimens: Kinds) -> None:
    before, after = (replaced(SOUND, (*S, "fixed"), value) for value in ("x", "y"))
    for manifest in (before, after):
        # A finalizer would keep it, and an owner that is not there would be looked for.
        manifest["metadata"] = {"name": "fixed", "namespace": "default"}
    assert synth_verdicts([before, after], specimens) == [[], []]
    control_plane.client.apply(before)
    with pytest.raises(ApiError, match="it may not change"):
        control_plane.client.apply(after)
    control_plane.client.delete(before)


def test_planted_a_schema_that_has_lost_a_pattern_is_told(
    control_plane: ControlPlane, specimens: Kinds, tmp_path: Path
) -> None:
    careless = copy.deepcopy(DEFINITION)
    schema = careless["spec"]["versions"][0]["schema"]["openAPIV3Schema"]
    del schema["properties"]["spec"]["properties"]["pattern"]["pattern"]
    generate([careless], tmp_path, "careless")
    told = disagreements(verdicts(control_plane.client, mutants(SOUND), Kinds(tmp_path)))
    assert len(told) == 3
    assert all(each.startswith("Specimen: /spec/pattern is ") for each in told)


def test_planted_a_server_that_has_lost_a_rule_is_told(control_plane: ControlPlane, tmp_path: Path) -> None:
    group = f"lenient.{GROUP}"
    strict, lenient = (copy.deepcopy(DEFINITION) for _ in range(2))
    for definition in (strict, lenient):
        definition["spec"]["group"] = group
        definition["metadata"]["name"] = f"specimens.{group}"
    del lenient["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["spec"]["required"]
    control_plane.define([lenient])
    generate([strict], tmp_path, "strict")
    nameless = replaced({**SOUND, "apiVersion": f"{group}/v1"}, (*S, "name"), GONE)
    assert disagreements(verdicts(control_plane.client, [Mutant("nameless", nameless)], Kinds(tmp_path))) == [
        "Specimen: nameless: the check says ['spec.name is missing'], the API server yes"
    ]


def _kind_of(manifest: dict[str, Any]) -> imports.Kind:
    kind = imports.kind_of(manifest["apiVersion"], manifest["kind"])
    assert kind is not None, manifest["kind"]
    return kind


def _longest_of_each_kind(manifests: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for manifest in sorted(manifests, key=lambda manifest: len(str(manifest))):
        found[manifest["apiVersion"], manifest["kind"]] = manifest
    return list(found.values())


def _legitimate() -> list[dict[str, Any]]:
    """Return the corpus of the secrets check, but for what is no whole object (it is about one field of it)."""
    every = yaml.safe_load_all(LEGITIMATE.read_text(encoding="utf-8"))
    return [
        manifest
        for manifest in every
        if imports.kind_of(manifest["apiVersion"], manifest["kind"]) and manifest["kind"] != "CustomResourceDefinition"
    ]


def _apart(manifest: dict[str, Any]) -> dict[str, Any]:
    """Return a manifest of an object that no other test makes, in a Namespace that is there."""
    out = copy.deepcopy(manifest)
    out["metadata"]["name"] += "-m"
    if _kind_of(manifest).namespaced:
        out["metadata"]["namespace"] = "default"
    return out
