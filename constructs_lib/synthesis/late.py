"""Constructs whose jsii object is made late, or never: most fleets hold nothing of cdk8s and need no Node at all.

An instance of :class:`Late` is plain Python until the jsii side of it is asked for: an attribute that only jsii objects
have (``.node``), or its reference, which is what jsii reads when the instance is used as a scope. Then its tree is
materialized: each instance becomes one of a class that has ``constructs.Construct`` or ``cdk8s.App`` among its bases,
and gets its jsii object. ``isinstance(spoke, Construct)`` holds before and after.
"""

from __future__ import annotations

import importlib
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from constructs_lib.synthesis.tree import Part, Tree

_PLAIN_CLASS: Any = object.__dict__["__class__"]
"""Python's own ``__class__``, which :class:`Late` hides behind a property."""


class Late:
    """The base, while the program runs, of what type checkers take for a Construct or an App."""

    jsii_base: str
    """Module and class of jsii that an instance can become."""

    @property
    def __class__(self) -> Any:
        """The class that ``isinstance`` asks for, with the one of jsii among its bases once that is loaded."""
        plain: Any = type(self)
        return _with_jsii(plain) if "constructs" in sys.modules else plain

    @__class__.setter
    def __class__(self, kind: Any) -> None:
        _PLAIN_CLASS.__set__(self, kind)

    @property
    def __jsii_ref__(self) -> Any:
        """The jsii reference, which is where jsii looks for it."""
        self.materialize_tree()
        return vars(self)["late_reference"]

    @__jsii_ref__.setter
    def __jsii_ref__(self, reference: Any) -> None:
        vars(self)["late_reference"] = reference

    def __getattr__(self, name: str) -> Any:
        """Look for what is not there in the jsii object, which is made for that."""
        kind: Any = type(self)
        private = name.startswith("_") and not name.startswith("__jsii_")
        if private or not hasattr(_with_jsii(kind), name):
            raise AttributeError(f"{kind.__name__!r} object has no attribute {name!r}")
        self.materialize_tree()
        return getattr(self, name)

    def materialize_tree(self) -> None:
        """Make the jsii objects of all constructs that belong together."""
        vars(self).get("tree", self).materialize()


def become_jsii(construct: Tree | Part) -> None:
    """Turn a plain instance into one of jsii, and make its object."""
    from constructs_lib.synthesis.source import record_origins

    plain: Any = type(construct)
    kind = _with_jsii(plain)
    record_origins()
    construct.__class__ = kind
    _base_of(kind).__init__(construct, *construct.jsii_arguments())


@cache
def _with_jsii(kind: Any) -> Any:
    """Return the class of the same name that has the one of jsii among its bases."""
    if "late_kind" in vars(kind):
        return kind
    base = _base_of(kind)
    attributes = {"__module__": kind.__module__, "__doc__": kind.__doc__, "late_kind": True}
    return type(base)(kind.__name__, (kind, base), attributes)


def _base_of(kind: Any) -> Any:
    module, _, name = kind.jsii_base.rpartition(".")
    return getattr(importlib.import_module(module), name)
