"""What the judgements share: a running control plane, and the reference fleet as it is rendered now."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines.build import GET_THEM, NOT_BUILT
from tests.engines.cache import UnavailableError, skip_or_fail
from tests.engines.control_plane import ControlPlane
from tests.engines.rendered import RenderedFile, rendered_files

_LOGS = pytest.StashKey[Path]()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say once, however many tests were skipped, what is missing and how to get it; and where logs were kept."""
    skipped, reasons = 0, set()
    for report in terminalreporter.getreports("skipped"):
        here = Path(report.nodeid.partition("::")[0]).parts[:2] == ("tests", "engines")
        if here and isinstance(report.longrepr, tuple):
            skipped += 1
            reasons.add(report.longrepr[2].removeprefix("Skipped: ").removesuffix(NOT_BUILT))
    if skipped:
        missing = ", ".join(sorted(reasons))
        terminalreporter.write_line(f"tests/engines: {skipped} skipped for want of: {missing}; {GET_THEM}", yellow=True)
    if (folder := terminalreporter.config.stash.get(_LOGS, None)) is not None:
        terminalreporter.write_line(f"the engines' logs: {folder}", yellow=True)


@pytest.fixture(scope="session")
def engine_logs(request: pytest.FixtureRequest) -> Iterator[Path]:
    """The folder that takes data and logs of all engines; it is kept, and told, where a test fails."""
    folder = Path(tempfile.mkdtemp(prefix="fleet-engines-"))
    yield folder
    if request.session.testsfailed:
        request.config.stash[_LOGS] = folder
    else:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def control_plane(engine_logs: Path) -> Iterator[ControlPlane]:
    """An API server that knows no kinds but its own; tests define what they need, with ``define_kinds``."""
    try:
        plane = ControlPlane(engine_logs / "hub")
    except UnavailableError as error:
        skip_or_fail(error)
    with plane:
        yield plane


@pytest.fixture(scope="session")
def rendered() -> list[RenderedFile]:
    """Every manifest of the reference fleet, as dist would hold it now."""
    return rendered_files()
