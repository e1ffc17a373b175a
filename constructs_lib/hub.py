"""The hub: the cluster that Argo CD, Crossplane and Kyverno run on, from which all spokes are made and kept."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from constructs_lib.clouds.aws import Aws
from constructs_lib.clouds.vocabulary import Name, checked_id
from constructs_lib.engines.argocd import IN_CLUSTER, NEVER_DELETE, app_project, application, folder_application_set
from constructs_lib.environment import LABEL_PREFIX
from constructs_lib.fleet import HUB_FOLDER, SPOKES_FOLDER, fleet_of
from constructs_lib.props import Props
from constructs_lib.synthesis.manifest import Manifest
from constructs_lib.synthesis.problem import Problem
from constructs_lib.synthesis.rendered import Rendered
from constructs_lib.synthesis.tree import Part

if TYPE_CHECKING:
    from constructs_lib.environment import Environment
    from constructs_lib.fleet import Fleet
    from constructs_lib.spoke import Spoke

PLATFORM = "platform"
"""What the hub itself runs: a folder of dist, an AppProject and an ApplicationSet of this name."""


class HubProps(Props):
    """Where the hub is."""

    cloud: Aws
    """The account and region it runs in. Its account is the one that Crossplane's own identity belongs to."""
    argocd_namespace: Name = "argocd"
    """The Namespace that Argo CD runs in. Default ``argocd``, as in all of its documentation."""


