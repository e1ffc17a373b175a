"""Kinds of dns.gcp.m.upbound.io. Generated; do not edit."""
