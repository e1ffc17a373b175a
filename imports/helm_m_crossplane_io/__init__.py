"""Kinds of helm.m.crossplane.io. Generated; do not edit."""
