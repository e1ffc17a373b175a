"""Argo CD as plain processes: repo server, ApplicationSet controller and application controller, with Redis."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
from collections.abc import Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

from tests.engines.build import found
from tests.engines.cache import UnavailableError
from tests.engines.client import ApiError
from tests.engines.control_plane import ControlPlane
from tests.engines.process import Engine, free_ports

NAMESPACE = "argocd"

_PATH = f"/apis/argoproj.io/v1alpha1/namespaces/{NAMESPACE}"

_START = 60
"""Seconds until a component must listen: it takes one to five."""

# Argo CD calls it by this name, and its answer tells of signatures, of which there are none here.
_VERIFY = '#!/bin/sh\ngit verify-commit "$1" 2>&1 || true\n'


def redis() -> Path:
    """Return the Redis server's program.

    Raises:
        UnavailableError: it is not installed.
    """
    program = shutil.which("redis-server")
    if program is None:
        raise UnavailableError("redis-server is not installed (Debian: apt-get install redis-server)")
    return Path(program)


class ArgoCd:
    """A running Argo CD that manages the cluster it lives in. Use it as a context manager."""

    def __init__(self, plane: ControlPlane, folder: Path) -> None:
        """Look for the programs; ``folder`` takes data and logs.

        Raises:
            UnavailableError: a program is missing.
        """
        self._plane, self._folder = plane, folder
        self._redis, self._argo_cd, self._kustomize = redis(), found("argo-cd"), found("kustomize")
        self._stack = ExitStack()

    def __enter__(self) -> ArgoCd:
        with ExitStack() as stack:
            self._start(stack)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _start(self, stack: ExitStack) -> None:
        environment = self._prepare()
        redis_port, repo_port, *ports = free_ports(7)
        command: list[str | Path]
        command = [self._redis, "--bind", "127.0.0.1", "--port", str(redis_port), "--save", "", "--appendonly", "no"]
        command += ["--requirepass", environment["REDIS_PASSWORD"], "--dir", self._folder]
        self._run(stack, "redis", command, environment, redis_port)
        shared = [f"--redis=127.0.0.1:{redis_port}", "--loglevel=info"]
        server = self._component("argocd-repo-server", "--disable-tls", "--client-ca-path=", "--address=127.0.0.1")
        server += [f"--port={repo_port}", "--metrics-address=127.0.0.1", f"--metrics-port={ports[0]}", *shared]
        self._run(stack, "argocd-repo-server", server, environment, repo_port)
        sets = self._component("argocd-applicationset-controller", f"--namespace={NAMESPACE}")
        sets += [f"--argocd-repo-server=127.0.0.1:{repo_port}", "--repo-server-plaintext"]
        sets += [f"--metrics-addr=127.0.0.1:{ports[1]}", f"--probe-addr=127.0.0.1:{ports[2]}"]
        sets += [f"--webhook-addr=127.0.0.1:{ports[3]}"]
        self._run(stack, "argocd-applicationset-controller", sets, environment, ports[2])
        controller = self._component("argocd-application-controller", f"--namespace={NAMESPACE}", *shared)
        controller += [f"--repo-server=127.0.0.1:{repo_port}", "--repo-server-plaintext", f"--metrics-port={ports[4]}"]
        controller += ["--app-resync=10", "--app-resync-jitter=0"]
        self.controller = self._run(stack, "argocd-application-controller", controller, environment, ports[4])

    def _component(self, name: str, *flags: str) -> list[str | Path]:
        return [self._folder / "bin" / name, *flags]

    def _prepare(self) -> dict[str, str]:
        """Lay out programs, settings and a kubeconfig; return the environment that all components share."""
        programs = self._folder / "bin"
        programs.mkdir(parents=True)
        for name in ("repo-server", "applicationset-controller", "application-controller"):
            (programs / f"argocd-{name}").symlink_to(self._argo_cd)
        (programs / "kustomize").symlink_to(self._kustomize)
        wrapper = programs / "git-verify-wrapper.sh"
        wrapper.write_text(_VERIFY, encoding="utf-8")
        wrapper.chmod(0o755)
        for name in ("tls", "ssh", "tmp", "home"):
            (self._folder / name).mkdir()
        (self._folder / "ssh" / "ssh_known_hosts").touch()
        kubeconfig = self._folder / "kubeconfig"
        kubeconfig.write_text(json.dumps(self._plane.kubeconfig(NAMESPACE)), encoding="utf-8")
        self._settings()
        return {
            "ARGOCD_FAKE_IN_CLUSTER": "true",
            "ARGOCD_GPG_ENABLED": "false",
            "ARGOCD_TLS_DATA_PATH": str(self._folder / "tls"),
            "ARGOCD_SSH_DATA_PATH": str(self._folder / "ssh"),
            "ARGOCD_CONTROLLER_REPLICAS": "1",
            "GIT_CONFIG_NOSYSTEM": "1",
            "HOME": str(self._folder / "home"),
            "KUBECONFIG": str(kubeconfig),
            "PATH": os.pathsep.join([str(programs), os.environ.get("PATH", "")]),
            "REDIS_PASSWORD": secrets.token_hex(16),
            "TMPDIR": str(self._folder / "tmp"),
        }

    def _settings(self) -> None:
        label = {"app.kubernetes.io/part-of": "argocd"}
        names = (
            "argocd-cm",
            "argocd-rbac-cm",
            "argocd-ssh-known-hosts-cm",
            "argocd-tls-certs-cm",
            "argocd-gpg-keys-cm",
        )
        apply = self._plane.client.apply
        apply({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE}})
        for name in names:
            metadata = {"name": name, "namespace": NAMESPACE, "labels": label}
            apply({"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata})
        metadata = {"name": "argocd-secret", "namespace": NAMESPACE, "labels": label}
        content = {"server.secretkey": secrets.token_hex(16)}
        apply({"apiVersion": "v1", "kind": "Secret", "metadata": metadata, "stringData": content})

    def _run(
        self, stack: ExitStack, name: str, command: list[str | Path], environment: Mapping[str, str], port: int
    ) -> Engine:
        engine = stack.enter_context(Engine(name, command, self._folder / f"{name}.log", environment, self._folder))

        def listens() -> bool:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
            except OSError:
                return False
            return True

        engine.wait_for(f"listening on port {port}", listens, _START)
        return engine

    def refresh(self) -> None:
        """Have the ApplicationSets, then the Applications, look at the repository anew; return when they have."""
        annotations = {
            "applicationsets": {"argocd.argoproj.io/application-set-refresh": "true"},
            "applications": {"argocd.argoproj.io/refresh": "hard"},
        }
        for plural, wanted in annotations.items():
            for name in self._all(plural):
                body = {"metadata": {"annotations": wanted}}
                try:
                    self._plane.client.request(
                        "PATCH", f"{_PATH}/{plural}/{name}", body, "application/merge-patch+json"
                    )
                except ApiError as error:
                    # An ApplicationSet that has just looked may have removed an Application.
                    if error.code != 404:
                        raise
            done = partial(self._bear_none, plural, frozenset(wanted))
            self.controller.wait_for(f"done with a refresh of all {plural}", done, _START)

    def _bear_none(self, plural: str, keys: frozenset[str]) -> bool:
        return not any(keys & each["metadata"].get("annotations", {}).keys() for each in self._all(plural).values())

    def _all(self, plural: str) -> dict[str, dict[str, Any]]:
        items = self._plane.client.request("GET", f"{_PATH}/{plural}")["items"]
        return {each["metadata"]["name"]: each for each in items}

    def applications(self) -> dict[str, dict[str, Any]]:
        """Return the Applications that there are, by name."""
        return self._all("applications")
