"""Kinds of generators.external-secrets.io. Generated; do not edit."""
