"""Kinds of elasticache.aws.m.upbound.io. Generated; do not edit."""
