"""Kinds of managedidentity.azure.m.upbound.io. Generated; do not edit."""
