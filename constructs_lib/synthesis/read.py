"""Reading YAML that somebody else wrote, with the types that Kubernetes' own reader would give it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any


class ReadError(ValueError):
    """A file that is no YAML, or whose documents are no Kubernetes objects; the message names file and document."""


def read_manifests(text: str, name: str) -> list[dict[str, Any]]:
    """Return the Kubernetes objects of a YAML stream; a ``List`` is unpacked, an empty document left out.

    Scalars have the types that Kubernetes gives them (``y`` is true, ``2020-01-01`` a text, ``1:30`` a text): PyYAML's
    own loader reads some of them differently.

    Raises:
        ReadError: with ``name`` (the file) and the number of the document.
    """
    import yaml

    manifests: list[dict[str, Any]] = []
    try:
        for number, document in enumerate(yaml.load_all(text, Loader=_loader()), start=1):
            document = _with_text_keys(document)
            if document is None:
                continue
            if not isinstance(document, dict):
                raise ReadError(f"{name}: document {number} is a {type(document).__name__}, not a Kubernetes object")
            if document.get("kind") == "List" and isinstance(document.get("items"), list):
                manifests.extend(document["items"])
            else:
                manifests.append(document)
    except yaml.YAMLError as error:
        raise ReadError(f"{name} is not YAML: {' '.join(str(error).split())}") from None
    return manifests


def read_folder(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """Return the objects of all ``*.yaml`` and ``*.yml`` files below a folder with the file each came from.

    Files come in the order of their paths. ``kustomization.yaml`` is not among them: it says how others are read.
    """
    if not folder.is_dir():
        raise ReadError(f"{folder} is not a folder")
    found: list[tuple[str, dict[str, Any]]] = []
    for path in sorted(path for pattern in ("*.yaml", "*.yml") for path in folder.rglob(pattern)):
        if path.name in {"kustomization.yaml", "kustomization.yml"}:
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise ReadError(f"{path} is not UTF-8: {error.reason} at byte {error.start}") from None
        found.extend((str(path), manifest) for manifest in read_manifests(text, str(path)))
    return found


def _with_text_keys(value: Any) -> Any:
    """Return a value whose mappings have texts as keys, as JSON needs them: ``on:`` is the key ``true``."""
    if isinstance(value, dict):
        return {_text_key(key): _with_text_keys(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_text_keys(item) for item in value]
    return value


def _text_key(key: Any) -> str:
    if isinstance(key, bool):
        return "true" if key else "false"
    return str(key)


@cache
def _loader() -> Any:
    import yaml

    class Loader(yaml.SafeLoader):
        """YAML 1.1 as sigs.k8s.io/yaml reads it."""

    Loader.yaml_implicit_resolvers = {}
    resolvers = [
        ("bool", r"y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON|n|N|no|No|NO|false|False|FALSE|off|Off|OFF", "yYtToOnNfF"),
        ("null", r"|~|null|Null|NULL", ["", "~", "n", "N"]),
        ("int", r"[-+]?(?:0[bB][01_]+|0[oO]?[0-7_]+|0[xX][0-9a-fA-F_]+|0|[1-9][0-9_]*)", "-+0123456789"),
        ("float", r"[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9_]+)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
        ("float", r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)", "-+."),
        ("merge", r"<<", "<"),
    ]
    for tag, pattern, first in resolvers:
        Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))
    Loader.add_constructor("tag:yaml.org,2002:bool", lambda _, node: node.value.lower() in {"y", "yes", "true", "on"})
    Loader.add_constructor("tag:yaml.org,2002:int", lambda _, node: _integer(node.value))
    Loader.add_constructor("tag:yaml.org,2002:float", lambda _, node: _float(node.value))
    return Loader


def _integer(text: str) -> int | float:
    digits = text.replace("_", "")
    sign = -1 if digits.startswith("-") else 1
    digits = digits.lstrip("+-").lower()
    octal = digits.startswith("0") and digits[1:2] not in {"", "x", "b", "o"}
    value = sign * int(digits, 8 if octal else 0)
    # What fits no 64-bit integer is a float to a Go reader.
    return value if -(2**63) <= value < 2**64 else float(value)


def _float(text: str) -> float:
    return float(text.replace("_", "").lower().replace(".inf", "inf").replace(".nan", "nan"))
