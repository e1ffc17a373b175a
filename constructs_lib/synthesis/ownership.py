"""Which files in dist are ours: those that say so in their first line. Everything else is somebody else's and stays."""

from __future__ import annotations

import re

SENTENCE = "Written by fleet synth. Change fleet/ instead of this file."
"""What each file that we write says of itself."""
HEADER = f"# {SENTENCE}"
"""First line of each file that we write, where ``#`` starts a comment (YAML, HCL)."""
HEAD_BYTES = 256
"""How much of an unknown file has to be read to tell whose it is."""

_HEADER = HEADER.encode()
_JSON = re.compile(rb'\s*\{\s*"//"\s*:\s*"' + re.escape(SENTENCE.encode()) + rb'"')


def is_ours(head: bytes) -> bool:
    """Tell from a file's first `HEAD_BYTES` bytes whether ``fleet synth`` wrote it.

    The file may hold anything, in any encoding: it is not decoded.
    """
    return head.startswith(_HEADER) or _JSON.match(head) is not None
