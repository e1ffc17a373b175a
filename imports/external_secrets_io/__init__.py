"""Kinds of external-secrets.io. Generated; do not edit."""
