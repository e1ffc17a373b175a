"""Build the fleet and synthesize it: what ``fleet synth`` and ``cdk8s synth`` run."""

from __future__ import annotations

from constructs_lib import Aws, Fleet, FleetProps, GitRepository, Hub, HubProps
from fleet import development, policies, production


def build() -> Fleet:
    """Return the whole fleet."""
    fleet = Fleet(FleetProps(name="acme", repository=GitRepository(url="https://github.com/acme/platform.git")))
    hub = Hub(fleet, "hub", HubProps(cloud=Aws(region="eu-west-1", account_id="111122223333")))
    development.build(hub)
    production.build(hub)
    policies.build(hub)
    return fleet


if __name__ == "__main__":
    build().synth()
