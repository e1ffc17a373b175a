"""Kinds of policies.kyverno.io. Generated; do not edit."""
