"""Kinds of storage.azure.m.upbound.io. Generated; do not edit."""
