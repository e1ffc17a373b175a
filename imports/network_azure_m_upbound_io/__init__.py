"""Kinds of network.azure.m.upbound.io. Generated; do not edit."""
