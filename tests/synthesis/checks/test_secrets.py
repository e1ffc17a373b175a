from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.synthesis.checks.credentials import is_credential_key, is_literal, secret_kind
from constructs_lib.synthesis.checks.finding import Finding
from constructs_lib.synthesis.checks.secrets import Secrets

REFER = "keep it in a secret store and refer to it (a secretRef, an ExternalSecret)"
LEGITIMATE = list(yaml.safe_load_all(Path(__file__).with_name("legitimate.yaml").read_text(encoding="utf-8")))

# Put together here, so that no scanner of this repository takes them for real ones.
PRIVATE_KEY = "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7\n-----END RSA " + "PRIVATE KEY-----\n"
CREDENTIALS = {
    "a private key": PRIVATE_KEY,
    "an AWS access key id": "AK" + "IAIOSFODNN7EXAMPLE",
    "an AWS session's access key id": "AS" + "IAIOSFODNN7EXAMPLE",
    "a Google API key": "AI" + "za" + "Sy0aB-cD_1" * 3 + "12345",
    "a Google OAuth client secret": "GOC" + "SPX-" + "aB3_" * 7,
    "a Google service account's key": '{"type": "service_account", "private_' + 'key_id": "0123456789abcdef0123"}',
    "an Azure storage key": "DefaultEndpointsProtocol=https;AccountName=acme;Account" + "Key=" + "aB3+" * 20 + "==",
    "an Azure shared access key": "Endpoint=sb://acme/;SharedAccess" + "Key=" + "aB3+" * 10 + "=",
    "an Azure shared access signature": "https://acme.blob.core.windows.net/x?sv=2024&s" + "ig=" + "aB3%2B" * 8,
    "an Azure client secret": "aB3" + "8Q" + "~" + "aB3_.~-x" * 4,
    "a GitHub token": "gh" + "p_" + "aB3x" * 9,
    "a GitLab token": "gl" + "pat-" + "aB3_-xyZ" * 3,
    "a Slack token": "xo" + "xb-123456789012-abcDEF",
    "a Slack webhook": "https://hooks.slack" + ".com/services/T0000/B0000/aB3xaB3x",
    "a JSON web token": "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiIxMjM0NTYifQ.aB3_" + "x" * 20,
    "an npm token": "np" + "m_" + "aB3x" * 9,
    "a PyPI token": "py" + "pi-AgEI" + "cHlwaS5vcmc" * 3,
    "a Stripe key": "sk" + "_live_" + "aB3x" * 6,
    "a SendGrid key": "S" + "G." + "aB3_" * 6 + "." + "aB3-" * 11,
    "a Docker Hub token": "dckr_" + "pat_" + "aB3x" * 7,
    "a Vault token": "hv" + "s." + "aB3x" * 7,
    "an age private key": "AGE-SECRET" + "-KEY-1" + "QPZRY9X8" * 6,
    "an authorization header": "Authorization: " + "Bearer aB3xaB3xaB3x",
    "a registry's credentials": '{"auths": {"ghcr.io": {"auth": "'
    + base64.b64encode(b"acme:hunter2").decode()
    + '"}}}',
    "a URL with a password": "postgres://orders:" + "hunter2@db.example.com:5432/orders",
    "a private key in base64": base64.b64encode(PRIVATE_KEY.encode()).decode(),
    "a Google service account's key in base64": base64.b64encode(
        b'{"type": "service_account", "private_' + b'key": "-----BEGIN"}'
    ).decode(),
}


def found(manifest: Mapping[str, Any]) -> list[str]:
    findings = Secrets().check(manifest)
    assert all(finding.rule == "secrets" and finding.fix for finding in findings)
    return [finding.message for finding in findings]


def config_map(**data: str) -> dict[str, Any]:
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "data": data}


@pytest.mark.parametrize("manifest", LEGITIMATE, ids=lambda each: f"{each['kind']}-{each['metadata']['name']}")
def test_a_legitimate_manifest_has_no_finding(manifest: dict[str, Any]) -> None:
    assert found(manifest) == []


