"""What ``format`` means to a Kubernetes API server, and the compiler of schemas that checks it so.

JSON Schema's own formats differ (its ``duration`` is ISO 8601, Kubernetes' is ``1h30m``), and it knows some that the
API server ignores. The server ignores dashes in a name: ``date-time`` is ``datetime``.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import ipaddress
import re
import unicodedata
from collections.abc import Callable
from typing import Any

from jsonschema_rs import Draft202012Validator, RegexOptions

_ASCII = re.ASCII
_UUID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.I | _ASCII)
_UUID3 = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.I | _ASCII)
_UUID4 = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}", re.I | _ASCII)
_UUID5 = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}", re.I | _ASCII)
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})")
_TIME = re.compile(r"([0-9]{2}):([0-9]{2}):([0-9]{2})(.[0-9]+)?(z|[+-][0-9]{2}:[0-9]{2})", re.I)
_GO_DURATION = re.compile(r"[+-]?(?:0|(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+)")
_WORDED_DURATION = re.compile(r"[0-9]+\s*([A-Za-zµ]+)")
_DURATION_UNITS = frozenset(("ns", "us", "µs", "ms", "s", "m", "h", "hr", "d", "w", "wk"))
_DURATION_WORDS = ("nano", "micro", "milli", "sec", "min", "hour", "day", "week")
_ZEROS = re.compile(r"(?<![0-9a-fA-F])0+(?=[0-9])")
_MAC = re.compile(r"[0-9a-f]{2}([:-])[0-9a-f]{2}(\1[0-9a-f]{2}){4}((\1[0-9a-f]{2}){2}|(\1[0-9a-f]{2}){14})?", re.I)
_DOTTED_MAC = re.compile(r"[0-9a-f]{4}(\.[0-9a-f]{4}){2}((\.[0-9a-f]{4})|(\.[0-9a-f]{4}){7})?", re.I)
_HEX_COLOUR = re.compile(r"#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_LABEL = re.compile(r"[a-z0-9](?:[-a-z0-9]*[a-z0-9])?")
_SUBDOMAIN = re.compile(r"[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*")
_MAILBOX = re.compile(r"[ \t]*(?:[^<>@]*<)?[^\s<>@]+@[^\s<>@]+>?[ \t]*")
_URI = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:|/)(?:[^\x00-\x1f\x7f%?]|%[0-9A-Fa-f]{2})*(?:\?[^\x00-\x1f\x7f]*)?")
# "~" stands for a symbol and "a" for a letter of any script (see `_hostname`).
_HOSTNAME = re.compile(
    r"(?:[a-zA-Z0-9~](?:-?[a-zA-Z0-9~]{0,62})?|(?:[a-zA-Z0-9~](?:[a-zA-Z0-9~-]{0,61}[a-zA-Z0-9~])?\.)+[a-zA-Z]{2,63})"
)


def _whole(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda text: pattern.fullmatch(text) is not None


def _date(text: str) -> bool:
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) is None:
        return False
    # Go's calendar has a year 0; Python's begins with 1. Year 0 was a leap year, as 400 is.
    year, month, day = (int(part) for part in text.split("-"))
    try:
        datetime.date(year or 400, month, day)
    except ValueError:
        return False
    return True


def _date_time(text: str) -> bool:
    date, separator, time = text.lower().partition("t")
    match = _TIME.fullmatch(time)
    if not separator or match is None or not _date(date):
        return False
    return match[1] <= "23" and match[2] <= "59" and match[3] <= "59"


def _duration(text: str) -> bool:
    if _GO_DURATION.fullmatch(text):
        return True
    units = [unit.lower() for unit in _WORDED_DURATION.findall(text)]
    return any(unit in _DURATION_UNITS or unit.startswith(_DURATION_WORDS) for unit in units)


def _bytes(text: str) -> bool:
    try:
        base64.b64decode(text.replace("\r", "").replace("\n", ""), validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


def _ipv4(text: str) -> bool:
    """Also with leading zeros, and as IPv6 writes it (``::ffff:10.0.0.1``), as the server takes it."""
    try:
        ipaddress.IPv4Address(_ZEROS.sub("", text))
    except ValueError:
        return "." in text and _ipv6(text)
    return True


def _ipv6(text: str) -> bool:
    try:
        return ipaddress.IPv6Address(_ZEROS.sub("", text) if "." in text else text).scope_id is None
    except ValueError:
        return False


def _cidr(text: str) -> bool:
    address, slash, length = text.partition("/")
    if not slash or re.fullmatch(r"[0-9]{1,3}", length) is None:
        return False
    return (_ipv4(address) and int(length) <= 32) or (_ipv6(address) and int(length) <= 128)


def _mac(text: str) -> bool:
    return _MAC.fullmatch(text) is not None or _DOTTED_MAC.fullmatch(text) is not None


def _hostname(text: str) -> bool:
    """Letters and symbols of every script are allowed, as the server's pattern has them."""
    if len(text.encode()) > 255 or any(len(label.encode()) > 63 for label in text.split(".")):
        return False
    kinds = {"L": "a", "S": "~"}
    plain = "".join(c if c.isascii() and c.isalnum() else kinds.get(unicodedata.category(c)[0], c) for c in text)
    return _HOSTNAME.fullmatch(plain) is not None


def _anything(_: str) -> bool:
    return True


FORMATS: dict[str, Callable[[str], bool]] = {
    "byte": _whole(_BASE64),
    # Ours, for built-in kinds: their decoder also takes an empty value and line ends.
    "bytes": _bytes,
    "cidr": _cidr,
    "date": _date,
    "date-time": _date_time,
    "datetime": _date_time,
    "duration": _duration,
    "email": _whole(_MAILBOX),
    "hexcolor": _whole(_HEX_COLOUR),
    "hostname": _hostname,
    "ipv4": _ipv4,
    "ipv6": _ipv6,
    "k8s-long-name": lambda text: len(text) <= 253 and _SUBDOMAIN.fullmatch(text) is not None,
    "k8s-short-name": lambda text: len(text) <= 63 and _LABEL.fullmatch(text) is not None,
    "mac": _mac,
    "uri": _whole(_URI),
    "uuid": _whole(_UUID),
    "uuid3": _whole(_UUID3),
    "uuid4": _whole(_UUID4),
    "uuid5": _whole(_UUID5),
} | dict.fromkeys(
    # Formats of JSON Schema that the API server does not know and so ignores.
    (
        "idn-email",
        "idn-hostname",
        "iri",
        "iri-reference",
        "json-pointer",
        "regex",
        "relative-json-pointer",
        "time",
        "uri-reference",
        "uri-template",
    ),
    _anything,
)
"""The formats that are checked, each by its name in a schema. All others (``password``, ``int64`` …) say nothing of
the value; the server's ``isbn``, ``creditcard``, ``ssn``, ``rgbcolor`` and ``bsonobjectid`` are left to it."""


def compile_schema(schema: dict[str, Any]) -> Draft202012Validator:
    """Compile one of our schemas: formats as the API server has them, patterns in linear time, as Go's are."""
    return Draft202012Validator(schema, formats=FORMATS, validate_formats=True, pattern_options=RegexOptions())
