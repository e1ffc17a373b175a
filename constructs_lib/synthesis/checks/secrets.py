"""Secrets in plain text: what is committed to git is known to all who can read it, for ever."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from constructs_lib.synthesis.checks import wording
from constructs_lib.synthesis.checks.credentials import is_credential_key, is_literal, is_template, secret_kind
from constructs_lib.synthesis.checks.finding import Finding
from constructs_lib.synthesis.manifest import Manifest

_RULE: Final = "secrets"
_REFER: Final = "keep it in a secret store and refer to it (a secretRef, an ExternalSecret)"
_SECRET_PARTS: Final = ("data", "stringData")
_SECRET_FIX: Final = "replace the Secret by an ExternalSecret, or let its controller generate it"
# `secretKey` beside one of these names a key of a Secret, and so does everything beside `secretName`.
_BESIDE_A_NAME: Final = ("remoteRef", "sourceRef", "secretRef")
_KEY_OF_SECRET: Final = re.compile(r"[-._a-zA-Z0-9]+")


class Secrets:
    """Finds plain-text secrets. Values once found clean are remembered, so keep one for a whole synthesis."""

    def __init__(self, public_fields_of: Callable[[Manifest], Collection[str]] | None = None) -> None:
        """Take what tells which fields of a manifest hold no secret though they look so (``stringData.server``).

        Such a field may not hold what is recognised as a credential by itself either way.
        """
        self._public_fields_of = public_fields_of
        self._clean_texts: set[str] = set()
        self._clean_keys: set[str] = set()

    def check(self, manifest: Manifest) -> list[Finding]:
        """Return a finding for each secret of a manifest; none shows what it found."""
        kind = manifest.get("kind")
        if kind == "Secret" and manifest.get("apiVersion") == "v1":
            public = self._public(manifest)
            findings = []
            rest = dict(manifest)
            for part in _SECRET_PARTS:
                if isinstance(content := manifest.get(part), Mapping):
                    hidden = {key for key in content if _is_secret_content(content[key], (part, key), public)}
                    findings += [_of_secret((part, key)) for key in content if key in hidden]
                    rest[part] = {key: content[key] for key in content if key not in hidden}
            return findings + list(_of_mapping(rest, (), _Look(public)))
        if self._is_clean(manifest):
            return []
        # A CRD's schemas and descriptions tell of passwords without holding any.
        return list(_of_mapping(manifest, (), _Look(self._public(manifest), by_key=kind != "CustomResourceDefinition")))

    def _public(self, manifest: Manifest) -> Collection[str]:
        return self._public_fields_of(manifest) if self._public_fields_of is not None else ()

    def _is_clean(self, node: Mapping[str, Any]) -> bool:
        """Tell quickly whether there is nothing to look at twice; only a ``False`` needs the full look."""
        clean, clean_keys = self._clean_texts, self._clean_keys
        for key, content in node.items():
            kind = type(content)
            if kind is str:
                if content not in clean:
                    if secret_kind(content):
                        return False
                    clean.add(content)
                if key not in clean_keys:
                    if not is_credential_key(key):
                        clean_keys.add(key)
                    elif content:
                        return False
            elif kind is dict:
                if not self._is_clean(content):
                    return False
            elif kind is not bool and kind is not int and not self._is_clean_value(content):
                return False
        name = node.get("name")
        return not (isinstance(name, str) and "value" in node and is_credential_key(name))

    def _is_clean_value(self, content: Any) -> bool:
        if isinstance(content, str):
            if content not in self._clean_texts:
                if secret_kind(content):
                    return False
                self._clean_texts.add(content)
            return True
        if isinstance(content, Mapping):
            return self._is_clean(content)
        return not isinstance(content, Sequence) or all(self._is_clean_value(item) for item in content)


@dataclass(frozen=True, slots=True)
class _Look:
    """How closely to look."""

    public: Collection[str]
    by_key: bool = True
    """Whether to mind keys and assignments, and not only what is recognised by itself."""


def _of_mapping(node: Mapping[str, Any], path: tuple[str | int, ...], look: _Look) -> Iterator[Finding]:
    name = node.get("name")
    for key, content in node.items():
        here = (*path, key)
        if not isinstance(content, str):
            yield from _of_value(content, here, look)
        elif what := secret_kind(content, assignments=look.by_key):
            yield _recognised(here, what)
        elif look.by_key and wording.field(here) not in look.public:
            # `- name: DB_PASSWORD` with its value beside it, as in a container's environment.
            named = name if key == "value" and isinstance(name, str) else key
            if is_credential_key(named) and is_literal(named, content) and not _names_a_key(key, content, node):
                suffix = "" if named == key else f" ({named})"
                yield Finding(f"{wording.field(here)}{suffix} is a credential in plain text", _REFER, _RULE)


def _of_value(content: Any, path: tuple[str | int, ...], look: _Look) -> Iterator[Finding]:
    if isinstance(content, Mapping):
        yield from _of_mapping(content, path, look)
    elif isinstance(content, str):
        if what := secret_kind(content, assignments=look.by_key):
            yield _recognised(path, what)
    elif isinstance(content, Sequence):
        for place, item in enumerate(content):
            yield from _of_value(item, (*path, place), look)


def _recognised(path: tuple[str | int, ...], what: str) -> Finding:
    return Finding(f"{wording.field(path)} holds {what} in plain text", _REFER, _RULE)


def _of_secret(path: tuple[str, str]) -> Finding:
    return Finding(f"{wording.field(path)} of a Secret is in plain text", _SECRET_FIX, _RULE)


def _is_secret_content(content: Any, path: tuple[str, str], public: Collection[str]) -> bool:
    if not content or wording.field(path) in public:
        return False
    return not (isinstance(content, str) and is_template(content))


def _names_a_key(key: str, content: str, node: Mapping[str, Any]) -> bool:
    if _KEY_OF_SECRET.fullmatch(content) is None:
        return False
    return "secretName" in node or (key == "secretKey" and any(other in node for other in _BESIDE_A_NAME))
