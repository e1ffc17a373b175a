"""Kinds of the core group. Generated; do not edit."""
