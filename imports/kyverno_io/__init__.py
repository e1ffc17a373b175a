"""Kinds of kyverno.io. Generated; do not edit."""
