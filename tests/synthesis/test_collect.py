"""Two lanes into one unit: what this framework renders, and what cdk8s does."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import TYPE_CHECKING

import cdk8s
import cdk8s_plus_27 as kplus
import pytest
from constructs import Construct

from constructs_lib import Fleet, Hub, Spoke
from constructs_lib.synthesis.collect import Collected, collect
from constructs_lib.synthesis.problem import Problem
from tests import fleets

if TYPE_CHECKING:
    from constructs_lib.imports.core.config_map import ConfigMap


def line() -> int:
    """Return the line it is called from."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def objects(collected: Collected, unit: str) -> dict[str, str]:
    """Return what is in a unit, by ``Kind/name``, with where it came from."""
    found = [Problem(entry.provenance, "") for entry in collected.entries if entry.unit == unit]
    exact = collected.located(found)
    manifests = [entry.manifest for entry in collected.entries if entry.unit == unit]
    return {
        f"{manifest['kind']}/{manifest['metadata']['name']}": str(problem.where)
        for manifest, problem in zip(manifests, exact, strict=True)
    }


def test_one_unit_holds_all_lanes_each_manifest_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "taken.yaml").write_text("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: taken}\n")
    (tmp_path / "included.yaml").write_text("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: included}\n")
    spoke = fleets.spoke()
    unit = spoke.unit("web")
    typed: ConfigMap = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "typed"}}
    unit.add(typed)
    added = line() - 1
    deployment = kplus.Deployment(unit.chart, "web", containers=[kplus.ContainerProps(image="nginx:1.29", port=80)])
    deployed = line() - 1
    service = deployment.expose_via_service()
    exposed = deployed
    ingress = kplus.Ingress(unit.chart, "way-in")
    opened = line() - 1
    ingress.add_rule("/", kplus.IngressBackend.from_service(service))
    cdk8s.ApiObject(unit.chart, "plain", api_version="v1", kind="ServiceAccount")
    plain = line() - 1
    cdk8s.Include(unit.chart, "include", url=str(tmp_path / "included.yaml"))
    included = line() - 1
    unit.add_folder(tmp_path / "folder")
    here = Path(__file__).relative_to(Path.cwd()).as_posix()
    collected = collect(spoke.tree)
    assert collected.problems == []
    assert objects(collected, "spokes/production/prod-eu/web") == {
        "ConfigMap/typed": f"hub/prod-eu/web ({here}:{added})",
        "ConfigMap/included": f"hub/prod-eu/web/include/included-configmap ({here}:{included})",
        "ConfigMap/taken": f"hub/prod-eu/web ({tmp_path}/folder/taken.yaml:1)",
        "Deployment/web": f"hub/prod-eu/web/web/Resource ({here}:{deployed})",
        "Service/web-service": f"hub/prod-eu/web/web/Service/Resource ({here}:{exposed})",
        "Ingress/way-in": f"hub/prod-eu/web/way-in/Resource ({here}:{opened})",
        "ServiceAccount/plain": f"hub/prod-eu/web/plain ({here}:{plain})",
    }


def test_a_chart_of_the_users_is_a_unit_of_where_it_is() -> None:
    spoke = fleets.spoke()
    chart = cdk8s.Chart(spoke, "own", disable_resource_name_hashes=True)
    cdk8s.ApiObject(chart, "sa", api_version="v1", kind="ServiceAccount", metadata={"name": "mine"})
    collected = collect(spoke.tree)
    assert objects(collected, "spokes/production/prod-eu/own").keys() == {"ServiceAccount/mine"}


def test_a_chart_in_no_hub_is_a_problem() -> None:
    fleet = Fleet(fleets.FLEET)
    cdk8s.Chart(fleet, "lost")
    made = line() - 1
    problems = [str(problem) for problem in collect(fleet).problems]
    here = Path(__file__).relative_to(Path.cwd()).as_posix()
    assert problems == [
        f"lost ({here}:{made}): this Chart is in no hub and no spoke, so no cluster is known to apply it to; "
        "give it a hub, a spoke or a unit's chart as its scope"
    ]


