"""Kinds of kubernetes.m.crossplane.io. Generated; do not edit."""
