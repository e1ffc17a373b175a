"""Kyverno's command line judges every manifest by every policy as the synth does, one by one."""

from __future__ import annotations

import copy
import json
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, TypeAlias

import pytest

from constructs_lib import Policy
from constructs_lib.synthesis.manifest import Entry, Provenance
from constructs_lib.synthesis.rendered import Rendered
from constructs_lib.synthesis.tree import Tree
from fleet.__main__ import build
from tests.engines.build import found
from tests.engines.cache import UnavailableError, skip_or_fail
from tests.engines.mutants import mutants
from tests.engines.rendered import RenderedFile
from tests.engines.verdicts import synth_verdicts

Outcome: TypeAlias = Literal["pass", "fail", "error"]
"""``error``: the rule cannot be evaluated; at admission, and at synth, that refuses as ``fail`` does."""

Subject: TypeAlias = tuple[str, str, str, str]
"""Policy, kind, namespace and name."""

_LIMIT = 120
"""Seconds for one run of the command line: it takes one."""


@pytest.fixture(scope="session")
def kyverno() -> Path:
    try:
        return found("kyverno-cli")
    except UnavailableError as error:
        skip_or_fail(error)


@pytest.fixture(scope="module")
def corpus(rendered: list[RenderedFile]) -> list[dict[str, Any]]:
    """Every manifest of the hub, and every mutant of a database that its schema takes."""
    manifests = [file.manifest for file in rendered if file.path.startswith("hub/")]
    instances = [each for each in manifests if each["kind"] == "Instance"]
    spoilt = [mutant.manifest for instance in instances for mutant in mutants(instance)]
    for instance in instances:
        for days in (0, 1, 13, 14, 15, 35):
            spoilt.append(copy.deepcopy(instance))
            spoilt[-1]["spec"]["forProvider"]["backupRetentionPeriod"] = days
    taken = [each for each, problems in zip(spoilt, synth_verdicts(spoilt), strict=True) if not problems]
    for number, manifest in enumerate(taken):
        manifest["metadata"]["name"] += f"-{number}"
    return [*manifests, *taken]


def test_both_give_the_same_verdict_on_every_manifest(
    kyverno: Path, rendered: list[RenderedFile], corpus: list[dict[str, Any]], tmp_path: Path
) -> None:
    policies = [file.manifest for file in rendered if file.manifest["kind"] == "ValidatingPolicy"]
    told = outcomes(kyverno, policies, corpus, tmp_path)
    assert told == expected(_policies(build()), corpus)
    outcome = Counter(told.values())
    assert len(policies) >= 1
    # Else one of the two sides of the rule would go untested.
    assert min(outcome["pass"], outcome["fail"]) >= 5


def test_dist_breaks_no_policy(kyverno: Path, rendered: list[RenderedFile], tmp_path: Path) -> None:
    manifests = [file.manifest for file in rendered]
    policies = [each for each in manifests if each["kind"] == "ValidatingPolicy"]
    assert set(outcomes(kyverno, policies, manifests, tmp_path).values()) == {"pass"}


def test_an_expression_that_cannot_be_evaluated_is_refused_by_both(
    kyverno: Path, corpus: list[dict[str, Any]], tmp_path: Path
) -> None:
    policy = _policy("object.spec.forProvider.nothing == 1")
    told = outcomes(kyverno, _rendered(policy), corpus, tmp_path)
    assert told == expected([policy], corpus)
    assert set(told.values()) == {"error"}


def test_an_expression_that_is_not_statically_bool_is_refused_by_both(
    kyverno: Path, corpus: list[dict[str, Any]], tmp_path: Path
) -> None:
    policy = _policy("object.spec.forProvider.?deletionProtection.orValue(false)")
    (problem,) = policy.check(_entries(corpus))
    assert "its static type is dyn" in problem.message
    with pytest.raises(AssertionError, match="output is expected to be of type bool"):
        outcomes(kyverno, _rendered(policy), corpus, tmp_path)


def test_planted_a_policy_that_differs_from_what_the_synth_judges_by_is_told(
    kyverno: Path, rendered: list[RenderedFile], corpus: list[dict[str, Any]], tmp_path: Path
) -> None:
    planted = copy.deepcopy([file.manifest for file in rendered if file.manifest["kind"] == "ValidatingPolicy"])
    rule = planted[0]["spec"]["validations"][0]
    rule["expression"] = rule["expression"].replace(">= 14", "> 14")
    told, wanted = outcomes(kyverno, planted, corpus, tmp_path), expected(_policies(build()), corpus)
    retentions = {
        manifest["spec"]["forProvider"].get("backupRetentionPeriod")
        for manifest in corpus
        for subject in wanted
        if told[subject] != wanted[subject] and _subject("", manifest)[1:] == subject[1:]
    }
    assert retentions == {14}


