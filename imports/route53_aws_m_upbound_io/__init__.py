"""Kinds of route53.aws.m.upbound.io. Generated; do not edit."""
