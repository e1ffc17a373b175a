"""Hub-and-spoke Kubernetes fleets as typed, composable constructs, rendered to plain YAML for GitOps."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from constructs_lib.synthesis.node import select_node

if TYPE_CHECKING:
    from constructs_lib.clouds.aws import Aws as Aws
    from constructs_lib.clouds.vocabulary import Backups as Backups
    from constructs_lib.clouds.vocabulary import NodePool as NodePool
    from constructs_lib.clouds.vocabulary import Postgres as Postgres
    from constructs_lib.database import Database as Database
    from constructs_lib.database import DatabaseProps as DatabaseProps
    from constructs_lib.environment import DEVELOPMENT as DEVELOPMENT
    from constructs_lib.environment import PRODUCTION as PRODUCTION
    from constructs_lib.environment import STAGING as STAGING
    from constructs_lib.environment import Environment as Environment
    from constructs_lib.fleet import Fleet as Fleet
    from constructs_lib.fleet import FleetProps as FleetProps
    from constructs_lib.fleet import GitRepository as GitRepository
    from constructs_lib.hub import Hub as Hub
    from constructs_lib.hub import HubProps as HubProps
    from constructs_lib.policy import Match as Match
    from constructs_lib.policy import Policy as Policy
    from constructs_lib.policy import PolicyProps as PolicyProps
    from constructs_lib.props import Props as Props
    from constructs_lib.props import PropsError as PropsError
    from constructs_lib.spoke import Spoke as Spoke
    from constructs_lib.spoke import SpokeProps as SpokeProps
    from constructs_lib.synthesis.patch import REMOVE as REMOVE
    from constructs_lib.synthesis.problem import FleetError as FleetError
    from constructs_lib.synthesis.problem import Problem as Problem
    from constructs_lib.synthesis.problem import SynthesisError as SynthesisError

select_node()  # here, since it must come before anything imports jsii

_HOMES = {
    "clouds.aws": ("Aws",),
    "clouds.vocabulary": ("Backups", "NodePool", "Postgres"),
    "database": ("Database", "DatabaseProps"),
    "environment": ("DEVELOPMENT", "PRODUCTION", "STAGING", "Environment"),
    "fleet": ("Fleet", "FleetProps", "GitRepository"),
    "hub": ("Hub", "HubProps"),
    "policy": ("Match", "Policy", "PolicyProps"),
    "props": ("Props", "PropsError"),
    "spoke": ("Spoke", "SpokeProps"),
    "synthesis.patch": ("REMOVE",),
    "synthesis.problem": ("FleetError", "Problem", "SynthesisError"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME)  # the keys are names; a test holds them against the imports above


def __getattr__(name: str) -> Any:
    """Import what is asked for: the generator and the command start without jsii and pydantic."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return list(__all__)
