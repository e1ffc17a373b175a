"""The same manifests, built four ways and timed as whole processes: ``python -m tests.benchmarks``."""
