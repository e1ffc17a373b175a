"""The benchmark's command."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks import machine, measure, start_up, verify
from tests.benchmarks.contenders import cdk8s_python, cdk8s_typescript, framework, helm
from tests.benchmarks.contenders.contender import Contender, Workload
from tests.benchmarks.report import markdown
from tests.benchmarks.results import Results, Row
from tests.benchmarks.templates import hub_manifests
from tests.benchmarks.workload import clusters
from tests.engines.cache import UnavailableError

_MODULES = (framework, helm, cdk8s_typescript, cdk8s_python)
_ALL_COMPARED_UP_TO = 10_000  # Reading the YAML of larger fleets takes minutes; their objects are counted.
# What each slow contender is run up to, without and with --full: in Python cdk8s takes some milliseconds a manifest, in
# TypeScript its time grows with the square of the charts, to many minutes at 50,000 manifests.
_UP_TO = {cdk8s_python: (500, 10_000), cdk8s_typescript: (10_000, 50_000)}
_START_UPS = 10


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and return 1 where an aim is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[500, 10_000, 50_000], help="how many manifests")
    parser.add_argument("--runs", type=int, default=3, help="how often each contender runs, in turn with the others")
    parser.add_argument("--full", action="store_true", help="run the slow ones further, and compare at every size")
    parser.add_argument("--json", type=Path, help="a file to write all measurements to")
    parser.add_argument("--folder", type=Path, help="where to write; on a disk that others write to, take a tmpfs")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="fleet-benchmark-", dir=options.folder) as folder:
        results = Results(machine.describe(Path(folder)))
        _start_up(Path(folder) / "start-up", results)
        for size in options.sizes:
            _size(Path(folder) / str(size), size, options.runs, options.full, results)
    if options.json:
        options.json.write_text(json.dumps(results.to_json(), indent=2) + "\n", encoding="utf-8")
    print(markdown(results))
    return int(any(value > most for _, value, most in results.verdicts()))


def _start_up(folder: Path, results: Results) -> None:
    folder.mkdir()
    contenders = start_up.prepare(folder)
    rows: dict[str, list[measure.Measurement]] = {name: [] for name in contenders}
    for turn in range(_START_UPS + 1):
        for name, contender in contenders.items():
            _say(f"start-up, {name}, run {turn}")
            measured = _run(contender)
            if turn:  # The first run compiles Python to byte code and fills the disk's cache.
                rows[name].append(measured)
    results.start_up.update({name: Row(runs) for name, runs in rows.items()})


def _size(folder: Path, size: int, runs: int, full: bool, results: Results) -> None:
    fleet = clusters(size)
    workload = Workload(size, fleet, hub_manifests(fleet))
    contenders: dict[str, Contender] = {}
    for module in _MODULES:
        if module in _UP_TO and size > _UP_TO[module][full]:
            results.rows[size, module.NAME] = Row(absent="not run")
            continue
        try:
            contenders[module.NAME] = module.prepare(folder / module.__name__.rpartition(".")[2], workload)
        except UnavailableError as error:
            results.rows[size, module.NAME] = Row(absent=f"not available: {error}")
    ours = contenders[framework.NAME]
    results.verified[size] = _verify(size, contenders, full)
    measured: dict[str, list[measure.Measurement]] = {name: [] for name in contenders}
    again: list[measure.Measurement] = []
    stages: list[dict[str, float]] = []
    for turn in range(1, runs + 1):
        for name, contender in contenders.items():
            _say(f"{size:,} manifests, {name}, run {turn} of {runs}")
            measured[name].append(_run(contender))
            if contender is ours:
                again.append(_run(contender, clean=False))
        stages.append(_stages(ours))
    for name, found in measured.items():
        results.rows[size, name] = Row(found)
    results.again[size] = Row(again)
    results.stages[size] = {stage: min(each[stage] for each in stages) for stage in stages[0]}


def _run(contender: Contender, *, clean: bool = True) -> measure.Measurement:
    if clean:
        contender.clean()
    return measure.run(contender.command, contender.folder, contender.environment)


def _verify(size: int, contenders: dict[str, Contender], full: bool) -> str:
    """Make sure that all contenders build the same; return how."""
    expected: dict[verify.Identity, object] = {}
    entirely = full or size <= _ALL_COMPARED_UP_TO
    for name, contender in contenders.items():
        _say(f"{size:,} manifests, {name}: {'comparing' if entirely else 'counting'} what it builds")
        _run(contender)
        if not entirely:
            count = verify.count(contender.output)
        elif name == framework.NAME:
            expected = verify.objects(contender.output)
            count = len(expected)
        else:
            found = verify.objects(contender.output)
            verify.compare(expected, name, found)
            count = len(found)
        if count != size:
            raise verify.DifferentError(f"{name} builds {count:,} objects instead of {size:,}")
    how = "every object of each compared with this framework's" if entirely else "the objects of each counted"
    return f"{how} ({', '.join(contenders)})"


def _stages(contender: Contender) -> dict[str, float]:
    contender.clean()
    command = [sys.executable, "-m", "tests.benchmarks.stages", "parameters.json"]
    said = subprocess.run(
        command, cwd=contender.folder, env=contender.environment, check=True, stdout=subprocess.PIPE, text=True
    ).stdout
    stages: dict[str, float] = json.loads(said)
    return stages


def _say(line: str) -> None:
    print(line, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
