"""What is wrong with a fleet, said so that its author can mend it: every problem at once."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Literal

from constructs_lib.synthesis.manifest import Provenance


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that must be mended before a fleet can be published.

    Reads ``prod-eu/orders (fleet/production.py:31): storage_gib is 5, at least 20 is needed; raise storage_gib``.
    """

    where: Provenance | None
    """The construct and the user's line; ``None`` for what no construct made (a file in dist, say)."""
    message: str
    """What is wrong, with the field, its value and what is allowed, in half a sentence."""
    fix: str = ""
    """What to do about it, in half a sentence."""
    subject: str = ""
    """The manifest, as ``Kind/name`` with its namespace where it has one; empty where it is about no manifest."""
    rule: str = ""
    """The check that found it (``schema``, ``cel``, ``metadata``, ``secrets``, ``duplicates``, a policy's name …)."""
    severity: Literal["error", "warning"] = "error"
    """An error keeps the fleet from being published; a warning is printed and that is all."""

    def __str__(self) -> str:
        where = f"{self.where}: " if self.where else ""
        subject = f"{self.subject}: " if self.subject else ""
        fix = f"; {self.fix}" if self.fix else ""
        return f"{where}{subject}{self.message}{fix}"


class FleetError(Exception):
    """The base of every error that a fleet's author makes and mends: its message is all that there is to know.

    Uncaught, it is printed without a traceback: the message names the user's line, and thirty lines of the framework's
    above it would only hide that.
    """

    def __init__(self, message: str) -> None:
        """Have this error, if nobody catches it, printed as its message."""
        super().__init__(message)
        if sys.excepthook is sys.__excepthook__:
            sys.excepthook = _print_message


def _print_message(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if isinstance(error, FleetError):
        print(f"error: {error}", file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, trace)


class SynthesisError(FleetError):
    """The fleet cannot be published as it is; dist was not touched. Holds every problem that was found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems in the order in which they were found."""
        self.problems: Sequence[Problem] = tuple(problems)
        count = len(self.problems)
        head = "1 problem" if count == 1 else f"{count} problems"
        super().__init__("\n".join([f"{head}; dist was not touched", *(f"  {problem}" for problem in self.problems)]))
