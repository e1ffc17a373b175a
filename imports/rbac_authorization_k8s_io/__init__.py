"""Kinds of rbac.authorization.k8s.io. Generated; do not edit."""
