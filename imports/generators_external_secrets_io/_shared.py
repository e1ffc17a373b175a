"""What kinds of generators.external-secrets.io have in common, from github.com/external-secrets/external-secrets v2.9.0@378bdb622ed9712ef4a58370f6a17af033b7d343. Generated; do not edit."""

from typing import Literal, TypedDict


class PasswordSpec(TypedDict, total=False):
    allowRepeat: bool
    digits: int
    encoding: Literal["base64", "base64url", "base32", "hex", "raw"]
    length: int
    noUpper: bool
    secretKeys: list[str]
    symbolCharacters: str
    symbols: int
