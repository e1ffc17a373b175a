"""Kinds of karpenter.k8s.aws. Generated; do not edit."""
