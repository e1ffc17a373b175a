"""Kinds of cloudwatchlogs.aws.m.upbound.io. Generated; do not edit."""
