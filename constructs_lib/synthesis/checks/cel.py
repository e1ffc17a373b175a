"""The CRDs' own CEL rules (``x-kubernetes-validations``), judged as an API server judges a new object."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from constructs_lib.synthesis.checks import wording
from constructs_lib.synthesis.checks.branches import Branch, Node, branches, walk
from constructs_lib.synthesis.checks.cel_binding import Bind, binder
from constructs_lib.synthesis.checks.finding import Finding
from constructs_lib.synthesis.checks.kinds import Kind
from constructs_lib.synthesis.manifest import Manifest

if TYPE_CHECKING:
    from constructs_lib.synthesis.checks.expression import Expression

_RULE: Final = "cel"
_LONGEST_KEPT: Final = 500
_MOST_KEPT: Final = 5000
_VALIDATIONS: Final = "x-kubernetes-validations"


@dataclass(frozen=True, slots=True)
class LeftRule:
    """A rule that only an API server can judge."""

    kind: str
    """The kind that has it, as ``apps/v1 Deployment``."""
    rule: str
    """Its expression."""
    reason: str
    """What is lacking here: the unknown functions, or what the engine says."""


class CelRules:
    """Judges manifests by their kinds' CEL rules. Rules are compiled once, so keep one for a whole synthesis."""

    def __init__(self) -> None:
        """Know no kind yet."""
        self._trees: dict[tuple[str, str], Branch | None] = {}
        self._rules: dict[int, list[_Rule]] = {}
        self.left: Counter[LeftRule] = Counter()
        """How often each rule had to be left to the API server."""

    def check(self, manifest: Manifest, kind: Kind, *, valid: bool = True) -> list[Finding]:
        """Return the rules that a manifest breaks.

        A rule that cannot be evaluated is broken, as for an API server. Where the manifest is not ``valid`` by its
        schema, an API server does not come to the rules; what they say of it is told all the same unless it cannot be
        evaluated.
        """
        key = (kind.api_version, kind.kind)
        if key not in self._trees:
            self._trees[key] = branches(kind.schema(), lambda node: bool(node.get(_VALIDATIONS)))
        tree = self._trees[key]
        if tree is None:
            return []
        found = []
        for branch, value, path in walk(tree, manifest):
            for rule in self._rules_of(branch, kind):
                if rule.left is not None:
                    self.left[rule.left] += 1
                elif (finding := self._judge(rule, value, path, valid)) is not None:
                    found.append(finding)
        return found

    def _rules_of(self, branch: Branch, kind: Kind) -> list[_Rule]:
        rules = self._rules.get(id(branch))
        if rules is None:
            everything = [_Rule(rule, branch.schema, kind) for rule in branch.schema[_VALIDATIONS]]
            rules = self._rules[id(branch)] = [rule for rule in everything if not rule.is_transition]
        return rules

    def _judge(self, rule: _Rule, value: Any, path: tuple[str | int, ...], valid: bool) -> Finding | None:
        bound = rule.bind(value)
        text = repr(bound)
        if text in rule.kept:
            return None
        verdict = rule.expression.evaluate_narrowed({"self": bound})
        if verdict.value is True:
            if len(text) < _LONGEST_KEPT and len(rule.kept) < _MOST_KEPT:
                rule.kept.add(text)
            return None
        if verdict.unsupported:
            self.left[LeftRule(rule.kind, rule.source, verdict.error)] += 1
            return None
        if verdict.error:
            where = wording.field(path)
            message = f"{where} cannot be judged by its rule, so it is refused: {verdict.error}"
            return Finding(message, f"the rule is {_short(rule.source)}", _RULE) if valid else None
        message, is_own = rule.message(value)
        where = (wording.field(path) if path else "") + (rule.content.get("fieldPath") or "")
        # Many messages begin with the whole path themselves.
        named = (
            message if message.startswith(f"{path[0]}." if path else ("spec", "metadata")) else f"{where}: {message}"
        )
        fix = "set it" if "required" in message and not is_own else f"the rule is {_short(rule.source)}"
        return Finding(named.removeprefix(": ").removeprefix("."), fix, _RULE)


class _Rule:
    """One rule at one place of a schema."""

    def __init__(self, content: Mapping[str, Any], node: Node, kind: Kind) -> None:
        from constructs_lib.synthesis.checks.mentions import replaced

        self.content = content
        self.source: str = content["rule"]
        self.kind = f"{kind.api_version} {kind.kind}"
        self._node = node
        self._schema = kind.schema()
        self.kept: set[str] = set()
        """What has been bound and found right: many manifests are alike in what one rule looks at."""
        optional = bool(content.get("optionalOldSelf"))
        at_creation = replaced(self.source, "oldSelf", "optional.none()")
        self.is_transition = at_creation != self.source and not optional
        """Whether it compares with an earlier state, of which a new object has none."""
        self._text = at_creation

    @cached_property
    def expression(self) -> Expression:
        return _expression(self._text)

    @cached_property
    def left(self) -> LeftRule | None:
        """Why it is left to the API server; ``None`` where it can be judged here."""
        if not self.expression.error:
            return None
        missing_names = ", ".join(self.expression.missing)
        reason = f"not known here: {missing_names}" if missing_names else self.expression.error
        return LeftRule(self.kind, self.source, reason)

    @cached_property
    def bind(self) -> Bind:
        """What makes of a manifest's value what the rule sees of it."""
        return binder(self._node, self.expression.mentions["self"], self._schema)

    def message(self, value: Any) -> tuple[str, bool]:
        """Return what to say where it is broken, and whether the words are ours for want of any in the CRD."""
        if source := self.content.get("messageExpression"):
            expression = _expression(source)
            if not expression.error:
                bound = binder(self._node, expression.mentions["self"], self._schema)(value)
                text = expression.evaluate_narrowed({"self": bound}).value
                if isinstance(text, str) and text.strip() and "\n" not in text:
                    return text.strip(), False
        text = str(self.content.get("message") or "").strip()
        return (text, False) if text else ("breaks a rule of its kind", True)


def _expression(source: str) -> Expression:
    # The engine is loaded only when the first rule is met.
    from constructs_lib.synthesis.checks.expression import Expression

    return Expression(source, {"self": "dyn"})


def _short(source: str) -> str:
    text = " ".join(source.split())
    return text if len(text) <= 160 else f"{text[:159]}…"