def test_validations_that_constructs_carry_are_problems_with_and_without_a_chart() -> None:
    import jsii
    from constructs import IValidation

    @jsii.implements(IValidation)
    class Never:
        def validate(self) -> list[str]:
            return ["never right"]

    spoke = fleets.spoke()
    spoke.node.add_validation(Never())
    (without,) = collect(spoke.tree).problems
    assert "[hub/prod-eu] never right" in str(without)
    cdk8s.ApiObject(spoke.unit("web").chart, "sa", api_version="v1", kind="ServiceAccount")
    (with_chart,) = collect(spoke.tree).problems
    assert "[hub/prod-eu] never right" in str(with_chart)


def test_an_object_that_cdk8s_cannot_render_is_a_problem_of_its_chart() -> None:
    spoke = fleets.spoke()
    deployment = kplus.Deployment(spoke.unit("web").chart, "web")
    assert deployment.name == "web"
    (problem,) = collect(spoke.tree).problems
    assert problem.where is not None
    assert problem.where.path == "hub/prod-eu/web"
    assert "cdk8s refuses to render this" in problem.message


def test_a_patch_that_finds_nothing_or_too_much_is_a_problem_that_lists_what_there_is() -> None:
    database = fleets.database()
    database.patch("Cluster", "/spec/forProvider/iops", 3000, reason="load")
    first = line() - 1
    database.patch("SecurityGroupIngressRule", "/spec/forProvider/toPort", 1, reason="load")
    database.patch("Instance", "/spec/forProvider/port", 5432, reason="load")
    here = Path(__file__).relative_to(Path.cwd()).as_posix()
    none, many, same = collect(database.tree).problems
    assert str(none) == (
        f"hub/prod-eu/orders ({here}:{first}): a patch is for Cluster, but there is none among what is rendered here: "
        "Instance/orders, SecurityGroup/orders, SecurityGroupIngressRule/orders-private-a, "
        "SecurityGroupIngressRule/orders-private-b, SecurityGroupIngressRule/orders-private-c, SubnetGroup/orders; "
        "give kind and name of one of them"
    )
    assert "but there are 3 among what is rendered here" in str(many)
    assert "Instance/orders: a patch: /spec/forProvider/port is 5432 already: this patch changes nothing" in str(same)


def test_a_patch_is_applied() -> None:
    database = fleets.database()
    database.patch("Instance", "/spec/forProvider/iops", 12000, reason="month-end load")
    collected = collect(database.tree)
    assert collected.problems == []
    (instance,) = [entry.manifest for entry in collected.entries if entry.manifest["kind"] == "Instance"]
    assert instance["spec"]["forProvider"]["iops"] == 12000


def test_moving_a_construct_renames_nothing() -> None:
    def names(scope_of: type[Construct] | None) -> set[tuple[str, str, str]]:
        hub = fleets.hub()
        scope: Construct = scope_of(hub, "group") if scope_of else hub
        spoke = Spoke(scope, "prod-eu", fleets.SPOKE)
        kplus.ServiceAccount(spoke.unit("web").chart, "reader")
        return {
            (entry.unit, entry.manifest["kind"], entry.manifest["metadata"]["name"])
            for entry in collect(hub.tree).entries
        }

    assert names(Construct) == names(None)


def test_a_spoke_outside_of_a_hub_is_refused() -> None:
    fleet = Fleet(fleets.FLEET)
    with pytest.raises(TypeError, match=r"the root is in no Hub; make it inside of Hub\(fleet, ...\)"):
        Spoke(fleet, "prod-eu", fleets.SPOKE)
    with pytest.raises(TypeError, match="is not inside a Fleet"):
        Hub(cdk8s.App(), "hub", fleets.HUB)  # type: ignore[arg-type]  # what a user without a type checker does
