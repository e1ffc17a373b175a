"""Kubernetes' own CEL functions, in groups that are loaded only for expressions that name one of them.

The engine's functions can return CEL's values only. So what is an opaque type for Kubernetes (a quantity, an address)
is a map with one key here, which is the type's name; its value is canonical, so that equal things are equal.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, Final

from cel_expr_python import cel

UNSUPPORTED: Final = "only an API server can judge"
"""Begins the error of a function that meets what it cannot do, which is no fault of the object."""

STRING, INT, BOOL, DOUBLE, DYN = cel.Type.STRING, cel.Type.INT, cel.Type.BOOL, cel.Type.DOUBLE, cel.Type.DYN
LIST: Final = cel.Type.List(DYN)
STRINGS: Final = cel.Type.List(STRING)
OPAQUE: Final = cel.Type.Map(STRING, DYN)

# The engine's own extensions; loading all of them from a cold disk takes a quarter of a second.
_EXTENSIONS: Final = {
    ("ext_optional", "ExtOptional"): re.compile(r"\?|\b(optional|optMap|optFlatMap|first|last|hasValue|orValue)\b"),
    ("ext_strings", "ExtStrings"): re.compile(
        r"\b(charAt|indexOf|lastIndexOf|join|lowerAscii|upperAscii|quote|replace|reverse|split|substring|trim|format)\b"
    ),
    ("ext_math", "ExtMath"): re.compile(r"\bmath\b"),
    ("ext_bindings", "ExtBindings"): re.compile(r"\bcel\b"),
    ("ext_encoders", "ExtEncoders"): re.compile(r"\bbase64\b"),
}
# Which module of ours holds which of Kubernetes' functions.
_GROUPS: Final = {
    "cel_lists": re.compile(r"\b(isSorted|sum|min|max|indexOf|lastIndexOf|sets)\b"),
    "cel_text": re.compile(r"\b(find|findAll|isURL|url)\b"),
    "cel_network": re.compile(r"\b(isIP|ip|isCIDR|cidr)\b"),
    "cel_numbers": re.compile(r"\b(isQuantity|quantity|isSemver|semver)\b"),
    "cel_formats": re.compile(r"\bformat\s*\.\s*\w+\s*\("),
}


def function(
    name: str, returns: cel.Type, *overloads: tuple[Sequence[cel.Type], Callable[..., Any]], member: bool = True
) -> cel.FunctionDecl:
    """Return the declaration of a function with an implementation for each list of parameter types."""
    return cel.FunctionDecl(
        name,
        [
            # An id tells overloads apart wherever they are declared: `ip` is a function and a member.
            cel.Overload(
                f"kubernetes_{name}_{'member' if member else 'global'}_{number}",
                returns,
                list(types),
                member,
                implementation,
            )
            for number, (types, implementation) in enumerate(overloads)
        ],
    )


def opaque(kind: str, value: object) -> dict[str, Any]:
    """Return the stand-in of an opaque value."""
    return {f"kubernetes.{kind}": value}


def unwrap(stand_in: Mapping[str, Any], kind: str) -> Any:
    """Return what is in the stand-in of an opaque value.

    Raises:
        ValueError: it is something else.
    """
    try:
        return stand_in[f"kubernetes.{kind}"]
    except KeyError:
        raise ValueError(f"this is no {kind}") from None


def libraries_for(source: str) -> tuple[cel.CelExtensionBase, ...]:
    """Return the groups of functions that an expression may use, by the names in it."""
    extensions = [_extension(*where) for where, names in _EXTENSIONS.items() if names.search(source)]
    return (*extensions, *(_group(module) for module, names in _GROUPS.items() if names.search(source)))


@cache
def _extension(module: str, name: str) -> cel.CelExtensionBase:
    extension: cel.CelExtensionBase = getattr(importlib.import_module(f"cel_expr_python.ext.{module}"), name)()
    return extension


@cache
def _group(module: str) -> cel.CelExtension:
    loaded = importlib.import_module(f"constructs_lib.synthesis.checks.{module}")
    return cel.CelExtension(f"kubernetes.{module}", loaded.functions())
