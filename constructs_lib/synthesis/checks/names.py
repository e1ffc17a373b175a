"""What Kubernetes accepts as a name, as a label and as a qualified key."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

Fault: TypeAlias = str
"""What is wrong and what is allowed, as goes after the name (``may hold …``); empty if a name is right."""

_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")
_LABEL_1035 = re.compile(r"[a-z]([-a-z0-9]*[a-z0-9])?")
_SUBDOMAIN = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
_QUALIFIED = re.compile(r"[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?")

LONGEST_LABEL = 63
LONGEST_SUBDOMAIN = 253


def dns_label(name: str) -> Fault:
    """Judge a DNS label (RFC 1123): at most 63 characters, without dots."""
    return _too_long(name, LONGEST_LABEL) or _unlike(
        _LABEL, name, "may hold lower-case letters, digits and -, and must begin and end with a letter or digit"
    )


def dns_1035_label(name: str) -> Fault:
    """Judge a DNS label of the older sort (RFC 1035), which begins with a letter."""
    return _too_long(name, LONGEST_LABEL) or _unlike(
        _LABEL_1035,
        name,
        "may hold lower-case letters, digits and -, must begin with a letter and end with a letter or digit",
    )


def dns_subdomain(name: str) -> Fault:
    """Judge a DNS subdomain (RFC 1123): labels with dots between them, at most 253 characters."""
    return _too_long(name, LONGEST_SUBDOMAIN) or _unlike(
        _SUBDOMAIN,
        name,
        "may hold lower-case letters, digits, - and ., and each part must begin and end with a letter or digit",
    )


def path_segment(name: str) -> Fault:
    """Judge a name that only has to fit into a URL's path, as RBAC's names do."""
    if name in (".", ".."):
        return "must not be . or .."
    return "must not contain / or %" if "/" in name or "%" in name else ""


def label_value(text: str) -> Fault:
    """Judge the value of a label: empty, or at most 63 characters."""
    if not text:
        return ""
    return _too_long(text, LONGEST_LABEL) or _unlike(
        _QUALIFIED, text, "may hold letters, digits, -, _ and ., and must begin and end with a letter or digit"
    )


def qualified(key: str) -> Fault:
    """Judge the key of a label or the name of a finalizer: ``name`` or ``prefix.example.com/name``."""
    prefix, slash, name = key.rpartition("/")
    if "/" in prefix:
        return "must have one / at most"
    if slash and (fault := dns_subdomain(prefix) if prefix else "must not be empty"):
        return f"has a prefix (before /) that {fault}"
    fault = (_too_long(name, LONGEST_LABEL) if name else "must not be empty") or _unlike(
        _QUALIFIED, name, "may hold letters, digits, -, _ and ., and must begin and end with a letter or digit"
    )
    return f"has a name (after /) that {fault}" if fault and slash else fault


def at_most(longest: int, rule: Callable[[str], Fault]) -> Callable[[str], Fault]:
    """Return ``rule`` with a tighter limit of its length."""

    def judge(name: str) -> Fault:
        return _too_long(name, longest) or rule(name)

    return judge


def _too_long(name: str, longest: int) -> Fault:
    return f"has {len(name)} characters, at most {longest} are allowed" if len(name) > longest else ""


def _unlike(pattern: re.Pattern[str], name: str, fault: Fault) -> Fault:
    return "" if pattern.fullmatch(name) else fault
