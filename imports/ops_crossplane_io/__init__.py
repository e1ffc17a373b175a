"""Kinds of ops.crossplane.io. Generated; do not edit."""
