"""Those who build the manifests: one module each, with ``prepare``, which writes its program and its input."""
