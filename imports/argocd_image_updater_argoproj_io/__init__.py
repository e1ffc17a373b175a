"""Kinds of argocd-image-updater.argoproj.io. Generated; do not edit."""
