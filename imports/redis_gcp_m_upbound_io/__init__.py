"""Kinds of redis.gcp.m.upbound.io. Generated; do not edit."""
