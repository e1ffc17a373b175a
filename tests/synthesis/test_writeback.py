"""What Image Updater wrote into a kustomization stays, and what code says takes effect."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from constructs_lib.synthesis.layout import layout
from constructs_lib.synthesis.writeback import MAX_BYTES, WriteBackError, carry_over

Image = dict[str, str]


def _rendered(*images: Image, **fields: Any) -> bytes:
    (file,) = layout([], {"u": {**fields, **({"images": list(images)} if images else {})}})
    return file.content


def _with_images(kustomization: bytes, *images: Image) -> bytes:
    """Return ``kustomization`` as Image Updater leaves it: comment kept, ``---`` gone, its images in."""
    text = kustomization.decode().replace("---\n", "")
    value = {**yaml.safe_load(text), "images": list(images)}
    return (text.splitlines()[0] + "\n" + yaml.safe_dump(value, sort_keys=False)).encode()


def _images(kustomization: bytes) -> Any:
    return yaml.safe_load(kustomization).get("images")


APP = {"name": "app", "newTag": "1.0"}
NEWER = {"name": "app", "newTag": "1.1"}


def test_images_that_a_controller_wrote_stay_while_the_rest_follows_the_code() -> None:
    written = _with_images(_rendered(), NEWER)
    carried = carry_over(_rendered(namespace="shop"), written)
    assert yaml.safe_load(carried) == {**yaml.safe_load(_rendered(namespace="shop")), "images": [NEWER]}
    assert carried.startswith(b"# Written by fleet synth.")


def test_another_way_of_writing_the_same_is_no_change() -> None:
    written = _with_images(_rendered(), NEWER)
    assert written != _rendered()
    assert carry_over(_rendered(), written) is written


def test_without_images_in_dist_the_rendering_is_written() -> None:
    assert carry_over(_rendered(APP), b"# by hand\nresources: [x]\n") == _rendered(APP)
    assert carry_over(_rendered(), _rendered(namespace="old")) == _rendered()


def test_what_a_controller_wrote_wins_over_the_initial_value() -> None:
    written = _with_images(_rendered(APP), NEWER)
    assert carry_over(_rendered(APP), written) is written
    assert _images(carry_over(_rendered(APP, namespace="shop"), written)) == [NEWER]


def test_a_digest_that_a_controller_wrote_replaces_the_whole_entry() -> None:
    digest = {"name": "app", "newName": "mirror/app", "digest": "sha256:00"}
    carried = carry_over(_rendered(APP, namespace="shop"), _with_images(_rendered(APP), digest))
    assert _images(carried) == [digest]


def test_a_new_value_in_code_wins_over_what_a_controller_wrote() -> None:
    stated = {"name": "app", "newTag": "2.0"}
    carried = carry_over(_rendered(stated), _with_images(_rendered(APP), NEWER))
    assert carried == _rendered(stated)


def test_an_image_that_code_no_longer_states_goes_and_others_stay() -> None:
    other = {"name": "other", "newTag": "7"}
    carried = carry_over(_rendered(), _with_images(_rendered(APP), NEWER, other))
    assert _images(carried) == [other]
    assert carry_over(_rendered(), _with_images(_rendered(APP), NEWER)) == _rendered()


def test_an_image_that_code_states_anew_takes_effect() -> None:
    assert carry_over(_rendered(APP), _with_images(_rendered(), NEWER)) == _rendered(APP)


def test_a_carried_over_kustomization_is_stable() -> None:
    written = _with_images(_rendered(APP), NEWER, {"name": "other", "digest": "sha256:01"})
    once = carry_over(_rendered(APP, namespace="shop"), written)
    assert carry_over(_rendered(APP, namespace="shop"), once) == once
    # And what the code said when it was written is still known.
    stated = {"name": "app", "newTag": "2.0"}
    assert _images(carry_over(_rendered(stated), once)) == [stated, {"name": "other", "digest": "sha256:01"}]


def test_a_tag_stays_the_text_it_is() -> None:
    written = b"images:\n- {name: app, newTag: 1.10}\n- {name: b, newTag: 2020-01-01}\n- {name: c, newTag: 012}\n"
    assert _images(carry_over(_rendered(), written)) == [
        {"name": "app", "newTag": "1.10"},
        {"name": "b", "newTag": "2020-01-01"},
        {"name": "c", "newTag": "012"},
    ]


@pytest.mark.parametrize(
    ("existing", "words"),
    [
        (b"a: [", "it is no YAML"),
        (b"\xff\xfe\x00", "it is no YAML"),
        (b"- a\n", "no YAML mapping"),
        (b"", "no YAML mapping"),
        (b"images: {app: 1}\n", "its images are no list"),
        (b"images: [app]\n", "one of its images has no name"),
        (b"images: [{newTag: a}]\n", "one of its images has no name"),
        (b'images: [{name: "\\uD800"}]\n', "its images cannot be written|it is no YAML"),
        (b"a: 2020-99-99\n", "it is no YAML"),
        (b"[" * 5000, "it is no YAML"),
        (b"#" * (MAX_BYTES + 1), "larger than"),
    ],
)
def test_what_cannot_be_understood_is_refused(existing: bytes, words: str) -> None:
    with pytest.raises(WriteBackError, match=words):
        carry_over(_rendered(), existing)
