"""What kinds of postgresql.cnpg.io have in common, from github.com/cloudnative-pg/cloudnative-pg v1.30.0@4b5e244a7d031f67e025c83c1555e7726ecbbfa1. Generated; do not edit."""

from typing import Required, TypedDict


class Secret(TypedDict, total=False):
    name: Required[str]


class OnlineConfiguration(TypedDict, total=False):
    immediateCheckpoint: bool
    waitForArchive: bool
