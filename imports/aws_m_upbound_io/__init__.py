"""Kinds of aws.m.upbound.io. Generated; do not edit."""
