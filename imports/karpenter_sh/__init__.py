"""Kinds of karpenter.sh. Generated; do not edit."""
