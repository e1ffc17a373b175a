"""Kinds of admissionregistration.k8s.io. Generated; do not edit."""
