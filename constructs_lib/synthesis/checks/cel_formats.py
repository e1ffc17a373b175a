"""CEL's ``format.<name>().validate(text)``, which Kubernetes adds.

It gives an optional list of faults. The engine's functions cannot make optionals, so a map stands for it here that
knows ``hasValue`` and ``value``. ``format.named`` and ``orValue`` are left out for the same reason.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from cel_expr_python import cel

from constructs_lib.synthesis.checks import names
from constructs_lib.synthesis.checks.cel_library import BOOL, OPAQUE, STRING, STRINGS, function, opaque, unwrap

_UUID: Final = re.compile(r"[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}")


def functions() -> list[cel.FunctionDecl]:
    """Return the named formats and ``validate``."""
    formats = [
        function(f"format.{name}", OPAQUE, ([], lambda name=name: opaque("Format", name)), member=False)
        for name in _FAULTS
    ]
    return [
        *formats,
        function("validate", OPAQUE, ([OPAQUE, STRING], _validate)),
        function("hasValue", BOOL, ([OPAQUE], lambda faults: bool(unwrap(faults, "Faults")))),
        function("value", STRINGS, ([OPAQUE], _value)),
    ]


def _validate(kind: Mapping[str, Any], text: str) -> dict[str, Any]:
    fault = _FAULTS[unwrap(kind, "Format")](text)
    return opaque("Faults", [fault] if fault else [])


def _value(faults: Mapping[str, Any]) -> list[str]:
    found: list[str] = unwrap(faults, "Faults")
    if not found:
        raise ValueError("optional.none() dereference")
    return found


def _prefix(rule: Callable[[str], str]) -> Callable[[str], str]:
    """Return a rule for what a name may begin with: a dash at the end is right there."""
    return lambda text: rule(f"{text[:-1]}a" if text.endswith("-") else text)


def _attempt(parse: Callable[[str], object], fault: str) -> Callable[[str], str]:
    def judge(text: str) -> str:
        try:
            return "" if parse(text) is not None else fault
        except (ValueError, binascii.Error):
            return fault

    return judge


def _uri(text: str) -> object:
    return urlsplit(text) if text.startswith("/") or urlsplit(text).scheme else None


_FAULTS: Final[Mapping[str, Callable[[str], str]]] = {
    "dns1123Label": names.dns_label,
    "dns1123Subdomain": names.dns_subdomain,
    "dns1035Label": names.dns_1035_label,
    "dns1123LabelPrefix": _prefix(names.dns_label),
    "dns1123SubdomainPrefix": _prefix(names.dns_subdomain),
    "dns1035LabelPrefix": _prefix(names.dns_1035_label),
    "qualifiedName": names.qualified,
    "labelValue": names.label_value,
    "uri": _attempt(_uri, "must be a URI"),
    "uuid": _attempt(_UUID.fullmatch, "must be a UUID"),
    "byte": _attempt(lambda text: base64.b64decode(text, validate=True), "must be base64"),
    "date": _attempt(lambda text: datetime.datetime.strptime(text, "%Y-%m-%d"), "must be a date such as 2026-01-31"),
    "datetime": _attempt(datetime.datetime.fromisoformat, "must be a time such as 2026-01-31T12:00:00Z"),
}
