"""Kinds of iam.aws.m.upbound.io. Generated; do not edit."""
