"""Kinds of batch. Generated; do not edit."""
