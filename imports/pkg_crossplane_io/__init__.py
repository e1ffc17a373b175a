"""Kinds of pkg.crossplane.io. Generated; do not edit."""
