"""What a family of rules says about one manifest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a manifest; where it came from is added by the caller, who knows."""

    message: str
    """The field, its value and what is allowed, in half a sentence. Never the content of a secret."""
    fix: str = ""
    """What to do about it, in half a sentence; empty where the message says it already."""
    rule: str = ""
    """The family that found it: ``schema``, ``metadata``, ``lists``, ``cel``, ``secrets`` or ``duplicates``."""


def subject(manifest: Mapping[str, Any]) -> str:
    """Return how a person calls a manifest: ``Kind/namespace/name``, or ``Kind/name`` where it has no namespace."""
    metadata = manifest.get("metadata")
    if not isinstance(metadata, Mapping):
        metadata = {}
    name = metadata.get("name") or metadata.get("generateName") or "(unnamed)"
    parts = [manifest.get("kind") or "(no kind)", metadata.get("namespace"), name]
    return "/".join(str(part) for part in parts if part)
