"""The Chart of a unit: names by ids alone."""

from __future__ import annotations

import re

import cdk8s
from constructs import Construct


class UnitChart(cdk8s.Chart):
    """A Chart whose objects are named by their ids alone, so that moving a construct renames nothing."""

    def __init__(self, scope: Construct, id: str) -> None:
        """Made by ``Unit.chart``."""
        super().__init__(scope, id, disable_resource_name_hashes=True)

    def generate_object_name(self, api_object: cdk8s.ApiObject) -> str:
        """Return the ids between this chart and an object, joined with hyphens."""
        below = api_object.node.path.removeprefix(self.node.path + "/").split("/")
        # cdk8s-plus calls the object within its construct so; neither is a name that a person gave.
        ids = [part for part in below if part not in {"Resource", "Default"}] or below
        return re.sub(r"[^a-z0-9.-]+", "-", "-".join(ids).lower()).strip("-.")
