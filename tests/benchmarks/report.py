"""The results as Markdown, ready for the README."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tests.benchmarks.contenders import framework
from tests.benchmarks.results import RATIO_AIMS, Results, Row
from tests.benchmarks.stages import RESYNTH, STAGES

_NOTE = (
    "Whole processes, from the start of the interpreter to the end, fastest run and (median), each into an empty "
    "folder. This framework also checks everything it builds and waits until the disk has it; the others do neither, "
    "write one file a chart or template instead of one a manifest, and are given the subnets' ranges. TypeScript is "
    "compiled beforehand; cdk8s in Python sets what is not metadata by a JSON patch. Ratios are medians over runs made "
    "side by side. Memory is the sum of each process's own peak."
)


def markdown(results: Results) -> str:
    """Return tables of all results, and what they were measured on."""
    return "\n".join(
        [
            *_contenders(results),
            "",
            *_aims(results),
            "",
            *_stages(results),
            "",
            _NOTE,
            "",
            "; ".join(f"{name}: {value}" for name, value in results.machine.items()),
            *(f"{size:,} manifests: {how}" for size, how in results.verified.items()),
        ]
    )


def _contenders(results: Results) -> Iterator[str]:
    yield from _table(
        ("manifests", "contender", "seconds", "memory, MB", "this framework takes", "aim"),
        (line for size in results.sizes for line in _size(results, size)),
    )


def _size(results: Results, size: int) -> Iterator[Sequence[str]]:
    for (of, name), row in results.rows.items():
        if of != size:
            continue
        ratio = None if name == framework.NAME else results.ratio(size, name)
        aim = next(
            (most for text, _, most in results.verdicts() if text.startswith(f"{size:,} ") and name in text), None
        )
        yield (
            f"{size:,}",
            name,
            _seconds(row),
            f"{row.peak / 10**6:,.0f}" if row.runs else "",
            f"{ratio:.3f} of its time" if ratio is not None else "",
            f"≤ {aim}" if aim is not None and name in RATIO_AIMS else "",
        )
    yield f"{size:,}", f"{framework.NAME}, nothing changed", _seconds(results.again[size]), "", "", ""


def _seconds(row: Row) -> str:
    return f"{row.fastest:.2f} ({row.median:.2f})" if row.runs else row.absent


def _aims(results: Results) -> Iterator[str]:
    for name, row in results.start_up.items():
        yield f"- start-up, {name}: {_seconds(row)} s"
    yield ""
    yield from _table(
        ("aim", "measured", "at most", ""),
        (
            (name, f"{value:,.3g}", f"{most:,.3g}", "reached" if value <= most else "MISSED")
            for name, value, most in results.verdicts()
        ),
    )


def _stages(results: Results) -> Iterator[str]:
    sizes = sorted(results.stages)
    rows = [(stage, *(f"{results.stages[size][stage] * 1000:,.0f}" for size in sizes)) for stage in (*STAGES, RESYNTH)]
    yield from _table(("this framework's own time, ms", *(f"{size:,}" for size in sizes)), rows)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
