"""Kinds of kms.aws.m.upbound.io. Generated; do not edit."""
