"""The names that AWS takes: how long, of which characters, and unique in what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from constructs_lib.clouds.cloud import CloudName
from constructs_lib.engines.crossplane import EXTERNAL_NAME

if TYPE_CHECKING:
    from constructs_lib.synthesis.manifest import Manifest


class Rule(NamedTuple):
    """What a kind's name must be like."""

    longest: int
    pattern: str
    words: str
    """The pattern in words."""
    field: str = ""
    """The field of ``forProvider`` that holds the name; empty where the external-name annotation does."""
    regional: bool = True
    """Whether the same name may be taken again in another region."""


RULES: dict[tuple[str, str], Rule] = {
    ("eks.aws.m.upbound.io", "Cluster"): Rule(
        100, r"[A-Za-z0-9][A-Za-z0-9_-]*", "letters, digits, - and _, the first a letter or digit"
    ),
    ("iam.aws.m.upbound.io", "Role"): Rule(64, r"[\w+=,.@-]+", "letters, digits and _+=,.@-", regional=False),
    ("rds.aws.m.upbound.io", "Instance"): Rule(
        63,
        r"[a-z](-?[a-z0-9])*",
        "small letters, digits and single hyphens, the first a letter, the last no hyphen",
        field="identifier",
    ),
    ("rds.aws.m.upbound.io", "SubnetGroup"): Rule(255, r"[a-z0-9 ._-]+", "small letters, digits, spaces and ._-"),
    ("ec2.aws.m.upbound.io", "SecurityGroup"): Rule(
        255, r"(?!sg-)[A-Za-z0-9 ._:/()#,@\[\]+=&;{}!$*-]+", 'printable characters, and not "sg-" first', field="name"
    ),
}
"""The kinds whose name people give. Source: the API references of IAM, EKS, RDS and EC2."""


def cloud_name(manifest: Manifest, account: str) -> CloudName | None:
    """Return the name that a managed resource takes in an account, and why AWS would refuse it."""
    group, _, _ = str(manifest.get("apiVersion", "")).partition("/")
    kind = str(manifest.get("kind", ""))
    rule = RULES.get((group, kind))
    if rule is None:
        return None
    for_provider = manifest.get("spec", {}).get("forProvider", {})
    annotations = manifest.get("metadata", {}).get("annotations") or {}
    name = for_provider.get(rule.field) if rule.field else annotations.get(EXTERNAL_NAME)
    if not isinstance(name, str):
        return None
    region = str(for_provider.get("region", "")) if rule.regional else ""
    identity = ("aws", account, *([region] if region else []), group.split(".")[0], kind, name)
    refusal = ""
    if len(name) > rule.longest:
        refusal = f"{len(name)} characters; at most {rule.longest} are allowed"
    elif not re.fullmatch(rule.pattern, name):
        refusal = f"allowed are {rule.words}"
    return CloudName(identity, refusal)
