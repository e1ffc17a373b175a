"""Argo CD brings dist to the hub: the expected Applications appear, and their units are synced as they are written."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from constructs_lib.imports import kind_of
from tests.engines.argo_cd import ArgoCd
from tests.engines.cache import UnavailableError, skip_or_fail
from tests.engines.control_plane import ControlPlane
from tests.engines.differences import differences
from tests.engines.rendered import RenderedFile, rendered_files

ADDRESS = b"https://github.com/acme/platform.git"
"""Where the reference fleet says that it is kept; the tests put their own repository in its place."""

_SYNCED = 180
"""Seconds until all of dist must be synced: it takes twenty on two idle cores."""

_REFUSED = 20
"""Seconds after which an Application that is refused is not waited for: its project may come later than it."""


class Hub:
    """A cluster whose Argo CD follows a repository that the tests commit to."""

    def __init__(self, plane: ControlPlane, argo_cd: ArgoCd, repository: Path) -> None:
        self.plane, self.argo_cd, self.repository = plane, argo_cd, repository

    def commit(self) -> None:
        git(self.repository, "add", "--all")
        git(self.repository, "commit", "--quiet", "--message", "change")
        self.argo_cd.refresh()

    def wait_until_synced(self) -> None:
        start = time.monotonic()

        def synced() -> bool:
            refused = {
                name: condition["message"]
                for name, each in self.argo_cd.applications().items()
                for condition in (each.get("status") or {}).get("conditions") or []
                if condition["type"] == "InvalidSpecError"
            }
            assert not refused or time.monotonic() < start + _REFUSED, refused
            return not self.unsynced()

        self.wait_for("showing every Application as Synced", synced)

    def wait_for(self, what: str, holds: Callable[[], bool]) -> None:
        try:
            self.argo_cd.controller.wait_for(what, holds, _SYNCED)
        except Exception as error:
            states = [f"{name}: {each.get('status')}" for name, each in self.argo_cd.applications().items()]
            error.add_note("\n".join(states))
            raise

    def unsynced(self) -> list[str]:
        return [
            name
            for name, each in self.argo_cd.applications().items()
            if (each.get("status") or {}).get("sync", {}).get("status") != "Synced"
        ]


def git(folder: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=tests", "-c", "user.email=tests@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *settings, *arguments], cwd=folder, check=True, capture_output=True, timeout=60)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[RenderedFile]]:
    """A repository that holds dist, with its own address in place of the fleet's."""
    repository = tmp_path_factory.mktemp("platform")
    found = []
    for file in rendered_files():
        content = file.content.replace(ADDRESS, f"file://{repository}".encode())
        path = repository / "dist" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        found.append(RenderedFile(file.path, content, file.manifest))
    git(repository, "init", "--quiet", "--initial-branch=main")
    return repository, found


@pytest.fixture(scope="module")
def hub(engine_logs: Path, files: tuple[Path, list[RenderedFile]]) -> Iterator[Hub]:
    """A hub on which bootstrap has applied what it applies: the platform's project and the root Application."""
    repository, rendered = files
    try:
        plane = ControlPlane(engine_logs / "argo-cd-hub")
        argo_cd = ArgoCd(plane, engine_logs / "argo-cd")
    except UnavailableError as error:
        skip_or_fail(error)
    with plane:
        kinds = {kind_of(file.manifest["apiVersion"], file.manifest["kind"]) for file in rendered}
        plane.define_kinds(kind for kind in kinds if kind is not None)
        with argo_cd:
            hub = Hub(plane, argo_cd, repository)
            git(repository, "add", "--all")
            git(repository, "commit", "--quiet", "--message", "as it is rendered")
            for name in ("appproject.platform.yaml", "application.root.yaml"):
                (file,) = [each for each in rendered if each.path.endswith(name)]
                plane.client.apply(file.manifest, written=file.content)
            yield hub


