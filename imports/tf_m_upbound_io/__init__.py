"""Kinds of tf.m.upbound.io. Generated; do not edit."""
