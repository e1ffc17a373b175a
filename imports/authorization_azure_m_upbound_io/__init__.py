"""Kinds of authorization.azure.m.upbound.io. Generated; do not edit."""
