"""Kinds of protection.crossplane.io. Generated; do not edit."""
