"""Kinds of secretmanager.gcp.m.upbound.io. Generated; do not edit."""