@pytest.mark.parametrize(("what", "text"), CREDENTIALS.items(), ids=CREDENTIALS)
def test_a_credential_is_recognised_wherever_it_stands(what: str, text: str) -> None:
    spec = {"note": text, "list": [{"deep": [text]}]}
    assert found({"apiVersion": "example.com/v1", "kind": "Widget", "metadata": {"name": "a"}, "spec": spec}) == [
        f"spec.note holds {what} in plain text",
        f"spec.list[0].deep[0] holds {what} in plain text",
    ]
    in_annotation = {"kind": "Widget", "metadata": {"annotations": {"example.com/x": text}}}
    assert found(in_annotation) == [f'metadata.annotations["example.com/x"] holds {what} in plain text']


@pytest.mark.parametrize(("what", "text"), CREDENTIALS.items(), ids=CREDENTIALS)
def test_a_credential_is_recognised_the_second_time_too(what: str, text: str) -> None:
    secrets = Secrets()
    assert len(secrets.check({"spec": {"a": text}})) == len(secrets.check({"spec": {"b": text}})) == 1


@pytest.mark.parametrize(
    "key",
    ["password", "dbPassword", "DB_PASSWORD", "db.password", "admin-pass", "passphrase", "token", "authToken", "apiKey",
     "API_KEY", "apikey", "secretKey", "AWS_SECRET_ACCESS_KEY", "clientSecret", "accountKey", "connectionString", "jwt",
     "privateKey", "sharedKey", "credentials"],
)  # fmt: skip
def test_a_key_of_a_credential_is_known(key: str) -> None:
    assert is_credential_key(key)


@pytest.mark.parametrize(
    "key",
    ["passwordSecretRef", "secretName", "tokenPath", "secretRef", "tokenSecretRef", "key", "httpTokens", "keyName",
     "autoGeneratePasswordEnabled", "accessKeyId", "accessKeyID", "passwordKey", "secretType", "tokenTTL", "kmsKeyId",
     "DB_PASSWORD_FILE", "TOKEN_AUDIENCE", "secretKeys", "encryptionKey", "publicKey", "topologyKey", "bypass",
     "argocd.argoproj.io/secret-type", "secrets", ""],
)  # fmt: skip
def test_a_key_of_something_else_is_not(key: str) -> None:
    assert not is_credential_key(key)


@pytest.mark.parametrize(
    ("key", "text", "literal"),
    [
        ("password", "hunter2", True),
        ("password", "correct horse battery staple", True),
        ("password", "orders", True),
        ("password", "", False),
        ("password", "  ", False),
        ("password", "{{ .password }}", False),
        ("password", "${PASSWORD}", False),
        ("password", "$(PASSWORD)", False),
        ("password", "<password>", False),
        ("password", "/run/secrets/password", False),
        ("password", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders", False),
        ("password", "projects/acme/secrets/orders/versions/1", False),
        ("token", "true", False),
        ("secret", "orders-tls", False),
        ("secret", "S3cr3t!", True),
        ("clientSecret", "orders-tls", True),
        ("credentials", "git-creds", False),
        ("connectionString", "kafka-0:9092", False),
        ("connectionString", "Server=db;Password=hunter2", True),
    ],
)
def test_a_literal_is_told_from_a_reference(key: str, text: str, literal: bool) -> None:
    assert is_literal(key, text) is literal


def test_a_literal_under_such_a_key_is_found_with_its_path() -> None:
    spec = {"auth": {"password": "hunter2", "user": "orders"}, "list": [{"apiKey": "aB3"}], "token": 5, "secret": "a-b"}
    findings = Secrets().check({"apiVersion": "example.com/v1", "kind": "Widget", "spec": spec})
    assert findings == [
        Finding("spec.auth.password is a credential in plain text", REFER, "secrets"),
        Finding("spec.list[0].apiKey is a credential in plain text", REFER, "secrets"),
    ]


def test_a_credential_of_a_containers_environment_is_found() -> None:
    env = [{"name": "DB_PASSWORD", "value": "hunter2"}, {"name": "DB_HOST", "value": "db"}]
    parameters = [{"name": "auth.password", "value": "hunter2"}]
    assert found({"kind": "Widget", "spec": {"env": env, "parameters": parameters}}) == [
        "spec.env[0].value (DB_PASSWORD) is a credential in plain text",
        "spec.parameters[0].value (auth.password) is a credential in plain text",
    ]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("user: orders\npassword: hunter2\n", "password"),
        ("db.password = hunter2", "db.password"),
        ("export API_TOKEN='aB3'", "API_TOKEN"),
        ('{"user": "a", "bearerToken": "aB3x"}', "bearerToken"),
        ("--token=aB3x", "token"),
        ("host=db user=orders password=hunter2 sslmode=require", "password"),
        ("Server=db;User=orders;Pwd=hunter2;", "Pwd"),
        ("[profile]\naws_secret_access_key = aB3x\n", "aws_secret_access_key"),
    ],
)
def test_a_credential_in_a_text_is_found(text: str, key: str) -> None:
    assert found(config_map(file=text)) == [f"data.file holds the value of {key} in plain text"]


