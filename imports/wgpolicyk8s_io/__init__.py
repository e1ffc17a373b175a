"""Kinds of wgpolicyk8s.io. Generated; do not edit."""
