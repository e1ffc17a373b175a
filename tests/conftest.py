"""Fixtures for all tests."""

from __future__ import annotations

from constructs_lib.testing import yaml_snapshot

__all__ = ["yaml_snapshot"]
