"""Kinds of ecr.aws.m.upbound.io. Generated; do not edit."""
