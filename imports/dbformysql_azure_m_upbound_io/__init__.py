"""Kinds of dbformysql.azure.m.upbound.io. Generated; do not edit."""