def test_planted_a_policy_that_has_lost_its_environments_is_told(
    kyverno: Path, rendered: list[RenderedFile], corpus: list[dict[str, Any]], tmp_path: Path
) -> None:
    planted = copy.deepcopy([file.manifest for file in rendered if file.manifest["kind"] == "ValidatingPolicy"])
    del planted[0]["spec"]["matchConstraints"]["namespaceSelector"]
    beyond = outcomes(kyverno, planted, corpus, tmp_path).keys() - expected(_policies(build()), corpus).keys()
    assert {namespace for _, _, namespace, _ in beyond} == {"acme-dev-eu"}


def outcomes(
    kyverno: Path, policies: Iterable[Mapping[str, Any]], manifests: Iterable[Mapping[str, Any]], folder: Path
) -> dict[Subject, Outcome]:
    """Return what Kyverno says of every manifest that a policy is about."""
    for name, contents in (("policies", policies), ("resources", manifests)):
        (folder / name).mkdir()
        for number, content in enumerate(contents):
            (folder / name / f"{number}.yaml").write_text(json.dumps(content), encoding="utf-8")
    labels = [
        {"name": each["metadata"]["name"], "labels": each["metadata"].get("labels") or {}}
        for each in manifests
        if each["kind"] == "Namespace"
    ]
    # It looks for Namespaces in a cluster, or here, but not among the manifests.
    values = {"apiVersion": "cli.kyverno.io/v1alpha1", "kind": "Values", "metadata": {"name": "values"}}
    (folder / "values.yaml").write_text(json.dumps({**values, "namespaceSelector": labels}), encoding="utf-8")
    command: list[str | Path] = [kyverno, "apply", folder / "policies", "--resource", folder / "resources"]
    command += ["--policy-report", "--output-format", "json", "--values-file", folder / "values.yaml", "--remove-color"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=_LIMIT, check=False)
    # Text stands before the report where something was wrong, and alone where all was.
    assert "{" in run.stdout, run.stderr or run.stdout
    report = json.loads(run.stdout[run.stdout.index("{") :])
    assert "Error" not in run.stderr, run.stderr
    found: dict[Subject, Outcome] = {}
    for result in report["results"]:
        for each in result["resources"]:
            subject = (result["policy"], each["kind"], each.get("namespace", ""), each["name"])
            assert subject not in found
            found[subject] = result["result"]
    return found


def expected(policies: Iterable[Policy], manifests: Sequence[Mapping[str, Any]]) -> dict[Subject, Outcome]:
    """Return what the synth says of every manifest that a policy is about."""
    entries = _entries(manifests)
    found: dict[Subject, Outcome] = {}
    for policy in policies:
        # A rule that nothing keeps tells which manifests it is about.
        probe = Policy(policy.hub, f"{policy.id}-probe", policy.props.copy_with(expression="false"))
        for problem in probe.check(entries):
            found[_said_of(policy, problem.subject)] = "pass"
        for problem in policy.check(entries):
            cannot = "the rule cannot be judged" in problem.message
            found[_said_of(policy, problem.subject)] = "error" if cannot else "fail"
    return found


def _said_of(policy: Policy, subject: str) -> Subject:
    kind, namespace, name = subject.split("/")
    return policy.id, kind, namespace, name


def _subject(policy: str, manifest: Mapping[str, Any]) -> Subject:
    metadata = manifest["metadata"]
    return policy, manifest["kind"], metadata.get("namespace", ""), metadata["name"]


def _entries(manifests: Iterable[Mapping[str, Any]]) -> Rendered:
    return Rendered([Entry(manifest, "hub/corpus", Provenance("corpus")) for manifest in manifests])


def _policies(tree: Tree) -> list[Policy]:
    return [part for part in tree.parts if isinstance(part, Policy)]


def _rendered(policy: Policy) -> list[Mapping[str, Any]]:
    return [manifest for manifests in policy.render().values() for manifest in manifests]


def _policy(expression: str) -> Policy:
    """Return a policy about the same manifests as the reference fleet's first one, with another rule."""
    (first, *_) = _policies(build())
    return Policy(first.hub, "other", first.props.copy_with(expression=expression))
