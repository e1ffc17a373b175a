"""Kinds of ec2.aws.m.upbound.io. Generated; do not edit."""