class Hub(Part):
    """The hub cluster: Argo CD's root, and what makes it follow every folder of dist."""

    def __init__(self, scope: Fleet, id: str, props: HubProps) -> None:
        """Give a fleet its hub.

        Args:
            scope: the fleet.
            id: the hub's name.
            props: where it is.
        """
        super().__init__(scope, checked_id(id, "hub"))
        self.props = props
        self.fleet = fleet_of(scope)
        self.spokes: list[Spoke] = []

    def folder(self, unit: str) -> str:
        """Return the folder of a unit that is applied to the hub itself."""
        return f"{HUB_FOLDER}/{PLATFORM}/{unit}"

    @property
    def environments(self) -> list[Environment]:
        """The environments that spokes of this hub are in, sorted by name; the first spoke's where two share a name."""
        by_name = {spoke.props.environment.name: spoke.props.environment for spoke in reversed(self.spokes)}
        return [by_name[name] for name in sorted(by_name)]

    def render(self) -> Mapping[str, Sequence[Manifest]]:
        """Return Argo CD's own Namespace, the projects, the root Application and the ApplicationSets."""
        return {
            self.folder("namespaces"): [self._argocd_namespace()],
            self.folder("projects"): self._projects(),
            self.folder("applicationsets"): [self._root(), *self._application_sets()],
        }

    def check(self, rendered: Rendered) -> Iterable[Problem]:
        """Return the spokes that do not go together: by their environments, or by their networks."""
        del rendered
        yield from self._environments_of_one_name()
        yield from self._networks_that_overlap()

    def _environments_of_one_name(self) -> Iterable[Problem]:
        first: dict[str, Spoke] = {}
        for spoke in self.spokes:
            environment = spoke.props.environment
            other = first.setdefault(environment.name, spoke)
            if other.props.environment != environment:
                message = f"its environment {environment.name} is not the one of {other.provenance}"
                yield Problem(spoke.provenance, message, "use one Environment for both", rule="environment")

    def _networks_that_overlap(self) -> Iterable[Problem]:
        # Of two networks that overlap, one holds the other; in this order it comes first. One walk, for 1,000 spokes.
        networks = [(ipaddress.IPv4Network(spoke.props.network_cidr), spoke) for spoke in self.spokes]
        order = sorted(range(len(networks)), key=lambda index: (networks[index][0], index))
        outer = order[0] if order else 0
        for index in order[1:]:
            network, spoke = networks[index]
            around, other = networks[outer]
            if int(network.network_address) > int(around.broadcast_address):
                outer = index
                continue
            # It is told of the one that was made later.
            if index < outer:
                network, spoke, around, other = around, other, network, spoke
            message = f"network_cidr is {network}, which overlaps {around} of {other.provenance}"
            yield Problem(spoke.provenance, message, "give each spoke a range of its own", rule="network")

    def _argocd_namespace(self) -> Manifest:
        cloud = self.props.cloud
        place = {f"{LABEL_PREFIX}/{key}": value for key, value in cloud.place.items()}
        labels = {f"{LABEL_PREFIX}/fleet": self.fleet.props.name, f"{LABEL_PREFIX}/hub": self.id, **place}
        metadata = {"name": self.props.argocd_namespace, "labels": labels, "annotations": NEVER_DELETE}
        return {"apiVersion": "v1", "kind": "Namespace", "metadata": metadata}

    def _projects(self) -> list[Manifest]:
        repository, namespace = self.fleet.props.repository, self.props.argocd_namespace
        projects = [
            app_project(
                PLATFORM,
                namespace,
                description="What the hub itself runs",
                repository=repository.url,
                destinations=[(IN_CLUSTER, "*")],
                cluster_kinds=[("*", "*")],
            )
        ]
        for environment in self.environments:
            spokes = [spoke for spoke in self.spokes if spoke.props.environment.name == environment.name]
            projects.append(
                app_project(
                    environment.name,
                    namespace,
                    description=f"The {environment.name} environment: its spokes, and their cloud resources on the hub",
                    repository=repository.url,
                    destinations=[(IN_CLUSTER, spoke.namespace) for spoke in spokes]
                    + [(spoke.id, "*") for spoke in spokes],
                )
            )
        return list(projects)

    def _root(self) -> Manifest:
        repository = self.fleet.props.repository
        # Projects and ApplicationSets in one: nothing else could be synced before they are there.
        return application(
            "root",
            self.props.argocd_namespace,
            project=PLATFORM,
            repository=repository.url,
            revision=repository.revision,
            paths=[f"{repository.folder}/{self.folder(unit)}" for unit in ("projects", "applicationsets")],
        )

    def _application_sets(self) -> list[Manifest]:
        depth = self.fleet.props.repository.folder.count("/") + 1
        # Below the repository's folder: hub/environments/<environment>/<spoke>/<unit> and spokes/<environment>/<spoke>.
        on_hub, on_spoke = f"{{{{ index .path.segments {depth + 3} }}}}", f"{{{{ index .path.segments {depth + 2} }}}}"
        unit = "{{ .path.basename }}"
        sets = [
            self._application_set(
                PLATFORM,
                project=PLATFORM,
                folders=self.folder("*"),
                application_name=f"{self.id}-{unit}",
                cluster=IN_CLUSTER,
                # The root Application has these two.
                exclude=[self.folder("projects"), self.folder("applicationsets")],
                stateful=True,
            )
        ]
        for environment in self.environments:
            sets += [
                self._application_set(
                    f"{environment.name}-hub",
                    project=environment.name,
                    folders=f"{HUB_FOLDER}/environments/{environment.name}/*/*",
                    application_name=f"{self.id}-{on_hub}-{unit}",
                    cluster=IN_CLUSTER,
                    destination_namespace=f"{self.fleet.props.name}-{on_hub}",
                    stateful=environment.deletion_protection,
                ),
                self._application_set(
                    f"{environment.name}-spokes",
                    project=environment.name,
                    folders=f"{SPOKES_FOLDER}/{environment.name}/*/*",
                    application_name=f"{on_spoke}-{unit}",
                    cluster=on_spoke,
                ),
            ]
        return sets

    def _application_set(self, name: str, *, folders: str, exclude: Sequence[str] = (), **settings: Any) -> Manifest:
        repository = self.fleet.props.repository
        return folder_application_set(
            name,
            self.props.argocd_namespace,
            repository=repository.url,
            revision=repository.revision,
            folders=f"{repository.folder}/{folders}",
            exclude=[f"{repository.folder}/{pattern}" for pattern in exclude],
            **settings,
        )
