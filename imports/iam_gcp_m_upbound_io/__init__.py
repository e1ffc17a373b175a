"""Kinds of iam.gcp.m.upbound.io. Generated; do not edit."""
