"""Kinds of gcp.m.upbound.io. Generated; do not edit."""
