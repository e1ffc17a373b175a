"""Kinds of keyvault.azure.m.upbound.io. Generated; do not edit."""
