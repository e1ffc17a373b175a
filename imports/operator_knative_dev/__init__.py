"""Kinds of operator.knative.dev. Generated; do not edit."""
