"""CEL functions of quantities (``500Mi``) and semantic versions that Kubernetes adds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Final

from cel_expr_python import cel

from constructs_lib.synthesis.checks.cel_library import BOOL, DOUBLE, INT, OPAQUE, STRING, function, opaque, unwrap

_QUANTITY: Final = re.compile(r"([+-]?)(\d+\.?\d*|\.\d+)(?:([KMGTPE]i|[numkMGTPE])|[eE]([+-]?\d+))?", re.ASCII)
_SUFFIXES: Final = {
    **{suffix: Fraction(1024) ** power for power, suffix in enumerate(("Ki", "Mi", "Gi", "Ti", "Pi", "Ei"), 1)},
    **{suffix: Fraction(1000) ** power for power, suffix in enumerate("num", -3)},
    **{suffix: Fraction(1000) ** power for power, suffix in enumerate("kMGTPE", 1)},
}
_LARGEST: Final = 2**63 - 1
_SMALLEST: Final = Fraction(1, 10**9)

_NUMBER: Final = r"(0|[1-9]\d*)"
_IDENTIFIER: Final = r"(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)"
_SEMVER: Final = re.compile(
    rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}(?:-({_IDENTIFIER}(?:\.{_IDENTIFIER})*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?",
    re.ASCII,
)


def functions() -> list[cel.FunctionDecl]:
    """Return ``isQuantity``, ``quantity``, ``isSemver``, ``semver`` and what can be asked of either."""
    return [
        function("isQuantity", BOOL, ([STRING], lambda text: _is(_quantity, text)), member=False),
        function("quantity", OPAQUE, ([STRING], lambda text: _stand_in(_quantity(text))), member=False),
        function("sign", INT, ([OPAQUE], lambda quantity: _sign(_number(quantity)))),
        function("isInteger", BOOL, ([OPAQUE], lambda quantity: _is_integer(_number(quantity)))),
        function("asInteger", INT, ([OPAQUE], _as_integer)),
        function("asApproximateFloat", DOUBLE, ([OPAQUE], lambda quantity: float(_number(quantity)))),
        function(
            "add", OPAQUE, ([OPAQUE, OPAQUE], lambda a, b: _stand_in(_number(a) + _number(b))), ([OPAQUE, INT], _plus)
        ),
        function(
            "sub", OPAQUE, ([OPAQUE, OPAQUE], lambda a, b: _stand_in(_number(a) - _number(b))), ([OPAQUE, INT], _minus)
        ),
        function(
            "isSemver", BOOL, ([STRING], lambda text: _is(_semver, text)), ([STRING, BOOL], _is_semver), member=False
        ),
        function("semver", OPAQUE, ([STRING], _version), ([STRING, BOOL], _version), member=False),
        function("major", INT, ([OPAQUE], lambda version: unwrap(version, "Semver")[0])),
        function("minor", INT, ([OPAQUE], lambda version: unwrap(version, "Semver")[1])),
        function("patch", INT, ([OPAQUE], lambda version: unwrap(version, "Semver")[2])),
        function("compareTo", INT, ([OPAQUE, OPAQUE], _compare)),
        function("isGreaterThan", BOOL, ([OPAQUE, OPAQUE], lambda a, b: _compare(a, b) > 0)),
        function("isLessThan", BOOL, ([OPAQUE, OPAQUE], lambda a, b: _compare(a, b) < 0)),
    ]


def _is(parse: Callable[[str], object], text: str) -> bool:
    try:
        parse(text)
    except ValueError:
        return False
    return True


def _quantity(text: str) -> Fraction:
    match = _QUANTITY.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no quantity")
    sign, digits, suffix, exponent = match.groups()
    if exponent and abs(int(exponent)) > 100:
        raise ValueError(f"{text!r} is out of range")
    scale = _SUFFIXES[suffix] if suffix else Fraction(10) ** int(exponent or 0)
    amount = Fraction(digits.rstrip(".") or "0") * scale
    # Kubernetes rounds away from zero to a billionth, and caps what no 64-bit integer holds.
    amount = min(Fraction(-(-amount // _SMALLEST)) * _SMALLEST, Fraction(_LARGEST))
    return -amount if sign == "-" else amount


def _stand_in(amount: Fraction) -> dict[str, Any]:
    return opaque("Quantity", str(amount))


def _number(quantity: Mapping[str, Any]) -> Fraction:
    return Fraction(unwrap(quantity, "Quantity"))


def _sign(amount: Fraction) -> int:
    return (amount > 0) - (amount < 0)


def _is_integer(amount: Fraction) -> bool:
    return amount.denominator == 1 and -(2**63) <= amount <= _LARGEST


def _as_integer(quantity: Mapping[str, Any]) -> int:
    amount = _number(quantity)
    if not _is_integer(amount):
        raise ValueError("the quantity is no 64-bit integer")
    return int(amount)


def _plus(quantity: Mapping[str, Any], amount: int) -> dict[str, Any]:
    return _stand_in(_number(quantity) + amount)


def _minus(quantity: Mapping[str, Any], amount: int) -> dict[str, Any]:
    return _stand_in(_number(quantity) - amount)


def _semver(text: str) -> tuple[int, int, int, str]:
    match = _SEMVER.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no semantic version")
    return int(match[1]), int(match[2]), int(match[3]), match[4] or ""


def _tolerant(text: str) -> str:
    """Return a version as people write it (``v1.2``, ``01.2.3``) as it should be."""
    core, plus, build = text.strip().removeprefix("v").partition("+")
    core, dash, pre = core.partition("-")
    parts = core.split(".")
    if all(part.isdecimal() for part in parts) and (len(parts) == 3 or (len(parts) < 3 and not dash and not plus)):
        core = ".".join([str(int(part)) for part in parts] + ["0"] * (3 - len(parts)))
    return f"{core}{dash}{pre}{plus}{build}"


def _is_semver(text: str, normalize: bool) -> bool:
    return _is(_semver, _tolerant(text) if normalize else text)


def _version(text: str, normalize: bool = False) -> dict[str, Any]:
    return opaque("Semver", list(_semver(_tolerant(text) if normalize else text)))


def _compare(left: Mapping[str, Any], right: Mapping[str, Any]) -> int:
    if "kubernetes.Semver" in left:
        ours, theirs = _precedence(unwrap(left, "Semver")), _precedence(unwrap(right, "Semver"))
        return (ours > theirs) - (ours < theirs)
    return _sign(_number(left) - _number(right))


def _precedence(version: list[Any]) -> tuple[Any, ...]:
    *numbers, pre = version
    # A release comes after all its pre-releases; numbers come before words, and shorter ones before longer.
    parts = tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in pre.split(".")) if pre else ()
    return (*numbers, not pre, parts)
