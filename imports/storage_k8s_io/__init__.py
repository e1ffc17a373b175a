"""Kinds of storage.k8s.io. Generated; do not edit."""
