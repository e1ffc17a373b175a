"""Keeping what controllers wrote back: the ``images`` that Image Updater puts into a unit's ``kustomization.yaml``.

A merge of three, by image name. The rendering carries, as an annotation, the images that code stated when dist was
last written. An image that code states as it did then keeps what is in dist; one whose statement changed follows the
code; one that code no longer states goes; one that code never stated is the controller's, and stays.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from constructs_lib.synthesis.emit import EmissionError, to_yaml
from constructs_lib.synthesis.layout import STATED_IMAGES

MAX_BYTES = 1_000_000
"""Largest ``kustomization.yaml`` that is read."""


class WriteBackError(ValueError):
    """A ``kustomization.yaml`` in dist cannot be understood, so nobody knows what was written back into it."""


def carry_over(rendered: bytes, existing: bytes) -> bytes:
    """Return what a ``kustomization.yaml`` should hold: ``rendered`` with the images of ``existing`` that are to stay.

    Where that says the same as ``existing``, it is ``existing`` byte for byte, so that another program's way of writing
    the same YAML is no change.

    Raises:
        WriteBackError: where ``existing`` is no kustomization that can be read.
    """
    if existing == rendered:
        return rendered
    old = _read(existing)
    old_images = _by_name(old.get("images"))
    if not old_images:
        return rendered
    new = _read(rendered)
    new_images = _by_name(new.get("images"))
    now, then = _by_name(_stated(new)), _by_name(_stated(old))
    images: list[Any] = []
    for name, image in new_images.items():
        unchanged = name in old_images and name in then and then[name] == now.get(name)
        images.append(old_images[name] if unchanged else image)
    images.extend(image for name, image in old_images.items() if name not in new_images and name not in then)
    if images:
        new["images"] = images
    try:
        return existing if new == old else to_yaml(new).encode()
    except EmissionError as error:
        raise WriteBackError(f"its images cannot be written: {error}") from None


def _read(content: bytes) -> dict[str, Any]:
    import yaml  # Only needed where somebody wrote back.

    if len(content) > MAX_BYTES:
        raise WriteBackError(f"it is larger than {MAX_BYTES} bytes")
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    as_text: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        value = yaml.load(content, loader)
        if isinstance(value, dict) and value.get("images"):
            # Every value of an image is text: a tag of 1.10 must not come back as 1.1.
            value["images"] = yaml.load(content, as_text)["images"]
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise WriteBackError(f"it is no YAML ({' '.join(str(error).split())})") from None
    if not isinstance(value, dict):
        raise WriteBackError("it is no YAML mapping")
    return value


def _stated(kustomization: Mapping[str, Any]) -> Any:
    metadata = kustomization.get("metadata")
    annotations = metadata.get("annotations") if isinstance(metadata, Mapping) else None
    text = annotations.get(STATED_IMAGES) if isinstance(annotations, Mapping) else None
    try:
        return json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _by_name(images: Any) -> dict[str, Mapping[str, Any]]:
    if images is None:
        return {}
    if not isinstance(images, list):
        raise WriteBackError("its images are no list")
    found: dict[str, Mapping[str, Any]] = {}
    for image in images:
        if not isinstance(image, Mapping) or not isinstance(image.get("name"), str):
            raise WriteBackError("one of its images has no name")
        found[image["name"]] = image
    return found