EXPECTED = {
    "root": ("platform", "in-cluster", None),
    "hub-namespaces": ("platform", "in-cluster", "dist/hub/platform/namespaces"),
    "hub-policies": ("platform", "in-cluster", "dist/hub/platform/policies"),
} | {
    f"hub-{spoke}-{unit}": (environment, "in-cluster", f"dist/hub/environments/{environment}/{spoke}/{unit}")
    for environment, spoke in (("development", "dev-eu"), ("production", "prod-eu"))
    for unit in ("access", "cluster", "network", "orders")
}
"""Project, destination and path of every Application of the reference fleet."""


def test_exactly_the_expected_applications_appear(hub: Hub) -> None:
    hub.wait_for("showing all Applications", lambda: len(hub.argo_cd.applications()) >= len(EXPECTED))
    found = {
        name: (
            each["spec"]["project"],
            each["spec"]["destination"]["name"],
            each["spec"].get("source", {}).get("path"),
        )
        for name, each in hub.argo_cd.applications().items()
    }
    assert found == EXPECTED
    for each in hub.argo_cd.applications().values():
        assert {"ServerSideApply=true", "SkipDryRunOnMissingResource=true"} <= set(
            each["spec"]["syncPolicy"]["syncOptions"]
        )


def test_every_manifest_is_synced_and_live_as_it_is_written(hub: Hub, files: tuple[Path, list[RenderedFile]]) -> None:
    hub.wait_until_synced()
    wanted = [file for file in files[1] if file.path.startswith("hub/")]
    missing = [file.path for file in wanted if hub.plane.client.get(file.manifest) is None]
    assert missing == []
    changed = {
        file.path: told
        for file in wanted
        if file.manifest["kind"] not in ("Application", "ApplicationSet", "AppProject")
        and (told := list(differences(file.manifest, hub.plane.client.get(file.manifest))))
    }
    assert changed == {}


def test_planted_a_field_that_the_kind_does_not_have_is_not_synced(hub: Hub) -> None:
    hub.wait_until_synced()
    path = hub.repository / "dist/hub/environments/development/dev-eu/orders/instance.orders.yaml"
    sound = path.read_bytes()
    path.write_bytes(sound.replace(b"    engine:", b"    engin:"))
    hub.commit()
    hub.wait_for("showing the misspelt field", lambda: "hub-dev-eu-orders" in hub.unsynced())
    path.write_bytes(sound)
    hub.commit()
    hub.wait_until_synced()


def test_a_stateful_unit_of_production_that_is_removed_stays(hub: Hub, files: tuple[Path, list[RenderedFile]]) -> None:
    unit = "hub/environments/production/prod-eu/orders"
    wanted = [file.manifest for file in files[1] if file.unit == unit]
    hub.wait_until_synced()
    before = [hub.plane.client.get(each) for each in wanted]
    shutil.rmtree(hub.repository / "dist" / unit)
    hub.commit()
    # Whatever the first look has set off is done by the second.
    hub.argo_cd.refresh()
    assert not _is_going(hub.argo_cd.applications().get("hub-prod-eu-orders"))
    after = [hub.plane.client.get(each) for each in wanted]
    assert [_is_going(each) for each in after] == [False] * len(wanted)
    assert [each and each["metadata"]["uid"] for each in after] == [each and each["metadata"]["uid"] for each in before]
    git(hub.repository, "revert", "--no-edit", "HEAD")
    hub.argo_cd.refresh()


def test_a_unit_of_development_that_is_removed_takes_its_application_along(hub: Hub) -> None:
    hub.wait_until_synced()
    shutil.rmtree(hub.repository / "dist/hub/environments/development/dev-eu/orders")
    hub.commit()
    hub.wait_for("without the unit", lambda: _is_going(hub.argo_cd.applications().get("hub-dev-eu-orders")))


def _is_going(live: dict[str, Any] | None) -> bool:
    return live is None or "deletionTimestamp" in live["metadata"]
