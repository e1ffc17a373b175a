"""Kinds of containerservice.azure.m.upbound.io. Generated; do not edit."""
