"""Kinds of eks.aws.m.upbound.io. Generated; do not edit."""
