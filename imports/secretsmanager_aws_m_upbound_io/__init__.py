"""Kinds of secretsmanager.aws.m.upbound.io. Generated; do not edit."""
