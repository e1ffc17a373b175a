"""Kinds of autoscaling. Generated; do not edit."""
