"""Kinds of cluster.m.argocd.crossplane.io. Generated; do not edit."""
