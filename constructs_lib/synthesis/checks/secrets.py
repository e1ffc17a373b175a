"""Secrets in plain text: what is committed to git is known to all who can read it, for ever."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from constructs_lib.synthesis.checks import wording
from constructs_lib.synthesis.checks.credentials import is_credential_key, is_literal, secret_kind
from constructs_lib.synthesis.checks.finding import Finding
from constructs_lib.synthesis.manifest import Manifest

_RULE: Final = "secrets"
_REFER: Final = "keep it in a secret store and refer to it (a secretRef, an ExternalSecret)"
_SECRET_FIX: Final = "replace the Secret by an ExternalSecret, or let its controller generate it"
# `secretKey` beside one of these names a key of a Secret; alone it may be a credential.
_BESIDE_A_NAME: Final = ("remoteRef", "sourceRef", "secretRef", "secretName")


class Secrets:
    """Finds plain-text secrets. Values once found clean are remembered, so keep one for a whole synthesis."""

    def __init__(self, public_fields_of: Callable[[Manifest], Collection[str]] | None = None) -> None:
        """Take what tells which fields of a manifest hold no secret though they look so (``stringData.server``).

        Such a field may not hold what is recognised as a credential by itself either way.
        """
        self._public_fields_of = public_fields_of
        self._clean_texts: set[str] = set()

    def check(self, manifest: Manifest) -> list[Finding]:
        """Return a finding for each secret of a manifest; none shows what it found."""
        is_secret = manifest.get("kind") == "Secret" and manifest.get("apiVersion") == "v1"
        # A CRD's schemas describe passwords without holding any.
        is_schema = manifest.get("kind") == "CustomResourceDefinition"
        if not is_secret and self._is_clean(manifest):
            return []
        public = self._public_fields_of(manifest) if self._public_fields_of is not None else ()
        findings = list(self._of_secret(manifest, public)) if is_secret else []
        return findings + list(self._of_mapping(manifest, (), public, by_key=not is_schema))

    def _of_secret(self, manifest: Manifest, public: Collection[str]) -> Iterator[Finding]:
        for part in ("data", "stringData"):
            content = manifest.get(part)
            for key, text in content.items() if isinstance(content, Mapping) else ():
                name = wording.field((part, key))
                if text not in ("", None) and name not in public and not _is_template(text):
                    yield Finding(f"{name} of a Secret is in plain text", _SECRET_FIX, _RULE)

    def _is_clean(self, node: Mapping[str, Any]) -> bool:
        """Tell quickly whether there is nothing to look at twice; only a ``False`` needs the full look."""
        clean = self._clean_texts
        for key, content in node.items():
            kind = type(content)
            if kind is str:
                if content not in clean:
                    if secret_kind(content):
                        return False
                    clean.add(content)
                if is_credential_key(key) and content:
                    return False
            elif kind is dict:
                if not self._is_clean(content):
                    return False
            elif kind is list or not isinstance(content, (bool, int, float, type(None))):
                if not self._is_clean_value(content):
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

    def _of_mapping(
        self, node: Mapping[str, Any], path: tuple[str | int, ...], public: Collection[str], *, by_key: bool
    ) -> Iterator[Finding]:
        name = node.get("name")
        for key, content in node.items():
            here = (*path, key)
            if not isinstance(content, str):
                yield from self._of_value(content, here, public, by_key=by_key)
            elif what := secret_kind(content):
                yield Finding(f"{wording.field(here)} holds {what} in plain text", _REFER, _RULE)
            elif by_key and wording.field(here) not in public:
                # `- name: DB_PASSWORD` with its value beside it, as in a container's environment.
                named = name if key == "value" and isinstance(name, str) else key
                if is_credential_key(named) and is_literal(named, content) and not _names_a_key(key, node):
                    yield Finding(f"{_named(here, named, key)} is a credential in plain text", _REFER, _RULE)

    def _of_value(
        self, content: Any, path: tuple[str | int, ...], public: Collection[str], *, by_key: bool
    ) -> Iterator[Finding]:
        if isinstance(content, Mapping):
            # The Secret's own keys are all reported already; what is recognised by itself is named on top.
            yield from self._of_mapping(content, path, public, by_key=by_key and path not in (("data",), ("stringData",)))
        elif isinstance(content, str):
            if what := secret_kind(content):
                yield Finding(f"{wording.field(path)} holds {what} in plain text", _REFER, _RULE)
        elif isinstance(content, Sequence):
            for place, item in enumerate(content):
                yield from self._of_value(item, (*path, place), public, by_key=by_key)


def _is_template(text: object) -> bool:
    return isinstance(text, str) and not is_literal("password", text) and text.strip() != ""


def _names_a_key(key: str, node: Mapping[str, Any]) -> bool:
    return key == "secretKey" and any(other in node for other in _BESIDE_A_NAME)


def _named(path: tuple[str | int, ...], named: str, key: str) -> str:
    return wording.field(path) if named == key else f"{wording.field(path)} ({named})"
