"""Translates regular expressions from Go's syntax to what jsonschema-rs compiles (ECMA syntax on a Rust engine).

Most need nothing. Go alone knows POSIX classes, ``\\Q…\\E``, octal escapes, ``\\a``, ``\\C`` and a brace that stands
for itself.
"""

from __future__ import annotations

import functools
import re

_POSIX = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "ascii": r"\x00-\x7F",
    "blank": r"\t ",
    "cntrl": r"\x00-\x1F\x7F",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": r"!-/:-@\[-`{-~",
    "space": r"\t\n\x0B\f\r ",
    "upper": "A-Z",
    "word": "0-9A-Za-z_",
    "xdigit": "0-9A-Fa-f",
}
_POSIX_CLASS = re.compile(r"\[:(\^?[a-z]+):\]")
_REPEAT = re.compile(r"\{\d+(,\d*)?\}")
# A property or a code point in braces, which are no repetition.
_BRACED = re.compile(r"\\([pPx])\{(\^?)([^{}]*)\}")
_OCTAL = re.compile(r"\\(0[0-7]{0,2}|[1-7][0-7]{1,2})")


@functools.cache
def translated(pattern: str) -> str | None:
    """Return the pattern as jsonschema-rs understands it, or ``None`` where it cannot be said there."""
    from jsonschema_rs import Draft202012Validator, RegexOptions

    try:
        candidate = "".join(_pieces(pattern))
        Draft202012Validator({"pattern": candidate}, pattern_options=RegexOptions())
    except ValueError:
        return None
    return candidate


def _pieces(pattern: str) -> list[str]:
    pieces: list[str] = []
    position = 0
    in_class = False
    while position < len(pattern):
        rest = pattern[position:]
        character = rest[0]
        if rest.startswith("\\Q") and not in_class:
            literal, _, _ = rest[2:].partition("\\E")
            pieces.append(re.sub(r"[\\^$.|?*+(){}\[\]]", r"\\\g<0>", literal))
            position += 2 + len(literal) + (2 if "\\E" in rest else 0)
            continue
        taken, piece = _one(rest, in_class)
        if not in_class and character == "[":
            in_class = True
            # A bracket that comes first, or first after ^, is itself one of the characters.
            opening = re.match(r"\[\^?\]?", rest)
            taken = len(opening[0]) if opening else 1
            piece = rest[:taken].replace("]", r"\]")
        elif in_class and character == "]":
            in_class = False
        pieces.append(piece)
        position += taken
    return pieces


def _one(rest: str, in_class: bool) -> tuple[int, str]:
    """Return how much of the pattern the next piece takes, and its translation."""
    if rest[0] == "\\":
        braced = _BRACED.match(rest)
        if braced:
            letter, negated, name = braced.groups()
            letter = {"p": "P", "P": "p"}.get(letter, letter) if negated else letter
            return len(braced[0]), f"\\{letter}{{{name}}}"
        octal = _OCTAL.match(rest)
        if octal:
            return len(octal[0]), f"\\x{int(octal[1], 8):02X}"
        if rest.startswith("\\a"):
            return 2, r"\x07"
        if rest.startswith("\\C"):
            return 2, r"[\s\S]"
        return 2, rest[:2]
    if in_class:
        posix = _POSIX_CLASS.match(rest)
        if posix and posix[1] in _POSIX:
            return len(posix[0]), _POSIX[posix[1]]
        if posix:
            msg = f"{posix[0]} has no equivalent inside a class"
            raise ValueError(msg)
        return (1, r"\[") if rest[0] == "[" else (1, rest[0])
    if rest[0] == "{":
        repeat = _REPEAT.match(rest)
        return (len(repeat[0]), repeat[0]) if repeat else (1, r"\{")
    return 1, rest[0]
