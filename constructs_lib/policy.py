"""A policy: a rule written once, judged at synth, and enforced by Kyverno on the hub with the same expression."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from constructs_lib.clouds.vocabulary import checked_id
from constructs_lib.engines.kyverno import Action, validating_policy
from constructs_lib.environment import ENVIRONMENT_LABEL, Environment
from constructs_lib.fleet import HUB_FOLDER
from constructs_lib.hub import Hub
from constructs_lib.props import Props
from constructs_lib.synthesis.manifest import Entry, Manifest
from constructs_lib.synthesis.problem import Problem
from constructs_lib.synthesis.rendered import Rendered
from constructs_lib.synthesis.tree import Part, enclosing

if TYPE_CHECKING:
    from constructs import Construct

    from constructs_lib.synthesis.checks.expression import Expression


class Match(Props):
    """The kinds that a policy is about."""

    group: str
    """The API group (``rds.aws.m.upbound.io``)."""
    version: str
    """The version that the expression is written for (``v1beta1``)."""
    kind: str
    """The kind (``Instance``)."""
    resource: str
    """The kind's plural name, as admission knows it (``instances``)."""


class PolicyProps(Props):
    """What a policy demands, of what, and where."""

    matches: Annotated[tuple[Match, ...], Field(min_length=1)]
    """The kinds it is about, at least one."""
    environments: tuple[Environment, ...] = ()
    """The environments it holds in. Default: everywhere."""
    expression: str
    """CEL over ``object``, statically of type bool: true where the object keeps the rule. A field that may be missing
    is reached with ``.?field`` and ``.orValue(...)``, or its absence is an error and not a verdict."""
    message: str
    """What is said to whoever breaks it: what is demanded, in a sentence."""
    action: Action = "Deny"
    """What happens to an object that breaks it: ``Deny`` refuses it, and fails the synth; ``Warn`` and ``Audit`` let it
    through, and the synth prints a warning. Default ``Deny``."""


class Policy(Part):
    """A rule of the hub, for the managed resources that live there."""

    def __init__(self, scope: Construct, id: str, props: PolicyProps) -> None:
        """Give a hub a policy.

        Args:
            scope: the hub, or a construct inside of it.
            id: the policy's name, unique on the hub.
            props: what it demands.
        """
        super().__init__(scope, checked_id(id, "policy"))
        self.props = props
        self.hub = enclosing(scope, Hub, "make it inside of Hub(fleet, ...)")

    def render(self) -> Mapping[str, Sequence[Manifest]]:
        """Return the policy as Kyverno enforces it."""
        props = self.props
        rules = [
            {"apiGroups": [match.group], "apiVersions": [match.version], "resources": [match.resource]}
            for match in props.matches
        ]
        names = sorted(environment.name for environment in props.environments)
        selector = {"matchExpressions": [{"key": ENVIRONMENT_LABEL, "operator": "In", "values": names}]}
        policy = validating_policy(
            self.id,
            resource_rules=rules,
            namespace_selector=selector if names else None,
            expression=props.expression,
            message=props.message,
            action=props.action,
        )
        return {self.hub.folder("policies"): [policy]}

    def check(self, rendered: Rendered) -> Iterable[Problem]:
        """Return who breaks the rule, judged by the very expression that admission will judge by."""
        # Imported late: the CEL library takes longer to load than a fleet without policies takes to render.
        from constructs_lib.synthesis.checks.expression import Expression

        expression = Expression(self.props.expression, {"object": "dyn"})
        refusal = expression.error or self._type_error(expression)
        if refusal:
            yield Problem(self.provenance, f"expression: {refusal}", subject=f"Policy/{self.id}", rule=self.id)
            return
        selected = [entry for match in self.props.matches for entry in self._selected(match, rendered)]
        for entry in selected:
            yield from self._judge(expression, entry)

    def _type_error(self, expression: Expression) -> str:
        if expression.result_type == "bool":
            return ""
        fix = 'compare its result, as in "... == true"' if expression.result_type == "dyn" else "make it a comparison"
        return f"its static type is {expression.result_type}, Kyverno takes bool only; {fix}"

    def _selected(self, match: Match, rendered: Rendered) -> Iterable[Entry]:
        names = {environment.name for environment in self.props.environments}
        environments = _environments(rendered)
        for entry in rendered.of(match.group, match.kind):
            namespace = str(entry.manifest.get("metadata", {}).get("namespace", ""))
            if entry.unit.startswith(f"{HUB_FOLDER}/") and (not names or environments.get(namespace) in names):
                yield entry

    def _judge(self, expression: Expression, entry: Entry) -> Iterable[Problem]:
        verdict: Any = expression.evaluate({"object": entry.manifest})
        if verdict.value is True:
            return
        metadata = entry.manifest.get("metadata", {})
        message = f"the rule cannot be judged: {verdict.error}" if verdict.error else self.props.message
        yield Problem(
            entry.provenance,
            f"{self.id}: {message}",
            subject=f"{entry.manifest.get('kind')}/{metadata.get('namespace')}/{metadata.get('name')}",
            rule=self.id,
            severity="error" if self.props.action == "Deny" else "warning",
        )


def _environments(rendered: Rendered) -> Mapping[str, str]:
    """Return the environment of each of the hub's Namespaces, as admission will find it: by its label."""
    return {
        str(entry.manifest["metadata"]["name"]): str(
            (entry.manifest["metadata"].get("labels") or {}).get(ENVIRONMENT_LABEL, "")
        )
        for entry in rendered.of("", "Namespace")
        if entry.unit.startswith(f"{HUB_FOLDER}/")
    }
