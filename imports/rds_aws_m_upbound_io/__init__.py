"""Kinds of rds.aws.m.upbound.io. Generated; do not edit."""
