from __future__ import annotations

import http.server
import io
import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.imports.generator import ImportSourceError, definitions, generate, read
from constructs_lib.imports.generator import documents as module
from tests.imports.conftest import crd

WIDGET = crd({"type": "object"})


def text(*crds: dict[str, Any]) -> str:
    return yaml.safe_dump_all(crds, sort_keys=False)


def changed(*path: str, to: Any = None) -> dict[str, Any]:
    """The definition of Widget with one value replaced, or taken away where ``to`` is None."""
    copy: dict[str, Any] = yaml.safe_load(yaml.safe_dump(WIDGET))
    holder: Any = copy
    for key in path[:-1]:
        holder = holder[int(key)] if isinstance(holder, list) else holder[key]
    if to is None:
        del holder[path[-1]]
    else:
        holder[path[-1]] = to
    return copy


def test_definitions_among_other_documents() -> None:
    other = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "x"}}
    found = definitions(text(other, WIDGET, other), "bundle.yaml")
    assert found == [WIDGET]


def test_definitions_in_a_list_and_in_json() -> None:
    listed = {"apiVersion": "v1", "kind": "List", "items": [WIDGET, WIDGET]}
    assert definitions(text(listed), "list.yaml") == [WIDGET, WIDGET]
    assert definitions(json.dumps(WIDGET), "widget.json") == [WIDGET]


def test_empty_documents_are_passed_over() -> None:
    assert definitions(f"---\n# nothing\n---\n{text(WIDGET)}---\n", "x.yaml") == [WIDGET]


def test_dates_and_keys_are_text_as_for_a_kubernetes_client() -> None:
    lines = text(crd({"type": "object", "properties": {"PLACE": {"type": "string", "default": "HERE"}}}))
    read_back = definitions(lines.replace("PLACE", "on").replace("HERE", "2020-01-01"), "x.yaml")[0]
    spec = read_back["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["spec"]
    assert spec["properties"] == {"true": {"type": "string", "default": "2020-01-01"}}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "x.yaml: no CustomResourceDefinition in it (found: nothing)"),
        ("just words", "x.yaml: no CustomResourceDefinition in it (found: str)"),
        (
            "kind: ConfigMap\n---\nkind: Secret\n",
            "x.yaml: no CustomResourceDefinition in it (found: ConfigMap, Secret)",
        ),
        ("a: [1\nb: 2\n", "x.yaml, line 2: not YAML: did not find expected ',' or ']'"),
        ("a: b\n---\n\tc: d\n", "x.yaml, line 3: not YAML: found character that cannot start any token"),
        (
            "kind: Namespace\n---\n" + text(changed("apiVersion", to="apiextensions.k8s.io/v1beta1")),
            "x.yaml, document 2 (widgets.example.com): apiVersion is apiextensions.k8s.io/v1beta1, only "
            "apiextensions.k8s.io/v1 is read; convert it first",
        ),
        (text(changed("spec")), "x.yaml, document 1 (widgets.example.com): spec is missing"),
        (text(changed("spec", "group")), "x.yaml, document 1 (widgets.example.com): spec.group is missing"),
        (
            text(changed("spec", "names", "kind")),
            "x.yaml, document 1 (widgets.example.com): spec.names.kind is missing",
        ),
        (
            text(changed("spec", "scope", to="Global")),
            "x.yaml, document 1 (widgets.example.com): spec.scope is 'Global', Namespaced or Cluster is needed",
        ),
        (
            text(changed("spec", "versions", "0", "served", to=False)),
            "x.yaml, document 1 (widgets.example.com): spec.versions serves no version",
        ),
        (
            text(changed("spec", "versions", "0", "schema")),
            "x.yaml, document 1 (widgets.example.com): version v1 has no schema.openAPIV3Schema",
        ),
    ],
)
def test_what_cannot_be_imported_is_said_in_one_line(content: str, message: str) -> None:
    with pytest.raises(ImportSourceError) as caught:
        definitions(content, "x.yaml")
    assert str(caught.value) == message


def test_a_schema_that_is_none_is_named(tmp_path: Path) -> None:
    broken = changed("spec", "versions", "0", "schema", "openAPIV3Schema", "properties", to=["spec"])
    with pytest.raises(ImportSourceError, match=r"^x\.yaml: widgets\.example\.com: not a structural schema \("):
        generate([broken], tmp_path, "x.yaml")
    assert list(tmp_path.iterdir()) == []


def test_a_kind_that_is_defined_twice_is_named(tmp_path: Path) -> None:
    generate([WIDGET, WIDGET], tmp_path, "x.yaml")
    with pytest.raises(ImportSourceError, match=r"Widget of example\.com is defined twice"):
        generate([WIDGET, changed("spec", "scope", to="Cluster")], tmp_path, "x.yaml")


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "widget.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + text(WIDGET).encode())
    assert definitions(read(str(path)), path.name) == [WIDGET]


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ImportSourceError, match=r"missing\.yaml: No such file or directory; give a file, an https"):
        read(str(tmp_path / "missing.yaml"))
    (tmp_path / "archive.tgz").write_bytes(b"\x1f\x8b\x08")
    with pytest.raises(ImportSourceError, match=r"archive\.tgz: not UTF-8 text \(byte 1\)"):
        read(str(tmp_path / "archive.tgz"))


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text(WIDGET).encode())))
    assert definitions(read("-"), "standard input") == [WIDGET]


def test_what_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LIMIT", 2 * 2**20)
    (tmp_path / "large.yaml").write_bytes(b"#" * (2 * 2**20 + 1))
    with pytest.raises(ImportSourceError, match=r"large\.yaml: more than 2 MiB"):
        read(str(tmp_path / "large.yaml"))


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/widget.yaml":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(text(WIDGET).encode())
        elif self.path == "/moved.yaml":
            self.send_response(302)
            self.send_header("Location", "/widget.yaml")
            self.end_headers()
        elif self.path == "/elsewhere.yaml":
            self.send_response(302)
            self.send_header("Location", "ftp://127.0.0.1/widget.yaml")
            self.end_headers()
        elif self.path == "/cut.yaml":
            self.send_response(200)
            self.send_header("Content-Length", "100")
            self.end_headers()
            self.wfile.write(b"short")
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


@pytest.mark.parametrize("name", ["widget.yaml", "moved.yaml"])
def test_an_address(server: str, name: str) -> None:
    assert definitions(read(f"{server}/{name}", schemes=("http",)), name) == [WIDGET]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.yaml", r"/missing\.yaml: the server answers 404 Not Found$"),
        ("elsewhere.yaml", r"/elsewhere\.yaml: redirects to ftp://127\.0\.0\.1/widget\.yaml; download it yourself"),
        ("cut.yaml", r"/cut\.yaml: the connection ended 95 bytes too early; try again$"),
    ],
)
def test_an_address_that_does_not_work(server: str, name: str, message: str) -> None:
    with pytest.raises(ImportSourceError, match=message):
        read(f"{server}/{name}", schemes=("http",))


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/x.yaml", "ftp://127.0.0.1/x.yaml", "file:///etc/hostname"])
def test_only_https_is_read(address: str) -> None:
    with pytest.raises(ImportSourceError, match="only https:// addresses are read"):
        read(address)
