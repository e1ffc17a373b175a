"""What an expression mentions of its variables, so that only that is handed to the engine.

Handing over a value costs about half a microsecond a leaf, and a rule of a managed resource looks at three fields of a
hundred. ``has(self.a)`` needs to know that ``a`` is there, ``self.a.b`` the value of ``b``, ``self.a.all(...)`` all of
``a``, and ``self`` alone everything.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

_STRINGS_AND_COMMENTS: Final = (
    r"[bBrR]{0,2}(?:\"\"\"(?:\\.|[^\\])*?\"\"\"|'''(?:\\.|[^\\])*?'''|\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*')|//[^\n]*"
)
# Fields that are not called: possessive, so that `size(` is not read as the field `siz`.
_FIELDS: Final = r"(?:\s*+\.\s*+\??+\s*+[A-Za-z_]\w*+(?!\s*\())*"
_STEP: Final = re.compile(r"[A-Za-z_]\w*")

_ESCAPES: Final = {"__dot__": ".", "__dash__": "-", "__slash__": "/", "__underscores__": "__"}
_ESCAPED: Final = re.compile("|".join(_ESCAPES))
_RESERVED: Final = re.compile(
    r"true|false|null|in|as|break|const|continue|else|for|function|if|import|let|loop|package|namespace|return|var|void"
    r"|while"
)


@dataclass(slots=True)
class Mentions:
    """What is needed of a value: all of it, or some of its fields; neither means that it is there."""

    whole: bool = False
    fields: dict[str, Mentions] = field(default_factory=dict)


def mentions(source: str, variables: Collection[str]) -> dict[str, Mentions]:
    """Return what an expression mentions of each of its variables."""
    found = {name: Mentions() for name in variables}
    names = "|".join(map(re.escape, variables))
    chain = rf"(?<![\w.?`])(?:{names})\b{_FIELDS}"
    pattern = rf"{_STRINGS_AND_COMMENTS}|\bhas\s*\(\s*(?P<presence>{chain})\s*\)|(?P<value>{chain})"
    for match in re.finditer(pattern, source):
        text = match["presence"] or match["value"]
        if not text:
            continue
        name, *steps = _STEP.findall(text)
        node = found[name]
        for step in steps:
            node = node.fields.setdefault(step, Mentions())
        node.whole = node.whole or match["value"] is not None
    return found


def narrowed(value: Any, needed: Mentions) -> Any:
    """Return a value without what is not needed of it."""
    if needed.whole or not isinstance(value, (Mapping, list, tuple)):
        return value
    if not isinstance(value, Mapping):
        return list(value) if needed.fields else []
    return {name: narrowed(value[name], below) for name, below in needed.fields.items() if name in value}


def replaced(source: str, variable: str, replacement: str) -> str:
    """Return an expression with a variable replaced everywhere but in texts and comments."""
    pattern = rf"{_STRINGS_AND_COMMENTS}|(?P<variable>(?<![\w.?`]){re.escape(variable)}\b)"
    return re.sub(pattern, lambda match: replacement if match["variable"] else match[0], source)


def escaped(name: str) -> str:
    """Return a property's name as Kubernetes lets expressions write it: ``foo-bar`` as ``foo__dash__bar``."""
    if _RESERVED.fullmatch(name):
        return f"__{name}__"
    text = name.replace("__", "__underscores__")
    return text.replace(".", "__dot__").replace("-", "__dash__").replace("/", "__slash__")


def unescaped(name: str) -> str:
    """Return the property that ``escaped`` wrote."""
    if name.startswith("__") and name.endswith("__") and _RESERVED.fullmatch(name[2:-2]):
        return name[2:-2]
    return _ESCAPED.sub(lambda match: _ESCAPES[match[0]], name) if "__" in name else name
