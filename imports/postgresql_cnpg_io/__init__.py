"""Kinds of postgresql.cnpg.io. Generated; do not edit."""
