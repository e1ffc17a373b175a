"""The catalogue: rules that environments can have, one a file, each made with the thresholds it is to hold."""

from __future__ import annotations

from constructs_lib.policies.database_backups import database_backups

__all__ = ["database_backups"]
