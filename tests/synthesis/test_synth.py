"""The pipeline as a whole: everything that is wrong, together."""

from __future__ import annotations

import math
from typing import Any

import pytest

from constructs_lib import Backups, Database, Policy, Spoke, SynthesisError
from constructs_lib.policies import database_backups
from constructs_lib.synthesis.synth import synthesize
from constructs_lib.testing import synth
from tests import fleets


def test_problems_of_every_sort_and_every_manifest_come_in_one_report() -> None:
    spoke = fleets.spoke()
    Spoke(spoke.hub, "prod-us", fleets.SPOKE)
    orders = Database(spoke, "orders", fleets.DATABASE.copy_with(backups=Backups(retention_days=1)))
    broken = Database(spoke, "broken", fleets.DATABASE)
    broken.patch("Instance", "/spec/forProvider/multiAZ", True, reason="a typo")
    broken.patch("Instance", "/spec/forProvider/nothing/at", 1, reason="another")
    broken.patch("Cluster", "/spec/none", 1, reason="not there")
    unit = spoke.hub_unit("extra")
    unit.add({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "Not_a_name", "namespace": "acme-prod-eu"}})
    secret = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s", "namespace": "acme-prod-eu"}}
    unit.add({**secret, "stringData": {"password": "hunter2hunter2"}})
    Policy(spoke.hub, "backups", database_backups(minimum_days=7))
    with pytest.raises(SynthesisError) as error:
        synth(spoke.tree)
    problems = error.value.problems
    assert [problem.rule for problem in problems] == [
        "patch",
        "schema",
        "schema",
        "metadata",
        "secrets",
        "network",
        "backups",
    ]
    assert problems[-1].where == orders.provenance
    assert "hunter2" not in str(error.value)
    assert all(problem.where and problem.where.source for problem in problems)


@pytest.mark.parametrize("value", [math.nan, math.inf, 2**70, {1: 2}, (1, 2), {"a", "b"}, b"x", object()])
def test_a_value_that_yaml_cannot_carry_is_a_problem_with_its_line(value: Any) -> None:
    spoke = fleets.spoke()
    metadata = {"name": "argo", "namespace": "acme-prod-eu"}
    source = {"repoURL": "https://example.com/charts", "chart": "x", "helm": {"valuesObject": {"x": value}}}
    values = {"spec": {"project": "production", "destination": {"name": "in-cluster"}, "source": source}}
    unit = spoke.hub_unit("extra")
    unit.add({"apiVersion": "argoproj.io/v1alpha1", "kind": "Application", "metadata": metadata, **values})
    (problem,) = synthesize(spoke.tree).problems
    assert str(problem.where).startswith("hub/prod-eu/extra (tests/synthesis/test_synth.py:")
    assert problem.subject == "Application/acme-prod-eu/argo"
    assert "spec.source.helm.valuesObject.x" in problem.message.replace("/", ".")
