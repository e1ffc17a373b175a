"""Kinds of apiextensions.k8s.io. Generated; do not edit."""
