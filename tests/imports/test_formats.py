from __future__ import annotations

import pytest

from constructs_lib.imports.formats import compile_schema

# Right and wrong values, as the API server's own functions judge them.
CASES: dict[str, tuple[list[str], list[str]]] = {
    "byte": (["YQ==", "YWI=", "YWJj"], ["", "YQ", "YQ=", "Y Q="]),
    "bytes": (["", "YQ==", "YWJj\nYWJj\r\n"], ["YQ", "?"]),
    "cidr": (["10.0.0.0/8", "10.1.2.3/32", "::/0", "2001:db8::/64"], ["10.0.0.0", "10.0.0.0/33", "10.0.0/8", "::/129"]),
    "date": (["2020-02-29", "0000-01-01"], ["2019-02-29", "2020-1-1", "20200101", ""]),
    "date-time": (
        ["2020-01-01T00:00:00Z", "2020-01-01t23:59:59.5+02:00"],
        ["2020-01-01", "2020-01-01T24:00:00Z", "2020-01-01T00:00:00", "2020-01-01 00:00:00Z", "now"],
    ),
    "duration": (["1h30m", "-1.5h", "0", "300ms", "2 days", "1d", "3 weeks"], ["", "1", "h", "1 month", "soon"]),
    "email": (["a@example.com", "A <a@example.com>"], ["a", "@example.com", "a@"]),
    "hostname": (["a", "a.example.com", "1a.example.com", "bücher.example"], ["-a", "a_b", "a..b", "a" * 64, "a."]),
    "ipv4": (["10.0.0.1", "10.0.0.01", "::ffff:10.0.0.1"], ["10.0.0", "10.0.0.256", "::1", "1.2.3.4.5"]),
    "ipv6": (["::1", "2001:db8::1", "::ffff:10.0.0.1"], ["10.0.0.1", ":::", "fe80::1%eth0"]),
    "k8s-long-name": (["a.b-c.d"], ["A", "a..b", "-a"]),
    "k8s-short-name": (["a-b"], ["a.b", "a-", "a" * 64]),
    "mac": (["01:23:45:67:89:ab", "01-23-45-67-89-AB", "0123.4567.89ab"], ["01:23:45:67:89", "01:23-45:67:89:ab"]),
    "uri": (["https://example.com/a?b#c", "/a", "urn:a"], ["", "a/b", "example.com"]),
    "uuid": (["123e4567-e89b-12d3-a456-426614174000", "123E4567E89B12D3A456426614174000"], ["123e4567", "g" * 32]),
    "uuid4": (["123e4567-e89b-42d3-a456-426614174000"], ["123e4567-e89b-12d3-a456-426614174000"]),
}
IGNORED = ["password", "regex", "time", "iri", "json-pointer", "idn-email", "uri-template", "anything-else"]


@pytest.mark.parametrize("name", CASES)
def test_format(name: str) -> None:
    right, wrong = CASES[name]
    validator = compile_schema({"format": name})
    assert [text for text in right if not validator.is_valid(text)] == []
    assert [text for text in wrong if validator.is_valid(text)] == []


@pytest.mark.parametrize("name", IGNORED)
def test_formats_that_the_server_ignores(name: str) -> None:
    validator = compile_schema({"format": name})
    assert all(validator.is_valid(text) for text in ["(", "\\", "25:00", "%", "~2", " "])


def test_a_format_says_nothing_of_what_is_no_text() -> None:
    assert compile_schema({"format": "date"}).is_valid(5)
