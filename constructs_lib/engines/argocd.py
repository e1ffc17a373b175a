"""Argo CD: Applications, ApplicationSets and AppProjects, with the settings that every one of ours has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

API_VERSION = "argoproj.io/v1alpha1"
IN_CLUSTER = "in-cluster"
"""The name that Argo CD gives to the cluster it runs on."""

CONFIRM = {"argocd.argoproj.io/sync-options": "Prune=confirm,Delete=confirm"}
"""The annotation by which Argo CD asks a person before it deletes."""

NEVER_DELETE = {"argocd.argoproj.io/sync-options": "Prune=false,Delete=false"}
"""The annotation by which Argo CD leaves an object alone when its manifest goes."""

SYNC_POLICY: dict[str, Any] = {
    "automated": {"prune": True, "selfHeal": True},
    # Without a limit and with a refresh: after five failures the default would never try that commit again, and
    # endless retries without a refresh would never look at a newer one.
    "retry": {"limit": -1, "refresh": True, "backoff": {"duration": "5s", "factor": 2, "maxDuration": "3m"}},
    # Server-side: a field that the schema does not know fails loudly instead of being dropped. Kinds whose CRD comes
    # later are tried again instead of failing all the rest.
    "syncOptions": ["ServerSideApply=true", "SkipDryRunOnMissingResource=true"],
}


def application(
    name: str,
    namespace: str,
    *,
    project: str,
    repository: str,
    revision: str,
    paths: Sequence[str],
) -> dict[str, Any]:
    """Return an Application that applies folders of a repository to the cluster Argo CD runs on.

    Args:
        name: its name.
        namespace: Argo CD's namespace.
        project: its AppProject.
        repository: the repository's URL.
        revision: branch, tag or commit.
        paths: folders in the repository.
    """
    sources = [{"repoURL": repository, "targetRevision": revision, "path": path} for path in paths]
    return {
        "apiVersion": API_VERSION,
        "kind": "Application",
        "metadata": {"name": name, "namespace": namespace},
        "spec": {
            "project": project,
            **({"source": sources[0]} if len(sources) == 1 else {"sources": sources}),
            "destination": {"name": IN_CLUSTER, "namespace": namespace},
            "syncPolicy": SYNC_POLICY,
        },
    }


def folder_application_set(
    name: str,
    namespace: str,
    *,
    project: str,
    repository: str,
    revision: str,
    folders: str,
    application_name: str,
    cluster: str,
    destination_namespace: str = "",
    exclude: Sequence[str] = (),
    stateful: bool = False,
) -> dict[str, Any]:
    """Return an ApplicationSet that makes one Application for each folder that a pattern finds.

    Args:
        name: its name.
        namespace: Argo CD's namespace.
        project: the Applications' AppProject, literally: what is in git never chooses its own project.
        repository: the repository's URL.
        revision: branch, tag or commit.
        folders: the pattern (``dist/hub/platform/*``).
        application_name: a Go template over ``.path`` for the Applications' names.
        cluster: the destination's name, or a Go template for it.
        destination_namespace: the namespace there, or a Go template for it. A project that allows single namespaces
            refuses an Application that names none, wherever its manifests say they belong.
        exclude: patterns of folders that are left out.
        stateful: whether any of the units holds what must not be lost: then an Application whose folder vanishes stays,
            and so does all that it made.
    """
    directories: list[dict[str, Any]] = [{"path": folders}]
    directories += [{"path": pattern, "exclude": True} for pattern in exclude]
    spec: dict[str, Any] = {
        "goTemplate": True,
        "goTemplateOptions": ["missingkey=error"],
        "generators": [{"git": {"repoURL": repository, "revision": revision, "directories": directories}}],
        "template": {
            "metadata": {"name": application_name},
            "spec": {
                "project": project,
                "source": {"repoURL": repository, "targetRevision": revision, "path": "{{ .path.path }}"},
                "destination": {
                    "name": cluster,
                    **({"namespace": destination_namespace} if destination_namespace else {}),
                },
                "syncPolicy": SYNC_POLICY,
            },
        },
    }
    if stateful:
        spec["syncPolicy"] = {"applicationsSync": "create-update", "preserveResourcesOnDeletion": True}
        # A person's approval of a deletion is an annotation on the Application, which would otherwise be taken away.
        spec["preservedFields"] = {"annotations": ["argocd.argoproj.io/deletion-approved"]}
    return {
        "apiVersion": API_VERSION,
        "kind": "ApplicationSet",
        "metadata": {"name": name, "namespace": namespace},
        "spec": spec,
    }


def app_project(
    name: str,
    namespace: str,
    *,
    description: str,
    repository: str,
    destinations: Sequence[tuple[str, str]],
    cluster_kinds: Sequence[tuple[str, str]] = (),
) -> dict[str, Any]:
    """Return an AppProject.

    Args:
        name: its name.
        namespace: Argo CD's namespace.
        description: what it is for.
        repository: the one repository that its Applications may read.
        destinations: clusters by name, and the namespace there (``*`` for all of them).
        cluster_kinds: group and kind of the cluster-scoped objects it may write; none by default.
    """
    spec: dict[str, Any] = {
        "description": description,
        "sourceRepos": [repository],
        "destinations": [{"name": cluster, "namespace": there} for cluster, there in destinations],
    }
    if cluster_kinds:
        spec["clusterResourceWhitelist"] = [{"group": group, "kind": kind} for group, kind in cluster_kinds]
    metadata = {"name": name, "namespace": namespace}
    return {"apiVersion": API_VERSION, "kind": "AppProject", "metadata": metadata, "spec": spec}
