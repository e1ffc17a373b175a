"""Kinds of cluster.argocd.crossplane.io. Generated; do not edit."""
