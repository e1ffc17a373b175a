"""The hub: what Argo CD follows, and what each project may reach."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from constructs_lib import DEVELOPMENT, Environment, Spoke, SynthesisError
from constructs_lib.testing import synth
from tests import fleets

DEVELOPING = fleets.SPOKE.copy_with(environment=DEVELOPMENT, network_cidr="10.16.0.0/16")


def test_a_hub_with_two_environments(yaml_snapshot: SnapshotAssertion) -> None:
    hub = fleets.hub()
    Spoke(hub, "prod-eu", fleets.SPOKE)
    Spoke(hub, "dev-eu", DEVELOPING)
    manifests = synth(hub)
    of_the_hub = [each for each in manifests if "acme-" not in str(each["metadata"].get("namespace", ""))]
    assert yaml_snapshot == [each for each in of_the_hub if each["kind"] != "Namespace"]


def test_an_environments_project_reaches_its_own_spokes_only() -> None:
    hub = fleets.hub()
    Spoke(hub, "prod-eu", fleets.SPOKE)
    Spoke(hub, "dev-eu", DEVELOPING)
    project = synth(hub).one("AppProject", "development")
    assert project["spec"]["destinations"] == [
        {"name": "in-cluster", "namespace": "acme-dev-eu"},
        {"name": "dev-eu", "namespace": "*"},
    ]
    assert "clusterResourceWhitelist" not in project["spec"]
    assert project["spec"]["sourceRepos"] == ["https://example.com/acme/platform.git"]


def test_no_namespace_of_the_hub_is_ever_deleted() -> None:
    namespaces = synth(fleets.spoke().tree).of_kind("Namespace")
    assert [each["metadata"]["name"] for each in namespaces] == ["argocd", "acme-prod-eu"]
    for namespace in namespaces:
        options = namespace["metadata"]["annotations"]["argocd.argoproj.io/sync-options"]
        assert options == "Prune=false,Delete=false"


def test_only_a_protected_environment_keeps_applications_whose_folder_is_gone() -> None:
    hub = fleets.hub()
    Spoke(hub, "prod-eu", fleets.SPOKE)
    Spoke(hub, "dev-eu", DEVELOPING)
    manifests = synth(hub)
    assert manifests.one("ApplicationSet", "production-hub")["spec"]["syncPolicy"] == {
        "applicationsSync": "create-update",
        "preserveResourcesOnDeletion": True,
    }
    assert "syncPolicy" not in manifests.one("ApplicationSet", "development-hub")["spec"]


def test_every_template_fails_on_a_key_that_is_missing() -> None:
    for application_set in synth(fleets.spoke().hub).of_kind("ApplicationSet"):
        assert application_set["spec"]["goTemplateOptions"] == ["missingkey=error"]


def test_the_segments_that_names_are_made_of_follow_the_repositorys_folder() -> None:
    from constructs_lib import Fleet, Hub

    repository = fleets.FLEET.repository.copy_with(folder="rendered/by/fleet")
    hub = Hub(Fleet(fleets.FLEET.copy_with(repository=repository)), "hub", fleets.HUB)
    Spoke(hub, "prod-eu", fleets.SPOKE)
    template = synth(hub).one("ApplicationSet", "production-hub")["spec"]["template"]
    # rendered/by/fleet/hub/environments/production/prod-eu/<unit>: the spoke is the seventh, counted from 0 as 6.
    assert template["metadata"]["name"] == "hub-{{ index .path.segments 6 }}-{{ .path.basename }}"


def test_two_environments_of_one_name_are_a_problem() -> None:
    hub = fleets.hub()
    Spoke(hub, "prod-eu", fleets.SPOKE)
    Spoke(hub, "prod-us", DEVELOPING.copy_with(environment=Environment(name="production", deletion_protection=False)))
    with pytest.raises(SynthesisError) as error:
        synth(hub)
    (problem,) = error.value.problems
    assert problem.where == hub.spokes[1].provenance
    assert problem.message == f"its environment production is not the one of {hub.spokes[0].provenance}"


def test_every_network_that_overlaps_another_is_told_once_of_the_spoke_that_came_later() -> None:
    hub = fleets.hub()
    cidrs = ["10.8.0.0/16", "10.0.0.0/16", "10.8.16.0/20", "10.9.0.0/16", "10.8.0.0/16", "10.0.64.0/18", "10.7.0.0/16"]
    for index, cidr in enumerate(cidrs):
        Spoke(hub, f"s{index}", fleets.SPOKE.copy_with(network_cidr=cidr))
    with pytest.raises(SynthesisError) as error:
        synth(hub)
    told = [(problem.where.path, problem.message) for problem in error.value.problems if problem.where]
    pairs = {(path, message.split(" overlaps ")[1].split(" (")[0]) for path, message in told}
    assert pairs == {
        ("hub/s2", "10.8.0.0/16 of hub/s0"),
        ("hub/s4", "10.8.0.0/16 of hub/s0"),
        ("hub/s5", "10.0.0.0/16 of hub/s1"),
    }
    assert len(told) == 3
