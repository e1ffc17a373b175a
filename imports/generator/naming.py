"""Names: packages and modules of kinds, classes of structures."""

from __future__ import annotations

import keyword
import re

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+|[0-9]+")


def words(name: str) -> list[str]:
    """Split a name in camel case, or with dashes, dots and the like, into its words (``VPCPeering`` → VPC, Peering)."""
    # A plural "s" after capitals belongs to them (subnetIDs), and so does a version after letters (v1beta1).
    return _WORDS.findall(re.sub(r"([A-Z]{2,})s(?=[A-Z]|$)", lambda match: match[1].capitalize() + "s", name))


def snake(name: str) -> str:
    """Return a module name: ``VPCPeeringConnection`` → ``vpc_peering_connection``."""
    joined = "_".join(words(name)).lower() or "kind"
    return f"{joined}_" if keyword.iskeyword(joined) or joined[0].isdigit() else joined


def package(group: str) -> str:
    """Return the package of an API group: dots and dashes become ``_``, the group without a name is ``core``."""
    name = re.sub(r"[.-]", "_", group) or "core"
    return f"_{name}" if name[0].isdigit() or keyword.iskeyword(name) else name


def pascal(name: str) -> str:
    """Return a class name: ``forProvider`` → ``ForProvider``; capitals inside stay as they are."""
    parts = re.split(r"[^0-9A-Za-z]+", name)
    joined = "".join(part[:1].upper() + part[1:] for part in parts)
    return f"_{joined}" if joined[:1].isdigit() else joined


def singular(name: str) -> str:
    """Return the English singular of a list's name, as far as simple rules go: ``policies`` → ``policy``."""
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh")):
        if name.endswith(ending) and len(name) > len(ending) + 1:
            return name.removesuffix(ending) + replacement
    if name.endswith("s") and not name.endswith(("ss", "us", "is", "gress")) and len(name) > 2:
        return name[:-1]
    return name
