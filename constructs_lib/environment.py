"""An environment: what spokes of one kind have in common, and what guards them."""

from __future__ import annotations

from constructs_lib.clouds.vocabulary import Name
from constructs_lib.props import Props

LABEL_PREFIX = "fleet.internal"
"""The prefix of this framework's labels. ``internal`` is reserved for private use, so nobody else can own it."""

ENVIRONMENT_LABEL = f"{LABEL_PREFIX}/environment"
"""The label of a hub Namespace by which policies know the environment of what is in it.

It is the Namespace's and not the object's own, since an object could leave it out.
"""


class Environment(Props):
    """An environment, such as development or production."""

    name: Name
    """Its name, as it stands in paths of dist, in labels and in tags."""
    deletion_protection: bool = True
    """Whether what holds state is kept when its manifest goes: the cloud's own protection, a final snapshot, and a
    confirmation in Argo CD. Default true: forgetting this prop must not lose anything."""


DEVELOPMENT = Environment(name="development", deletion_protection=False)
"""For trying things out: what is removed from the fleet is removed."""
STAGING = Environment(name="staging", deletion_protection=False)
"""A rehearsal of production that can be thrown away."""
PRODUCTION = Environment(name="production")
"""What users depend on."""
