"""Kinds of cloudplatform.gcp.m.upbound.io. Generated; do not edit."""
