"""Reading dist opens nothing that it need not, and follows nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from constructs_lib.synthesis.dist import head, scan


def test_the_head_of_a_file_is_read_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"0123456789")
    assert head(str(tmp_path / "a"), 4) == b"0123"
    assert head(str(tmp_path / "a"), 40) == b"0123456789"


def test_a_link_is_not_followed_and_a_pipe_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    (tmp_path / "link").symlink_to("a")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="symbolic link"):
        head(str(tmp_path / "link"), 4)
    assert head(str(tmp_path / "pipe"), 4) == b""


def test_a_tree_tells_files_folders_and_others_apart(tmp_path: Path) -> None:
    for folder in ("a/b", "a/empty", ".git/x", ".fleet/dist", "a/.git"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "a/b/file").write_bytes(b"123")
    (tmp_path / "a/link").symlink_to("b")
    os.mkfifo(tmp_path / "a/pipe")
    tree = scan(tmp_path)
    assert tree.files == {"a/b/file": 3}
    assert tree.folders == {"": 2, "a": 5, "a/b": 1, "a/empty": 0}
    assert tree.others == {"a/link": "a symbolic link to 'b'", "a/pipe": "a named pipe"}
    assert scan(tmp_path / "missing").folders == {}
