"""Kinds of azure.m.upbound.io. Generated; do not edit."""
