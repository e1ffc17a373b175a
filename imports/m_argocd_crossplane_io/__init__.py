"""Kinds of m.argocd.crossplane.io. Generated; do not edit."""
