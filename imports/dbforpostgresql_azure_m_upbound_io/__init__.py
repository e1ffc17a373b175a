"""Kinds of dbforpostgresql.azure.m.upbound.io. Generated; do not edit."""
