"""Kinds of s3.aws.m.upbound.io. Generated; do not edit."""
