"""A policy: the same expression at synth and on the hub."""

from __future__ import annotations

from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from constructs_lib import (
    DEVELOPMENT,
    PRODUCTION,
    Backups,
    Database,
    Match,
    Policy,
    PolicyProps,
    Problem,
    SynthesisError,
)
from constructs_lib.policies import database_backups
from constructs_lib.synthesis.synth import synthesize
from constructs_lib.testing import synth
from tests import fleets

INSTANCES = (Match(group="rds.aws.m.upbound.io", version="v1beta1", kind="Instance", resource="instances"),)


def guarded(days: int, **props: Any) -> tuple[Database, Policy]:
    """Return a production database that keeps its backups for some days, and a policy that wants fourteen."""
    database = fleets.database(backups=Backups(retention_days=days))
    policy = database_backups(minimum_days=14, environments=[PRODUCTION])
    return database, Policy(database.spoke.hub, "database-backups", policy.copy_with(**props))


def problems(database: Database) -> list[Problem]:
    with pytest.raises(SynthesisError) as error:
        synth(database)
    return list(error.value.problems)


def test_the_policy_as_kyverno_enforces_it(yaml_snapshot: SnapshotAssertion) -> None:
    assert yaml_snapshot == synth(guarded(14)[1])


def test_a_production_database_with_too_few_backups_fails_the_synth_at_the_users_line() -> None:
    database, _ = guarded(13)
    (problem,) = problems(database)
    assert str(problem) == (
        f"hub/prod-eu/orders ({database.source}): Instance/acme-prod-eu/orders: database-backups: "
        "a database keeps its backups for at least 14 days; raise backups.retention_days"
    )


def test_enough_backups_pass() -> None:
    assert synth(guarded(14)[0])


def test_a_field_that_is_missing_is_a_verdict_and_no_error() -> None:
    from constructs_lib import REMOVE

    database, _ = guarded(14)
    database.patch("Instance", "/spec/forProvider/backupRetentionPeriod", REMOVE, reason="to see what happens")
    (problem,) = problems(database)
    assert "at least 14 days" in problem.message


def test_another_environment_is_not_judged() -> None:
    spoke = fleets.spoke(environment=DEVELOPMENT)
    Database(spoke, "orders", fleets.DATABASE.copy_with(backups=Backups(retention_days=0)))
    Policy(spoke.hub, "database-backups", database_backups(minimum_days=14, environments=[PRODUCTION]))
    assert synth(spoke)


@pytest.mark.parametrize("action", ["Warn", "Audit"])
def test_a_milder_action_only_warns(action: str) -> None:
    database, _ = guarded(1, action=action)
    result = synthesize(database.tree)
    assert result.problems == ()
    (warning,) = result.warnings
    assert warning.severity == "warning"
    assert "database-backups: a database keeps its backups for at least 14 days" in warning.message


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("object.spec.x.orValue(", "expression: Syntax error: mismatched input '<EOF>'"),
        ("objekt.spec.x == 1", "expression: undeclared reference to 'objekt.spec.x' (at character 12)"),
        (
            "object.spec.?deletionProtection.orValue(false)",
            'expression: its static type is dyn, Kyverno takes bool only; compare its result, as in "... == true"',
        ),
        ("'yes'", "expression: its static type is string, Kyverno takes bool only; make it a comparison"),
    ],
)
def test_an_expression_that_kyverno_would_refuse_is_refused_here(expression: str, message: str) -> None:
    database = fleets.database()
    policy = Policy(
        database.spoke.hub, "rule", PolicyProps(matches=INSTANCES, expression=expression, message="whatever")
    )
    (problem,) = problems(database)
    assert problem.where == policy.provenance
    assert problem.message.startswith(message)


def test_an_expression_that_stumbles_is_no_pass() -> None:
    database = fleets.database()
    props = PolicyProps(matches=INSTANCES, expression="object.spec.forProvider.nothing == 1", message="whatever")
    Policy(database.spoke.hub, "rule", props)
    (problem,) = problems(database)
    assert "rule: the rule cannot be judged: there is no field nothing" in problem.message
