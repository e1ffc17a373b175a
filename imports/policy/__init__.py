"""Kinds of policy. Generated; do not edit."""
