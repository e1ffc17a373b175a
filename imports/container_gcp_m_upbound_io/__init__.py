"""Kinds of container.gcp.m.upbound.io. Generated; do not edit."""
