"""How one string is written in YAML: plain, double-quoted or as a literal block.

What reads dist is Go (YAML 1.1 with exceptions), PyYAML (1.1) and 1.2 readers, and they disagree about ``no``,
``1:30``, ``0o17``, ``08`` or ``1e3``. So a string is plain only where it cannot be anything else in any of them: it
starts with a letter, ``/`` or ``_``, holds nothing that YAML gives a meaning, and is no reserved word. Everything else
is quoted.
"""

from __future__ import annotations

import re

MAX_SIMPLE_KEY = 512
"""Longest key, as written, that goes on one line with its value; readers stop looking for the ``:`` after 1,024."""

_PLAIN = re.compile(
    r"[A-Za-z/_][A-Za-z0-9_./@+=%(),-]*(?:(?::(?=[A-Za-z0-9_./:-])| (?=[A-Za-z0-9(/]))[A-Za-z0-9_./@+=%(),-]*)*"
)
_RESERVED = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity"))

# Not printable in YAML, or a line break to some readers only. UTF-8 beyond these stays as it is: Go refuses the escaped
# surrogate pairs that other writers use for it.
_UNPRINTABLE = "\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\u2028\u2029\ufeff\ufffe\uffff"
_TO_ESCAPE = re.compile(f'["\\\\\t\n{_UNPRINTABLE}]')
_NOT_IN_BLOCK = re.compile(f"[{_UNPRINTABLE}]")
# The first line that is not empty sets a block's indentation, so it may not start with white space.
_BLOCK_START = re.compile(r"\n*[^\s]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


class UnrepresentableError(Exception):
    """A value that JSON, YAML's readers or UTF-8 cannot carry."""


def is_plain(text: str) -> bool:
    """Tell whether ``text`` reads as a string everywhere without quotes."""
    return _PLAIN.fullmatch(text) is not None and text.lower() not in _RESERVED


def is_block(text: str) -> bool:
    """Tell whether ``text`` has several lines that a literal block carries without loss."""
    return "\n" in text and _BLOCK_START.match(text) is not None and _NOT_IN_BLOCK.search(text) is None


def quoted(text: str) -> str:
    """Return ``text`` in double quotes, on one line."""
    return f'"{_TO_ESCAPE.sub(_escape, text)}"'


def block(text: str, indent: str) -> str:
    """Return ``text``, for which `is_block` holds, as a literal block: its header and its lines behind ``indent``."""
    if not text.endswith("\n"):
        header, body = "|-\n", text + "\n"
    elif text.endswith("\n\n"):
        header, body = "|+\n", text
    else:
        header, body = "|\n", text
    # An empty line stays empty: white space in front of nothing would be part of the text to some readers.
    return header + "".join([f"{indent}{line}" if line != "\n" else line for line in body.splitlines(keepends=True)])


def has_surrogate(text: str) -> bool:
    """Tell whether ``text`` holds half of a surrogate pair, which UTF-8 cannot carry."""
    return _SURROGATE.search(text) is not None


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    if character in _ESCAPES:
        return _ESCAPES[character]
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


class Scalars(dict[str, str]):
    """The strings seen so far and how each is written as a value: the decision is made once a string.

    A text that goes into a literal block maps to `BLOCK`, because how it is written depends on its indentation.
    """

    def __missing__(self, text: object) -> str:
        """Decide about a string that is not known yet."""
        if not isinstance(text, str):
            raise UnrepresentableError
        text = str.__str__(text)
        if is_plain(text):
            written = text
        elif has_surrogate(text):
            raise UnrepresentableError
        else:
            written = BLOCK if is_block(text) else quoted(text)
        return _remember(self, text, written)


class Keys(dict[str, str]):
    """The keys seen so far and how each is written, with its colon; one too long for a line maps to `LONG_KEY`."""

    def __missing__(self, key: object) -> str:
        """Decide about a key that is not known yet."""
        if not isinstance(key, str) or has_surrogate(key):
            raise UnrepresentableError
        key = str.__str__(key)
        written = key if is_plain(key) else quoted(key)
        return _remember(self, key, f"{written}:" if len(written) <= MAX_SIMPLE_KEY else LONG_KEY)


BLOCK = "|"
"""Stands for "a literal block"; compared by identity (no string is written so: ``|`` itself is quoted)."""
LONG_KEY = "?"
"""Stands for "an explicit key"; compared by identity."""

_LONGEST_REMEMBERED = 128
_MOST_REMEMBERED = 100_000


def _remember(known: dict[str, str], text: str, written: str) -> str:
    if len(text) <= _LONGEST_REMEMBERED:
        if len(known) >= _MOST_REMEMBERED:  # Bounded memory, whatever the fleet's size.
            known.clear()
        known[text] = written
    return written
