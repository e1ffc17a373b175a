"""Kinds of networking.k8s.io. Generated; do not edit."""
