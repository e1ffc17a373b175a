"""Kinds of sql.gcp.m.upbound.io. Generated; do not edit."""
