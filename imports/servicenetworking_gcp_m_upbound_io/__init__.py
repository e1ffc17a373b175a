"""Kinds of servicenetworking.gcp.m.upbound.io. Generated; do not edit."""
