"""Kinds of kms.gcp.m.upbound.io. Generated; do not edit."""
