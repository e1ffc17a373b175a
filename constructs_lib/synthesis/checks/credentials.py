"""What a credential looks like: by the key it stands under, and by itself."""

from __future__ import annotations

import base64
import binascii
import re
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")

# How the words of a key end whose value is a credential. `passwordSecretRef`, `secretName`, `tokenPath`, `accessKeyId`
# end otherwise; `encryptionKey` is left out because what stands there is a key's name or ARN.
_CREDENTIAL: Final = re.compile(
    r"(?:^| )(?:pass(?:word|wd|phrase|code)?|pwd|token|secret|jwt|credentials?|connection ?string"
    r"|(?:api|access|private|secret|account|shared|storage|auth|signing|client|license) ?key)$"
)
# `secret: orders-tls` is the name of a Secret; `clientSecret: orders` is not.
_NAMES_AN_OBJECT: Final = re.compile(
    r"(?<!app )(?<!client )(?<!consumer )(?<!cookie )(?<!hmac )(?<!jwt )(?<!oauth )(?<!session )(?<!shared )"
    r"(?<!signing )(?<!webhook )secret$|credentials?$"
)
_CONNECTION: Final = re.compile(r"connection ?string$")

_TEMPLATE: Final = re.compile(r"\{\{|\$\{|\$\(|\{%|^\$[A-Za-z_][\w.:-]*$|^<[^<>]*>$|^%[A-Za-z_]\w*%$|^[*x.…]{3,}$")
_REFERENCE: Final = re.compile(
    r"arn:|projects/[^/]+/|ocid1\.|/subscriptions/|https?://|file:|env:|vault:|\w*secret:|secretref:|ref\+|op://|\w+sm://"
    r"|~?\.{0,2}(/[a-z0-9._-]+)+/?$"
)
_FLAG: Final = re.compile(
    r"(?i)true|false|yes|no|on|off|none|null|nil|required|optional|enabled|disabled|auto|always|never|default"
)
_WITH_A_KEY: Final = re.compile(r"(?i)(password|pwd|key|secret|token|sig)\s*=|:[^/@]+@")
_OBJECT_NAME: Final = re.compile(r"[a-z]([-a-z0-9./]*[a-z0-9])?")


@lru_cache(maxsize=4096)
def _words(key: str) -> str:
    return " ".join(_WORD.findall(key)).lower()


@lru_cache(maxsize=4096)
def is_credential_key(key: str) -> bool:
    """Tell whether what stands under this key is a credential itself: ``dbPassword``, ``DB_PASSWORD``, ``api-key``."""
    return _CREDENTIAL.search(_words(key)) is not None


def is_template(text: str) -> bool:
    """Tell whether a text is filled in later: ``{{ .password }}``, ``${PASSWORD}``, ``<password>``, ``****``."""
    return _TEMPLATE.search(text) is not None


def is_literal(key: str, text: str) -> bool:
    """Tell whether ``text`` under the credential key ``key`` is the credential, not a reference, path or template.

    A key that may as well hold the name of an object (``secret``, ``pullSecret``, ``credentials``) may hold what looks
    like one.
    """
    if not text.strip() or _FLAG.fullmatch(text) or is_template(text) or _REFERENCE.match(text):
        return False
    words = _words(key)
    if _CONNECTION.search(words):
        return _WITH_A_KEY.search(text) is not None
    return not (_NAMES_AN_OBJECT.search(words) and _OBJECT_NAME.fullmatch(text))


