"""Kinds of scheduling.k8s.io. Generated; do not edit."""
