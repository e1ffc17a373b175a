"""Kinds of argocd.crossplane.io. Generated; do not edit."""
