"""Reads CustomResourceDefinitions: from a file, standard input or an https address, one or many documents."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

LIMIT = 64 * 1024 * 1024
"""The largest input that is read, in bytes: the largest bundles published today have about 6 MB."""
TIMEOUT = 30.0
"""How long a download may wait for the server, in seconds."""

CRD_KIND = "CustomResourceDefinition"
CRD_VERSION = "apiextensions.k8s.io/v1"


class ImportSourceError(ValueError):
    """What was to be imported cannot be read or used; the message is one line and names the document."""


def read(location: str, schemes: Sequence[str] = ("https",)) -> str:
    """Return the text of a file, of standard input (``-``) or of an address with one of these schemes.

    Only https by default, because what is imported decides what is written to clusters. Raises
    ``ImportSourceError`` where it cannot be read, is larger than ``LIMIT`` or is no UTF-8.
    """
    if location == "-":
        content = sys.stdin.buffer.read(LIMIT + 1)
    elif "://" in location:
        content = _download(location, tuple(f"{scheme}://" for scheme in schemes))
    else:
        path = Path(location)
        try:
            with path.open("rb") as file:
                content = file.read(LIMIT + 1)
        except OSError as error:
            msg = f"{location}: {error.strerror or error}; give a file, an https:// address, or - for standard input"
            raise ImportSourceError(msg) from error
    if len(content) > LIMIT:
        msg = f"{location}: more than {LIMIT // 2**20} MiB; import a smaller bundle"
        raise ImportSourceError(msg)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        msg = f"{location}: not UTF-8 text (byte {error.start}); is it an archive?"
        raise ImportSourceError(msg) from error


def _download(address: str, prefixes: tuple[str, ...]) -> bytes:
    import http.client
    import urllib.error
    import urllib.request

    class NoDowngrade(urllib.request.HTTPRedirectHandler):
        """Follows redirects, but only to the schemes allowed."""

        def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
            if not newurl.startswith(prefixes):
                fp.close()
                reason = f"{address}: redirects to {newurl}; download it yourself and import the file"
                raise ImportSourceError(reason)
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    if not address.startswith(prefixes):
        msg = f"{address}: only {' and '.join(prefixes)} addresses are read; download it yourself and import the file"
        raise ImportSourceError(msg)
    opener = urllib.request.build_opener(NoDowngrade)
    try:
        with opener.open(address, timeout=TIMEOUT) as response:
            content: bytes = response.read(LIMIT + 1)
            missing = response.length or 0
    except urllib.error.HTTPError as error:
        error.close()
        msg = f"{address}: the server answers {error.code} {error.reason}"
        raise ImportSourceError(msg) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        msg = f"{address}: {reason}"
        raise ImportSourceError(msg) from error
    if missing and len(content) <= LIMIT:
        msg = f"{address}: the connection ended {missing} bytes too early; try again"
        raise ImportSourceError(msg)
    return content


def definitions(text: str, name: str) -> list[dict[str, Any]]:
    """Return the CustomResourceDefinitions in a YAML (or JSON) text; documents of other kinds are passed over.

    ``name`` is what errors call the text. Raises ``ImportSourceError`` for what is no YAML, for a text without any
    definition, and for a definition that cannot be imported.
    """
    import yaml

    loader = _loader()
    found: list[dict[str, Any]] = []
    seen: list[str] = []
    try:
        for number, document in enumerate(yaml.load_all(text, Loader=loader), start=1):
            where = f"{name}, document {number}"
            for each in _items(document):
                seen.append(str(each.get("kind")) if isinstance(each, Mapping) else type(each).__name__)
                if isinstance(each, Mapping) and each.get("kind") == CRD_KIND:
                    found.append(_checked(_json_like(each), where))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}" if mark is not None else ""
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        msg = f"{name}{place}: not YAML: {problem}"
        raise ImportSourceError(msg) from error
    if not found:
        kinds = ", ".join(sorted(set(seen))) or "nothing"
        msg = f"{name}: no {CRD_KIND} in it (found: {kinds})"
        raise ImportSourceError(msg)
    return found


def _loader() -> Any:
    """Return PyYAML's fastest safe loader, without dates: a Kubernetes client reads those as text."""
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # C where it was built
        """Reads what is JSON at heart."""

    without = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in Loader.yaml_implicit_resolvers.items()
    }
    Loader.yaml_implicit_resolvers = without
    return Loader


def _json_like(value: Any) -> Any:
    """Return the value with text for keys, as a Kubernetes client reads it (``on:`` is the key ``true``)."""
    if isinstance(value, dict):
        return {key if isinstance(key, str) else _key(key): _json_like(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_json_like(each) for each in value]
    return value


def _key(key: object) -> str:
    return {True: "true", False: "false", None: "null"}[key] if key is None or isinstance(key, bool) else str(key)


def _items(document: object) -> list[Any]:
    """Return the objects of a document: itself, the items of a List, nothing for an empty one."""
    if document is None:
        return []
    if isinstance(document, Mapping) and str(document.get("kind", "")).endswith("List"):
        items = document.get("items")
        return list(items) if isinstance(items, list) else []
    return [document]


def _checked(crd: dict[str, Any], where: str) -> dict[str, Any]:
    metadata = crd.get("metadata")
    name = metadata.get("name") if isinstance(metadata, Mapping) else None
    label = f"{where} ({name})" if name else where
    version = crd.get("apiVersion")
    if version != CRD_VERSION:
        msg = f"{label}: apiVersion is {version}, only {CRD_VERSION} is read; convert it first"
        raise ImportSourceError(msg)
    spec = crd.get("spec")
    if not isinstance(spec, Mapping):
        msg = f"{label}: spec is missing"
        raise ImportSourceError(msg)
    names = spec.get("names")
    for field, value in (
        ("spec.group", spec.get("group")),
        ("spec.names.kind", names.get("kind") if isinstance(names, Mapping) else None),
        ("spec.names.plural", names.get("plural") if isinstance(names, Mapping) else None),
    ):
        if not isinstance(value, str) or not value:
            msg = f"{label}: {field} is missing"
            raise ImportSourceError(msg)
    if spec.get("scope") not in ("Namespaced", "Cluster"):
        msg = f"{label}: spec.scope is {spec.get('scope')!r}, Namespaced or Cluster is needed"
        raise ImportSourceError(msg)
    served = [each for each in spec.get("versions") or () if isinstance(each, Mapping) and each.get("served")]
    if not served:
        msg = f"{label}: spec.versions serves no version"
        raise ImportSourceError(msg)
    for each in served:
        schema = each.get("schema")
        root = schema.get("openAPIV3Schema") if isinstance(schema, Mapping) else None
        if not isinstance(root, Mapping):
            msg = f"{label}: version {each.get('name')} has no schema.openAPIV3Schema"
            raise ImportSourceError(msg)
    return crd
