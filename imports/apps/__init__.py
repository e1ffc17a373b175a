"""Kinds of apps. Generated; do not edit."""
