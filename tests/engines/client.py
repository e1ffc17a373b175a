"""A client of the Kubernetes API, as small as the tests need it: apply, read, delete."""

from __future__ import annotations

import http.client
import json
import ssl
import urllib.parse
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

MANAGER = "fleet"
"""The field manager in whose name the tests apply."""

_LIMIT = 60
"""Seconds for one answer: the API server's own limit."""


class ApiError(Exception):
    """The API server refused; the message is its own."""

    def __init__(self, code: int, message: str, causes: list[dict[str, str]]) -> None:
        super().__init__(f"{code}: {message}")
        self.code, self.causes = code, causes


@dataclass
class Client:
    """One user of one API server, for any number of threads. Close it in the end."""

    host: str
    """``127.0.0.1:6443``."""
    token: str
    authority: Path
    """The certificate that its server's must be signed by."""

    def __post_init__(self) -> None:
        # Those that nobody uses at the moment. Taking and adding are atomic.
        self._idle: list[http.client.HTTPSConnection] = []
        self._tls = ssl.create_default_context(cafile=str(self.authority))

    def as_user(self, token: str) -> Client:
        """Return a client of the same server with another token."""
        return Client(self.host, token, self.authority)

    def apply(
        self,
        manifest: Mapping[str, Any],
        *,
        written: bytes | None = None,
        dry_run: bool = False,
        force: bool = False,
    ) -> dict[str, Any]:
        """Apply on the server's side, with strict field validation; return the object that came of it.

        Args:
            manifest: the manifest.
            written: it as YAML, for the server to read instead of this client.
            dry_run: whether nothing is kept of it.
            force: whether fields that another manager has set are taken over.

        Raises:
            ApiError: it is refused; a field that another manager has set is one of the reasons, but not with ``force``.
        """
        options = {"fieldManager": MANAGER, "fieldValidation": "Strict", "force": str(force).lower()}
        if dry_run:
            options["dryRun"] = "All"
        path = f"{self.path(manifest)}?{urllib.parse.urlencode(options)}"
        return self.request("PATCH", path, manifest if written is None else written, "application/apply-patch+yaml")

    def get(self, manifest: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the object that a manifest is about, ``None`` where there is none."""
        try:
            return self.request("GET", self.path(manifest))
        except ApiError as error:
            if error.code == 404:
                return None
            raise

    def delete(self, manifest: Mapping[str, Any]) -> None:
        """Delete the object that a manifest is about, and wait for nothing; it need not be there."""
        try:
            self.request("DELETE", self.path(manifest))
        except ApiError as error:
            if error.code != 404:
                raise

    def path(self, manifest: Mapping[str, Any]) -> str:
        """Return the path of the object that a manifest is about.

        Raises:
            ApiError: the server does not serve its kind; code 404.
        """
        api_version, kind = manifest["apiVersion"], manifest["kind"]
        plural, namespaced = self._resource(api_version, kind)
        metadata = manifest["metadata"]
        parts = [*_prefix(api_version)]
        if namespaced:
            parts += ["namespaces", metadata.get("namespace") or "default"]
        return "/".join(["", *parts, plural, urllib.parse.quote(metadata["name"], safe="")])

    def request(
        self, method: str, path: str, body: Any = None, content_type: str = "application/json"
    ) -> dict[str, Any]:
        """Send one request and return its answer.

        Raises:
            ApiError: the server refused.
        """
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": content_type, "Accept": "application/json"}
        content = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        status, data = self._exchange(method, path, content, headers)
        try:
            told = json.loads(data)
        except ValueError:
            told = data.decode(errors="replace")
        if not isinstance(told, dict):
            told = {"message": str(told)}
        if status >= 400:
            causes = (told.get("details") or {}).get("causes") or []
            raise ApiError(status, told.get("message", ""), causes)
        return told

    def close(self) -> None:
        """Close its connections."""
        while self._idle:
            self._idle.pop().close()

    def _exchange(self, method: str, path: str, content: bytes | None, headers: dict[str, str]) -> tuple[int, bytes]:
        while True:
            reused = bool(self._idle)
            try:
                connection = self._idle.pop()
            except IndexError:
                connection = http.client.HTTPSConnection(self.host, timeout=_LIMIT, context=self._tls)
            try:
                connection.request(method, path, content, headers)
                answer = connection.getresponse()
                data = answer.read()
            except BaseException as error:
                connection.close()
                # The server closes connections that were idle; the next one tells whether that was it.
                if reused and isinstance(error, (ConnectionError, ssl.SSLError)):
                    continue
                raise
            self._idle.append(connection)
            return answer.status, data

    @cached_property
    def _resources(self) -> dict[tuple[str, str], tuple[str, bool]]:
        return {}

    def _resource(self, api_version: str, kind: str) -> tuple[str, bool]:
        if (api_version, kind) not in self._resources:
            served = self.request("GET", "/".join(["", *_prefix(api_version)]))["resources"]
            for each in served:
                if "/" not in each["name"]:
                    self._resources[api_version, each["kind"]] = (each["name"], each["namespaced"])
        try:
            return self._resources[api_version, kind]
        except KeyError:
            raise ApiError(404, f"{api_version} has no kind {kind}", []) from None


def _prefix(api_version: str) -> list[str]:
    return ["apis", *api_version.split("/")] if "/" in api_version else ["api", api_version]
