"""Regenerates the framework's own imports: ``python -m constructs_lib.imports.generator --shared ../shared``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from constructs_lib.imports.generator.documents import ImportSourceError
from constructs_lib.imports.generator.repository import regenerate, stale


def main(arguments: list[str] | None = None) -> int:
    """Regenerate, or with ``--check`` say what differs; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m constructs_lib.imports.generator", description=__doc__)
    parser.add_argument("--shared", type=Path, required=True, help="folder with crds/ and openapi/")
    parser.add_argument("--target", type=Path, default=Path(__file__).parents[1], help="default: the framework's own")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if anything differs")
    options = parser.parse_args(arguments)
    try:
        if options.check:
            found = stale(options.shared, options.target)
            print("\n".join(found) or "imports are what their sources say")
            return 1 if found else 0
        report = regenerate(options.shared, options.target)
    except (ImportSourceError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{len(report.added)} added, {len(report.changed)} changed, {len(report.unchanged)} unchanged kinds")
    print(f"{len(report.removed)} removed, {len(report.files)} files written or deleted")
    for line in report.left_to_server:
        print(f"left to the API server: {line}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
