"""Kinds of argoproj.io. Generated; do not edit."""
