"""CEL functions of regular expressions and URLs that Kubernetes adds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final
from urllib.parse import SplitResult, parse_qs, quote, urlsplit

from cel_expr_python import cel

from constructs_lib.synthesis.checks.cel_library import (
    BOOL,
    INT,
    OPAQUE,
    STRING,
    STRINGS,
    UNSUPPORTED,
    function,
    opaque,
    unwrap,
)


def functions() -> list[cel.FunctionDecl]:
    """Return ``find``, ``findAll``, ``isURL``, ``url`` and what can be asked of a URL."""
    return [
        function("find", STRING, ([STRING, STRING], _find)),
        function("findAll", STRINGS, ([STRING, STRING], _find_all), ([STRING, STRING, INT], _find_all)),
        function("isURL", BOOL, ([STRING], _is_url), member=False),
        function("url", OPAQUE, ([STRING], _url), member=False),
        function("getScheme", STRING, ([OPAQUE], lambda url: _split(url).scheme)),
        function("getHost", STRING, ([OPAQUE], lambda url: _host(_split(url)))),
        function("getHostname", STRING, ([OPAQUE], lambda url: _hostname(_split(url)))),
        function("getPort", STRING, ([OPAQUE], lambda url: _port(_split(url)))),
        function("getEscapedPath", STRING, ([OPAQUE], lambda url: quote(_split(url).path, safe="/%:@!$&'()*+,;=~-._"))),
        function("getQuery", cel.Type.Map(STRING, STRINGS), ([OPAQUE], _query)),
    ]


# Go's syntax (RE2) differs from Python's in these; the rest of what both know means the same.
_CLASSES: Final = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "ascii": r"\x00-\x7f",
    "blank": r"\t ",
    "digit": "0-9",
    "lower": "a-z",
    "punct": r"!-/:-@\[-`{-~",
    "space": r"\t\n\v\f\r ",
    "upper": "A-Z",
    "word": "0-9A-Za-z_",
    "xdigit": "0-9A-Fa-f",
}
_NOT_IN_GO: Final = frozenset(("(?=", "(?!", "(?>", "(?<=", "(?<!", "*+", "++", "?+", "}+"))
_TOKEN: Final = re.compile(r"\\.|\[:\^?\w+:\]|\[\^?\]?|\]|\$|\(\?[=!<>][=!]?|[*+?}]\+|.", re.DOTALL)


@lru_cache(maxsize=1024)
def _pattern(source: str) -> re.Pattern[str]:
    """Return Go's regular expression as Python's.

    Raises:
        ValueError: Go refuses it, or it uses what Python has not.
    """
    translated, in_class = [], False
    multiline = re.match(r"\(\?[a-z]*m", source) is not None
    for match in _TOKEN.finditer(source):
        token = match[0]
        if token in (r"\p", r"\P", r"\C", r"\Q", r"\E"):
            raise ValueError(f"{UNSUPPORTED} the pattern {source!r}")
        if token == r"\z":
            token = r"\Z"
        elif re.fullmatch(r"\\[1-9Z]", token) or (not in_class and token in _NOT_IN_GO):
            raise ValueError(f"the pattern {source!r} uses {token}, which Go does not know")
        elif not in_class and token == "(?<":
            token = "(?P<"
        elif token.startswith("[:") and in_class:
            token = _posix(token, source)
        elif token == "$" and not in_class and not multiline:
            token = r"\Z"
        elif token.startswith("[") and not token.startswith("[:"):
            token, in_class = (token, True) if not in_class else (f"\\{token}", True)
        elif token == "]" and in_class:
            in_class = False
        translated.append(token)
    try:
        return re.compile("".join(translated), re.ASCII)
    except re.error as error:
        raise ValueError(f"the pattern {source!r} is wrong: {error}") from None


def _posix(token: str, source: str) -> str:
    name = token[2:-2]
    if name not in _CLASSES:
        raise ValueError(f"{UNSUPPORTED} the pattern {source!r}")
    return _CLASSES[name]


def _find(text: str, pattern: str) -> str:
    match = _pattern(pattern).search(text)
    return match[0] if match else ""


def _find_all(text: str, pattern: str, limit: int = -1) -> list[str]:
    found = [match[0] for match in _pattern(pattern).finditer(text)]
    return found if limit < 0 else found[:limit]


def _is_url(text: str) -> bool:
    try:
        _parsed(text)
    except ValueError:
        return False
    return True


def _url(text: str) -> dict[str, Any]:
    _parsed(text)
    return opaque("URL", text)


def _split(url: Mapping[str, Any]) -> SplitResult:
    return _parsed(unwrap(url, "URL"))


@lru_cache(maxsize=1024)
def _parsed(text: str) -> SplitResult:
    """Parse an absolute URL or an absolute path, as an HTTP request may have it."""
    problem = f"{text!r} is no URL"
    if not text or re.search(r"[\x00-\x20\x7f]", text) or re.search(r"%(?![0-9A-Fa-f]{2})", text):
        raise ValueError(problem)
    split = urlsplit(text)
    if not split.scheme and not text.startswith("/"):
        raise ValueError(problem)
    if re.search(r":(?!\d*$)[^\]]*$", split.netloc.rpartition("@")[2]):
        raise ValueError(problem)
    return split


def _host(split: SplitResult) -> str:
    return split.netloc.rpartition("@")[2]


def _hostname(split: SplitResult) -> str:
    return re.sub(r":\d*$", "", _host(split)).strip("[]")


def _port(split: SplitResult) -> str:
    match = re.search(r":(\d*)$", _host(split))
    return match[1] if match else ""


def _query(url: Mapping[str, Any]) -> dict[str, list[str]]:
    return parse_qs(_split(url).query, keep_blank_values=True)