# Each with a text that must occur: finding that is much cheaper than trying the pattern everywhere, and most patterns
# are never compiled.
_SIGNS: Final = (
    ("PRIVATE KEY", r"-----BEGIN [A-Z0-9 ]*PRIVATE KEY( BLOCK)?-----", "a private key"),
    ("AGE-SECRET-KEY-", r"AGE-SECRET-KEY-1[0-9A-Z]{20,}", "an age private key"),
    ("AKIA", r"(?<![A-Za-z0-9])AKIA[A-Z0-9]{16}(?![A-Za-z0-9])", "an AWS access key id"),
    ("ASIA", r"(?<![A-Za-z0-9])ASIA[A-Z0-9]{16}(?![A-Za-z0-9])", "an AWS session's access key id"),
    ("AIza", r"(?<![\w-])AIza[\w-]{35}(?![\w-])", "a Google API key"),
    ("GOCSPX-", r"GOCSPX-[\w-]{20,}", "a Google OAuth client secret"),
    ("private_key", r'"private_key(_id)?"\s*:\s*"[^"$<{]{16,}', "a Google service account's key"),
    ("AccountKey=", r"AccountKey=[A-Za-z0-9+/]{20,}", "an Azure storage key"),
    ("SharedAccessKey=", r"SharedAccessKey=[A-Za-z0-9+/]{20,}", "an Azure shared access key"),
    ("sig=", r"[?&]sig=[A-Za-z0-9%+/]{20,}", "an Azure shared access signature"),
    ("Q~", r"(?<![\w~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![\w~.-])", "an Azure client secret"),
    ("gh", r"(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{30,}", "a GitHub token"),
    ("github_pat_", r"github_pat_\w{30,}", "a GitHub token"),
    ("gl", r"(?<![A-Za-z0-9])gl(pat|dt|rt|cbt|ptt|ft|oas|imt|agent|soat)-[\w.-]{20,}", "a GitLab token"),
    ("xox", r"(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,}", "a Slack token"),
    ("hooks.slack.com", r"hooks\.slack\.com/services/T\w+/B\w+/\w+", "a Slack webhook"),
    ("eyJ", r"(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}", "a JSON web token"),
    ("npm_", r"(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}", "an npm token"),
    ("pypi-", r"pypi-AgEI[\w-]{20,}", "a PyPI token"),
    ("k_live_", r"(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{16,}", "a Stripe key"),
    ("SG.", r"(?<![\w])SG\.[\w-]{20,}\.[\w-]{30,}", "a SendGrid key"),
    ("dckr_pat_", r"dckr_pat_[\w-]{20,}", "a Docker Hub token"),
    ("hvs.", r"(?<![\w])hvs\.[\w-]{20,}", "a Vault token"),
    ("dop_v1_", r"dop_v1_[0-9a-f]{40,}", "a DigitalOcean token"),
    ("hf_", r"(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,}", "a Hugging Face token"),
    ("sk-", r"(?<![A-Za-z0-9])sk-(proj|ant|svcacct)-[\w-]{20,}", "an API key"),
    ("uthorization", r"uthorization[\"']?\s*[:=]\s*[\"']?(Basic|Bearer)\s+[\w+/=.-]{8,}", "an authorization header"),
    ('"auth"', r'"auth"\s*:\s*"[A-Za-z0-9+/]{8,}={0,2}"', "a registry's credentials"),
    ("client-key-data", r"client-key-data[\"']?\s*:\s*[\"']?[A-Za-z0-9+/]{40,}", "a client's private key"),
    (
        "@",
        r"(?<![\w+.-])[A-Za-z][\w+.-]{0,30}://[^/\s:@]{0,200}:(?![*x]+@|%|\$|<|\{|-?@)[^/\s:@{}$<>]+@",
        "a URL with a password",
    ),
)
_ENCODED_PEM: Final = re.compile(r"LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}")
_ENCODED_JSON: Final = re.compile(r"ey[A-Za-z0-9+/]{40,}={0,2}")

# What stands in text: a line of its own (`password = hunter2`, `--token=abc`), JSON, or a part of a connection string.
_ASSIGNMENTS: Final = (
    re.compile(
        r"^[ \t]*(?:export[ \t]+|set[ \t]+|-{1,2})?[\"']?(?P<key>[A-Za-z][\w.-]*)[\"']?[ \t]*[:=][ \t]*"
        r"(?P<quote>[\"']?)(?P<value>[^\s\"']+)(?P=quote)[,;]?[ \t]*$",
        re.MULTILINE,
    ),
    re.compile(r"\"(?P<key>[A-Za-z][\w.-]*)\"\s*:\s*\"(?P<value>[^\"\\]+)\""),
    re.compile(r"(?i)(?<![\w.-])(?P<key>password|pwd)=(?P<value>[^\s;&\"',)}]+)(?=[;& ]|$)"),
)
_MENTIONS: Final = re.compile(r"(?i)pass|pwd|token|secret|key|credential|connection|jwt")
_PLAIN: Final = re.compile(r"[a-z0-9./:-]*")
_CODE: Final = re.compile(r"[(\[{=!]")


def secret_kind(text: str, *, assignments: bool = True) -> str | None:
    """Return what credential a text is or holds, in words (``a GitHub token``), or ``None``. Never the text itself.

    ``assignments`` are looked at too: ``password = hunter2`` in a file, ``--token=abc``, JSON in a text.
    """
    if len(text) < 8 or _PLAIN.fullmatch(text):
        return None
    for anchor, pattern, what in _SIGNS:
        if anchor in text and re.search(pattern, text):
            return what
    if ("LS0tLS1CRUdJTi" in text or "ey" in text) and (found := _encoded(text)):
        return found
    if assignments and _MENTIONS.search(text) and (key := _assigned(text)):
        return f"the value of {key}"
    return None


def _encoded(text: str) -> str | None:
    if any("PRIVATE KEY" in _decoded(match[0]) for match in _ENCODED_PEM.finditer(text)):
        return "a private key in base64"
    if any('"private_key"' in _decoded(match[0]) for match in _ENCODED_JSON.finditer(text)):
        return "a Google service account's key in base64"
    return None


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(text[: len(text) // 4 * 4]).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


def _assigned(text: str) -> str | None:
    for pattern in _ASSIGNMENTS:
        for match in pattern.finditer(text):
            key, value = match["key"], match["value"].rstrip(",;")
            if (
                is_credential_key(key)
                and is_literal(key, value)
                and not _CODE.search(value)
                and not value.endswith(f".{key}")
            ):
                return key
    return None
