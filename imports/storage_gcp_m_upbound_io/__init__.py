"""Kinds of storage.gcp.m.upbound.io. Generated; do not edit."""