def test_all_content_of_a_secret_is_plain_text_but_templates() -> None:
    secret = {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {"name": "a", "annotations": {"example.com/token": "aB3x"}},
        "data": {"password": "aHVudGVyMg=="},
        "stringData": {"user": "orders", "empty": "", "templated": "{{ .x }}", "flag": "true"},
    }
    fix = "replace the Secret by an ExternalSecret, or let its controller generate it"
    assert Secrets().check(secret) == [
        Finding("data.password of a Secret is in plain text", fix, "secrets"),
        Finding("stringData.user of a Secret is in plain text", fix, "secrets"),
        Finding("stringData.flag of a Secret is in plain text", fix, "secrets"),
        Finding('metadata.annotations["example.com/token"] is a credential in plain text', REFER, "secrets"),
    ]


def test_public_fields_are_named_by_who_knows_them() -> None:
    local = {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {"name": "in-cluster"},
        "stringData": {"name": "in-cluster", "server": "https://kubernetes.default.svc", "password": "x"},
    }
    secrets = Secrets(lambda manifest: ("stringData.name", "stringData.server", "spec.promotionToken"))
    assert [each.message for each in secrets.check(local)] == ["stringData.password of a Secret is in plain text"]
    assert secrets.check({"kind": "Cluster", "spec": {"promotionToken": "aB3x"}}) == []
    # What is recognised by itself is no public field, whoever says so.
    known = {**local, "stringData": {"name": CREDENTIALS["a GitHub token"]}}
    assert [each.message for each in secrets.check(known)] == ["stringData.name holds a GitHub token in plain text"]


def test_a_secret_of_another_group_is_no_secret_of_kubernetes() -> None:
    other = {
        "apiVersion": "secretsmanager.aws.m.upbound.io/v1beta1",
        "kind": "Secret",
        "spec": {"forProvider": {"name": "a"}},
    }
    assert found(other) == []


def test_a_clean_key_without_a_value_does_not_hide_the_next_one() -> None:
    secrets = Secrets()
    assert secrets.check({"spec": {"password": ""}}) == []
    assert len(secrets.check({"spec": {"password": "hunter2"}})) == 1


def test_no_message_shows_what_was_found() -> None:
    for text in CREDENTIALS.values():
        assert all(text not in message and text[:12] not in message for message in found({"spec": {"x": text}}))
    assert "hunter2" not in "".join(found({"spec": {"password": "hunter2", "file": "password: hunter2"}}))


def test_no_default_or_choice_of_a_known_kind_is_taken_for_a_secret() -> None:
    from constructs_lib import imports

    def choices(node: Any, name: str) -> list[tuple[str, Any]]:
        if isinstance(node, list):
            return [pair for each in node for pair in choices(each, name)]
        if not isinstance(node, dict):
            return []
        here = [(name, each) for each in [*node.get("enum", ()), *([node["default"]] if "default" in node else ())]]
        return here + [
            pair for key, each in node.items() if key not in ("enum", "default") for pair in choices(each, key)
        ]

    secrets = Secrets()
    pairs = [pair for kind in imports.known_kinds() for pair in choices(kind.schema(), "")]
    assert len(pairs) > 3000
    assert [pair for pair in pairs if secrets.check({"apiVersion": "x/v1", "kind": "X", pair[0]: pair[1]})] == []


def test_plain_words_are_judged_without_a_search() -> None:
    assert secret_kind("arn:aws:iam::111122223333:role/nodes") is None
    assert secret_kind("db.m7g.large") is None


@pytest.mark.parametrize(
    "text", ["a" * 10**6 + "@", "ey" * 10**5, '"a' * 10**5, "key: value\n" * 10**5, "password=" * 10**4]
)
def test_a_large_text_takes_time_by_its_length_only(text: str) -> None:
    """Seconds would be hours if a pattern looked at the rest of the text from each of its characters."""
    assert secret_kind(text) is None
