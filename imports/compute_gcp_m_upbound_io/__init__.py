"""Kinds of compute.gcp.m.upbound.io. Generated; do not edit."""
