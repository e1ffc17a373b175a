"""What is wrong with a fleet, said so that its author can mend it: every problem at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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

    def __str__(self) -> str:
        where = f"{self.where}: " if self.where else ""
        subject = f"{self.subject}: " if self.subject else ""
        fix = f"; {self.fix}" if self.fix else ""
        return f"{where}{subject}{self.message}{fix}"


class SynthesisError(Exception):
    """The fleet cannot be published as it is; dist was not touched. Holds every problem that was found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems in the order in which they were found."""
        self.problems: Sequence[Problem] = tuple(problems)
        count = len(self.problems)
        head = "1 problem" if count == 1 else f"{count} problems"
        super().__init__("\n".join([f"{head}; dist was not touched", *(f"  {problem}" for problem in self.problems)]))
