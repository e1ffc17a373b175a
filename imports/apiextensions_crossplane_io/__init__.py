"""Kinds of apiextensions.crossplane.io. Generated; do not edit."""
