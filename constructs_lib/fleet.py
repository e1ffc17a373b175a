"""A fleet: all hubs and spokes of an organisation, and the repository that holds what is rendered for them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from constructs_lib.clouds.cloud import Cloud, CloudName
from constructs_lib.clouds.vocabulary import Name
from constructs_lib.props import Props
from constructs_lib.synthesis import synth
from constructs_lib.synthesis.manifest import Manifest
from constructs_lib.synthesis.problem import Problem
from constructs_lib.synthesis.rendered import Rendered
from constructs_lib.synthesis.tree import Tree, tree_of

if TYPE_CHECKING:
    from constructs import Construct


HUB_FOLDER = "hub"
SPOKES_FOLDER = "spokes"


class GitRepository(Props):
    """The git repository that holds ``dist`` and that Argo CD reads."""

    url: Annotated[str, Field(pattern=r"^(https://|ssh://|git@|file://)\S+$")]
    """Its URL, as Argo CD can reach it."""
    revision: str = "main"
    """Branch, tag or commit that Argo CD follows. Default ``main``."""
    folder: Annotated[str, Field(pattern=r"^[^/\s]([^\s]*[^/\s])?$")] = "dist"
    """The folder of the repository that holds what is rendered, without slashes around. Default ``dist``."""


class FleetProps(Props):
    """What a fleet is called and where its manifests are kept."""

    name: Annotated[Name, Field(max_length=16)]
    """Its name: the first part of every name in a cloud, so at most 16 characters of the 63 that there are."""
    repository: GitRepository
    """Where dist is kept."""


class Fleet(Tree):
    """The root of the tree. Everything else is made inside of it."""

    def __init__(self, props: FleetProps) -> None:
        """Start a fleet.

        Args:
            props: its name and its repository.
        """
        super().__init__()
        self.props = props
        self.clouds: dict[str, Cloud] = {}
        """The cloud of each hub namespace that managed resources live in."""

    def synth(self) -> None:
        """Check everything and publish it to the ``dist`` folder of the project.

        What happens in detail is the command's choice (``fleet check`` and ``fleet plan`` write nothing).

        Raises:
            SynthesisError: with every problem there is; dist was not touched.
        """
        synth.run(self, Path("dist"))

    def is_kustomization(self, folder: str) -> bool:
        """What runs on spokes is built by kustomize, since only such units can be updated by Image Updater."""
        return folder.startswith(f"{SPOKES_FOLDER}/")

    def cluster_of(self, folder: str) -> str:
        """Return ``hub`` for what is applied to the hub, and environment and spoke for what is applied there."""
        side, *rest = folder.split("/")
        return side if side == HUB_FOLDER else "/".join(rest[:2])

    def cloud_identity(self, manifest: Manifest) -> tuple[str, ...] | None:
        """Return account, region, kind and name of a managed resource in its spoke's cloud."""
        name = self._cloud_name(manifest)
        return name.identity if name else None

    def check(self, rendered: Rendered) -> Iterable[Problem]:
        """Return the names that a cloud would refuse."""
        for entry in rendered:
            name = self._cloud_name(entry.manifest)
            if name and name.refusal:
                kind, shown = entry.manifest["kind"], name.identity[-1]
                message = f"the name {shown} in the cloud: {name.refusal}"
                fix = "choose a shorter or plainer id; the name is made of the fleet's, the spoke's and the construct's"
                yield Problem(entry.provenance, message, fix, f"{kind}/{entry.manifest['metadata']['name']}", "names")

    def _cloud_name(self, manifest: Manifest) -> CloudName | None:
        cloud = self.clouds.get(str(manifest.get("metadata", {}).get("namespace", "")))
        return cloud.cloud_name(manifest) if cloud else None


def fleet_of(scope: Construct) -> Fleet:
    """Return the fleet that a construct belongs to.

    Raises:
        TypeError: the root of the tree is something else.
    """
    tree = tree_of(scope)
    if not isinstance(tree, Fleet):
        raise TypeError("the tree's root is no Fleet: start it with Fleet(FleetProps(...))")
    return tree
