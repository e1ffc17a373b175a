"""Where a live object is not what its manifest says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any


def differences(stated: Any, live: Any, path: str = "") -> Iterator[str]:
    """Yield where a live object differs from what a manifest states. What it has beyond that does not matter."""
    if isinstance(stated, Mapping) and isinstance(live, Mapping):
        for key, value in stated.items():
            if key not in live:
                yield f"{path}/{key} is not in the live object"
            else:
                yield from differences(value, live[key], f"{path}/{key}")
    elif isinstance(stated, list) and isinstance(live, list) and len(stated) == len(live):
        for place, (one, other) in enumerate(zip(stated, live, strict=True)):
            yield from differences(one, other, f"{path}/{place}")
    elif stated != live or isinstance(stated, bool) != isinstance(live, bool):
        yield f"{path} is {live!r} in the live object, {stated!r} in the manifest"
