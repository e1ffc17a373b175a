"""The escape hatch between a prop and a raw manifest: one field, changed with a reason."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any, Final

from constructs_lib.synthesis.manifest import Manifest, Source


class _Remove:
    def __repr__(self) -> str:
        return "REMOVE"


REMOVE: Final = _Remove()
"""As a patch's value: take the field, or the list's item, away."""


class PatchError(ValueError):
    """A patch that cannot be applied, or that would change nothing; the message says which part of it and why."""


@dataclass(frozen=True, slots=True)
class Patch:
    """One field of one manifest, set from outside of the construct that renders it."""

    kind: str
    """The manifest's kind (``Instance``)."""
    name: str | None
    """The manifest's ``metadata.name``; ``None`` where the construct renders one manifest of the kind only."""
    pointer: str
    """RFC 6901 (``/spec/forProvider/iops``). A missing parent becomes a mapping; ``-`` appends to a list."""
    value: Any
    """The new value, or :data:`REMOVE`."""
    reason: str
    """Why the construct's own props do not do. For whoever reads this in a year."""
    source: Source | None = None
    """The user's line."""

    def __post_init__(self) -> None:
        """Refuse what could never be applied, at the line that says it."""
        if not self.reason.strip():
            raise PatchError(f"{self.pointer}: a patch needs a reason")
        if not self.pointer.startswith("/"):
            raise PatchError(f'{self.pointer!r} is no JSON pointer: it starts with "/" (/spec/forProvider/iops)')

    def selects(self, manifest: Manifest) -> bool:
        """Tell whether this manifest is the one that is meant."""
        if manifest.get("kind") != self.kind:
            return False
        return self.name is None or manifest.get("metadata", {}).get("name") == self.name

    def apply(self, manifest: Manifest) -> dict[str, Any]:
        """Return a changed copy of a manifest; the one given is not touched.

        Raises:
            PatchError: the pointer leads through a text, a number or beyond a list's end; a removed field is not
                there; or the value is there already, so that the patch does nothing and only looks as if it did.
        """
        result: dict[str, Any] = copy.deepcopy(dict(manifest))
        *parents, last = (part.replace("~1", "/").replace("~0", "~") for part in self.pointer[1:].split("/"))
        node: Any = result
        for part in parents:
            node = self._child(node, part)
        self._set(node, last)
        return result

    def _child(self, node: Any, part: str) -> Any:
        if isinstance(node, dict):
            if node.get(part) is None:
                if self.value is REMOVE:
                    raise PatchError(f"{self.pointer}: there is no {part} to remove it from")
                node[part] = {}
            return node[part]
        if isinstance(node, list):
            if part == "-":
                node.append({})
                return node[-1]
            return node[self._index(node, part)]
        raise PatchError(f"{self.pointer}: what {part} should be found in is {node!r}, neither a mapping nor a list")

    def _set(self, node: Any, last: str) -> None:
        if isinstance(node, list):
            if last == "-" and self.value is not REMOVE:
                node.append(self.value)
                return
            index = self._index(node, last)
            if self.value is REMOVE:
                del node[index]
                return
            self._refuse_no_change(node[index])
            node[index] = self.value
            return
        if not isinstance(node, dict):
            raise PatchError(f"{self.pointer}: what {last} should be set in is {node!r}, neither a mapping nor a list")
        if self.value is REMOVE:
            if last not in node:
                raise PatchError(f"{self.pointer} is not there, so there is nothing to remove; take the patch away")
            del node[last]
            return
        if last in node:
            self._refuse_no_change(node[last])
        node[last] = self.value

    def _refuse_no_change(self, present: Any) -> None:
        # 1 == True and 1 == 1.0 for Python, but not for YAML.
        if present == self.value and repr(present) == repr(self.value):
            raise PatchError(f"{self.pointer} is {present!r} already: this patch changes nothing; take it away")

    def _index(self, node: list[Any], part: str) -> int:
        if part.isascii() and part.isdigit() and (part == "0" or part[0] != "0") and int(part) < len(node):
            return int(part)
        raise PatchError(f'{self.pointer}: {part} is no index of a list of {len(node)}; "-" appends')
