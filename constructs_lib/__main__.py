"""Where the ``fleet`` command starts. Loading the options' library would take longer than all else that it does."""

from __future__ import annotations

import sys

from constructs_lib.app import COMMANDS, run_app
from constructs_lib.synthesis.problem import FleetError


def main() -> None:
    """Run the command line, and load what options and help need only where there are any."""
    if len(sys.argv) == 2 and sys.argv[1] in COMMANDS:
        try:
            sys.exit(run_app(sys.argv[1]))
        except FleetError as error:
            print(f"error: {error}", file=sys.stderr)
            sys.exit(1)
    from constructs_lib.cli import commands

    commands()


if __name__ == "__main__":
    main()
