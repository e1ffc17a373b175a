"""How fields, values and choices are written in a message: short, as a person would, and never a secret."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from constructs_lib.synthesis.checks.credentials import is_credential_key, secret_kind

Path: TypeAlias = Sequence[str | int]

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$-]*")
_LONGEST_VALUE = 60
_MOST_CHOICES = 12

_TYPES = {
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "a mapping",
    "array": "a list",
    "null": "null",
}


def field(path: Path) -> str:
    """Return a path as people write it: ``spec.subnets[0].tags["a.b/c"]``; ``the manifest`` for the root."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        elif _IDENTIFIER.fullmatch(step):
            text += f".{step}" if text else step
        else:
            text += f"[{json.dumps(step, ensure_ascii=False)}]"
    return text or "the manifest"


def value(content: Any, path: Path = (), *, hidden: bool = False) -> str:
    """Return a value shortened to about 60 characters.

    A value is not shown if ``hidden``, if a key on its path is that of a credential, or if it looks like one.
    """
    if isinstance(content, Mapping):
        return "a mapping" if content else "an empty mapping"
    if isinstance(content, str):
        if hidden or secret_kind(content) or any(isinstance(step, str) and is_credential_key(step) for step in path):
            return "(hidden)"
        return json.dumps(_shortened(content), ensure_ascii=False)
    if isinstance(content, Iterable):
        count = len(list(content))
        return f"a list of {count}" if count else "an empty list"
    if content is None:
        return "null"
    if hidden:
        return "(hidden)"
    return json.dumps(content) if isinstance(content, (bool, int, float)) else type(content).__name__


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"


def types(names: Collection[str]) -> str:
    """Return JSON schema types in words: ``a string or a whole number``; null last, as it is the exception."""
    if "number" in names:
        names = [name for name in names if name != "integer"]
    return alternatives(_TYPES.get(name, name) for name in sorted(names, key=lambda name: (name == "null", name)))


def alternatives(words: Iterable[str]) -> str:
    """Return ``a, b or c``."""
    *head, last = words
    return f"{', '.join(head)} or {last}" if head else last


def choices(options: Sequence[Any]) -> str:
    """Return the first allowed values, in their order, and how many more there are."""
    shown = [option if isinstance(option, str) and option else json.dumps(option) for option in options[:_MOST_CHOICES]]
    more = len(options) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def similar(word: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate that was most likely meant, or ``None`` if none is close."""
    pool = sorted(set(candidates))
    by_case = [candidate for candidate in pool if candidate.lower() == word.lower()]
    near = by_case or difflib.get_close_matches(word, pool, n=1, cutoff=0.75)
    return near[0] if near else None
