"""Kinds of monitoring.coreos.com. Generated; do not edit."""
